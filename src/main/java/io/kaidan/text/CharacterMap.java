package io.kaidan.text;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.data.Tsv;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which character stands for which: what Unicode itself says, then the lines of {@code models/normalization.tsv}. */
final class CharacterMap {
    static final char SPACE = '\u3000';

    private static final char VOICED_MARK = '\u3099';
    private static final char SEMI_VOICED_MARK = '\u309A';
    private static final int FULL_WIDTH = '！' - '!';

    private final char[] units = new char[Character.MAX_VALUE + 1];
    private final Map<Integer, Character> supplementary = new HashMap<>();
    private final Map<Character, Character> voiced = new HashMap<>();
    private final Map<Character, Character> semiVoiced = new HashMap<>();

    /** @param problems takes the mistakes of the file; such lines are left out */
    CharacterMap(DataFile file, Problems problems) {
        for (int c = 0; c < units.length; c++) {
            units[c] = byUnicode((char) c);
        }
        for (char kana = 'ぁ'; kana <= 'ヿ'; kana++) {
            compose(kana, VOICED_MARK, voiced);
            compose(kana, SEMI_VOICED_MARK, semiVoiced);
        }
        for (Tsv.Row row :
                Tsv.read(file, List.of("from", "to"), List.of("note"), problems).rows()) {
            add(row, problems);
        }
        for (int c = 0; c < units.length; c++) {
            units[c] = units[units[c]];
        }
    }

    static CharacterMap shipped() {
        Problems problems = new Problems();
        CharacterMap map = new CharacterMap(DataFile.shipped("models/normalization.tsv"), problems);
        problems.throwIfAny();
        return map;
    }

    char of(char c) {
        return units[c];
    }

    /** The unit for a character beyond U+FFFF, or 0 when it stands for itself. */
    char ofSupplementary(int codePoint) {
        if (Character.getType(codePoint) == Character.NON_SPACING_MARK) {
            return Normalizer.FILLER;
        }
        return supplementary.getOrDefault(codePoint, (char) 0);
    }

    /** The kana that {@code kana} and a following voicing mark make together, or 0 when they make none. */
    char voiced(char kana, char mark) {
        return switch (mark) {
            case 'ﾞ', VOICED_MARK -> voiced.getOrDefault(kana, (char) 0);
            case 'ﾟ', SEMI_VOICED_MARK -> semiVoiced.getOrDefault(kana, (char) 0);
            default -> 0;
        };
    }

    private static char byUnicode(char c) {
        if (c == '\n' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
            return '\n';
        }
        if (Character.isISOControl(c) || Character.isSpaceChar(c)) {
            return SPACE;
        }
        if (c > ' ' && c < '\u007F') {
            return (char) (c + FULL_WIDTH);
        }
        if (hasNoWidth(c)) {
            return Normalizer.FILLER;
        }
        return isCompatibilityForm(c) ? compatible(c) : c;
    }

    private static boolean hasNoWidth(char c) {
        return Character.getType(c) == Character.FORMAT || c >= '\uFE00' && c <= '\uFE0F';
    }

    /** Half-width kana and signs, radicals that PDF files have instead of kanji, compatibility kanji, vertical forms. */
    private static boolean isCompatibilityForm(char c) {
        return c >= '\uFF61' && c <= '\uFFEE'
                || c >= '\u2E80' && c <= '\u2FDF'
                || c >= '\uF900' && c <= '\uFAFF'
                || c >= '\uFE30' && c <= '\uFE4F';
    }

    private static char compatible(char c) {
        if (c == 'ﾞ' || c == 'ﾟ') {
            return c == 'ﾞ' ? '゛' : '゜';
        }
        if (c >= '\uFFE0' && c <= '\uFFE6') {
            return c;
        }
        String form = java.text.Normalizer.normalize(String.valueOf(c), Form.NFKC);
        return form.length() == 1 && form.charAt(0) > '\u007F' ? form.charAt(0) : c;
    }

    private static void compose(char kana, char mark, Map<Character, Character> composed) {
        String form = java.text.Normalizer.normalize("" + kana + mark, Form.NFC);
        if (form.length() == 1) {
            composed.put(kana, form.charAt(0));
        }
    }

    private void add(Tsv.Row row, Problems problems) {
        int from = codePoint(row, "from", problems);
        int to = codePoint(row, "to", problems);
        if (from < 0 || to < 0) {
            return;
        }
        if (Character.isSupplementaryCodePoint(to)) {
            problems.add(row.file(), row.line(), "'" + row.get("to") + "' does not fit one UTF-16 unit");
        } else if (Character.isSupplementaryCodePoint(from)) {
            supplementary.put(from, (char) to);
        } else {
            units[from] = (char) to;
        }
    }

    /** A cell is the character itself or {@code U+} and its number. */
    private static int codePoint(Tsv.Row row, String column, Problems problems) {
        String cell = row.get(column);
        if (cell.matches("U\\+[0-9A-F]{4,5}")) {
            return Integer.parseInt(cell.substring(2), 16);
        }
        if (cell.codePointCount(0, cell.length()) == 1) {
            return cell.codePointAt(0);
        }
        problems.add(
                row.file(), row.line(), "'" + cell + "' in column " + column + ", expected one character or U+XXXX");
        return -1;
    }
}
