package io.kaidan.sentence;

import io.kaidan.document.Bracket;
import io.kaidan.document.Span;
import io.kaidan.text.BracketFinder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The brackets that a sentence does not end in. A quotation that nothing closes counts to the end of the
 * paragraph: it was cut off. Another bracket that nothing closes does not count.
 */
final class Enclosures {
    private final Map<Integer, Bracket> byBegin = new HashMap<>();

    Enclosures(String text, List<Bracket> quotations, List<Span> paragraphs) {
        for (Span paragraph : paragraphs) {
            for (Bracket bracket : BracketFinder.OTHER.find(text, paragraph)) {
                if (bracket.closed()) {
                    byBegin.put(bracket.outer().begin(), bracket);
                }
            }
        }
        for (Bracket bracket : quotations) {
            byBegin.put(bracket.outer().begin(), bracket);
        }
    }

    /** The bracket that opens at the offset, or null. */
    Bracket at(int offset) {
        return byBegin.get(offset);
    }
}
