package io.kaidan.time;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of models/date-words.tsv.
 *
 * @param pattern the word, with {@code N} for numbers
 * @param unit what it measures
 * @param anchor what it is counted from
 * @param offset what is added
 * @param except name of the exclusions that apply, or empty
 * @param notAfter strings before it that make it something else
 * @param notBefore strings after it that make it something else
 */
record DateWord(
        String pattern,
        Unit unit,
        Anchor anchor,
        int offset,
        String except,
        List<String> notAfter,
        List<String> notBefore) {

    private static final int MONTHS = 12;

    /** Stands for a number in a pattern. */
    static final char NUMBER = 'N';

    /**
     * The word as it was found.
     *
     * @param numbers the numbers in it, in order
     */
    record Match(DateWord word, int begin, int end, List<Numeral> numbers) {

        /** What to add to the anchor, or the number itself where one is written. */
        int amount() {
            if (numbers.isEmpty()) {
                return word.offset;
            }
            int number = numbers.get(0).value();
            if (word.unit == Unit.MONTH && numbers.size() == 2) {
                number = number * MONTHS + numbers.get(1).value();
            }
            boolean counted =
                    word.anchor != Anchor.WRITTEN && word.anchor != Anchor.WITHIN && word.anchor != Anchor.AFTER;
            return counted ? number * word.offset : number + word.offset;
        }

        boolean hasNumber() {
            return !numbers.isEmpty();
        }
    }

    /** The word at a place, or null. Exclusions are not looked at. */
    Match at(String text, int begin) {
        List<Numeral> numbers = new ArrayList<>(2);
        int at = begin;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == NUMBER) {
                int wanted = 1;
                while (i + 1 < pattern.length() && pattern.charAt(i + 1) == NUMBER) {
                    wanted++;
                    i++;
                }
                Numeral number = Numeral.at(text, at);
                if (number == null || !fits(number, wanted)) {
                    return null;
                }
                numbers.add(number);
                at = number.end();
            } else if (at < text.length() && text.charAt(at) == c) {
                at++;
            } else {
                return null;
            }
        }
        return allowed(text, begin, at) ? new Match(this, begin, at, numbers) : null;
    }

    private boolean allowed(String text, int begin, int end) {
        for (String before : notAfter) {
            if (text.startsWith(before, begin - before.length())) {
                return false;
            }
        }
        for (String after : notBefore) {
            if (text.startsWith(after, end)) {
                return false;
            }
        }
        return true;
    }

    /** One sign stands for a number up to 99, several for as many digits. */
    private static boolean fits(Numeral number, int wanted) {
        return wanted == 1 ? number.digits() <= 2 && number.value() < 100 : number.digits() == wanted;
    }
}
