package io.kaidan.gazetteer;

/** Brings the ASCII of data files to the full width of normalized texts. */
public final class FullWidth {
    private static final int DISTANCE = '！' - '!';

    private FullWidth() {}

    public static String of(String text) {
        StringBuilder wide = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            wide.append(c > ' ' && c <= '~' ? (char) (c + DISTANCE) : c);
        }
        return wide.toString();
    }
}
