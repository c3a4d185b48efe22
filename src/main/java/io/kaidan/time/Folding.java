package io.kaidan.time;

/** Writes digits and signs the way models/date-words.tsv does, one character for one. */
final class Folding {
    private Folding() {}

    static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char fold(char c) {
        if (c >= '！' && c <= '｝') {
            return c == '，' ? '、' : (char) (c - '！' + '!');
        }
        return switch (c) {
            case '　' -> ' ';
            case '～', '~' -> '〜';
            case '−', '–', '—' -> '-';
            case '､' -> '、';
            default -> c;
        };
    }
}
