package io.kaidan.token;

/**
 * Takes apart a run of signs that the dictionary lacks. Kuromoji makes one noun of ℃）、 and of spaces between such
 * signs; here brackets, stops and commas become tokens of their own and other punctuation is no noun.
 */
final class SignRun {
    private static final String OPENING = "「『“（［【〈《〔｛＜";
    private static final String CLOSING = "」』”）］】〉》〕｝＞";
    private static final String SEPARATORS = OPENING + CLOSING + "。．、，\u3000";
    private static final String OTHER_SIGN = "記号,一般";
    private static final String UNITS = "％‰";

    private SignRun() {}

    /** Letters such as ℴ and ℚ are signs to kuromoji, which joins them with the brackets and spaces beside them. */
    static boolean is(String surface) {
        return surface.codePoints().noneMatch(Character::isLetterOrDigit)
                || surface.chars().anyMatch(c -> SEPARATORS.indexOf(c) >= 0);
    }

    /**
     * Adds the tokens of the run.
     *
     * @param begin where it begins
     * @param partOfSpeech what kuromoji takes it for
     */
    static void add(String surface, int begin, String partOfSpeech, TokenColumns columns) {
        int length = surface.length();
        for (int i = 0; i < length; ) {
            String part = partOfSpeech(surface.charAt(i), partOfSpeech);
            int end = i + 1;
            while (part.equals(partOfSpeech)
                    && end < length
                    && partOfSpeech(surface.charAt(end), part).equals(part)) {
                end++;
            }
            if (!part.isEmpty()) {
                boolean known = !part.equals(partOfSpeech) && !part.equals(OTHER_SIGN);
                columns.add(begin + i, begin + end, part, TokenColumns.NONE, "", known);
            }
            i = end;
        }
    }

    /** Empty for white space, which belongs to no token. */
    private static String partOfSpeech(char c, String other) {
        if (c == '\u3000') {
            return "";
        }
        if (OPENING.indexOf(c) >= 0) {
            return "記号,括弧開";
        }
        if (CLOSING.indexOf(c) >= 0) {
            return "記号,括弧閉";
        }
        return switch (c) {
            case '。', '．' -> "記号,句点";
            case '、', '，' -> "記号,読点";
            default -> isPunctuation(c) && UNITS.indexOf(c) < 0 ? OTHER_SIGN : other;
        };
    }

    private static boolean isPunctuation(char c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
