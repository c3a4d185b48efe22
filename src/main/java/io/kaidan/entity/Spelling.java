package io.kaidan.entity;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Brings spellings of one name together: widths, dots between the parts of foreign names. */
final class Spelling {
    private static final String SEPARATORS = "・=-　 ";

    /** ヨハネ・パウロ + 2世. */
    private static final Pattern ORDINAL = Pattern.compile("[0-9一二三四五六七八九十]+世");

    private Spelling() {}

    /** The name in one width, with one kind of separator between its parts. */
    static String parted(String name) {
        if (isPlain(name)) {
            return name;
        }
        StringBuilder folded = new StringBuilder(name.length());
        for (char c : Normalizer.normalize(name, Normalizer.Form.NFKC).toCharArray()) {
            folded.append(SEPARATORS.indexOf(c) >= 0 || c == '゠' || c == '･' ? '・' : c);
        }
        return folded.toString();
    }

    /** The name in one width and without separators. */
    static String folded(String name) {
        return parted(name).replace("・", "");
    }

    /** Whether a name has nothing but common kanji, kana and dots, which have one width. */
    static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean kana = c >= 'ぁ' && c <= 'ゖ' || c >= 'ァ' && c <= 'ー';
            if (!kana && !(c >= 0x4E00 && c <= 0x9FFF)) {
                return false;
            }
        }
        return true;
    }

    static boolean isKanji(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /** Whether a name is written in kanji, perhaps with kana, and not in katakana or Latin letters alone. */
    static boolean hasKanji(String name) {
        return name.chars().anyMatch(c -> isKanji((char) c));
    }

    /**
     * Whether one person's name is a part of the other: surname or given name of a kanji name, any part or run of last
     * parts of a name in katakana or Latin letters.
     */
    static boolean isPart(String part, String whole) {
        String piece = parted(part);
        String full = parted(whole);
        if (piece.length() >= full.length()) {
            return false;
        }
        if (full.startsWith(piece)
                && ORDINAL.matcher(full.substring(piece.length())).matches()) {
            return true;
        }
        if (full.indexOf('・') < 0 || hasKanji(piece)) {
            return hasKanji(full) && (full.startsWith(piece) || piece.length() > 1 && full.endsWith(piece));
        }
        return full.endsWith('・' + piece) || ('・' + full + '・').contains('・' + piece + '・');
    }
}
