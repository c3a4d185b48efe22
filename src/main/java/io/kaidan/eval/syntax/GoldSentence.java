package io.kaidan.eval.syntax;

import io.kaidan.document.Span;
import java.util.List;
import java.util.Set;

/**
 * A sentence whose bunsetsu dependencies and arguments people have annotated. Spans are UTF-16 units of the text.
 *
 * @param split the part of the corpus: train, dev or test
 * @param bunsetsu in order, each with its head
 * @param phrases base phrases in order: one content word each, with the function words after it
 * @param predicates what has arguments
 */
public record GoldSentence(
        String id, String split, String text, List<Bunsetsu> bunsetsu, List<Span> phrases, List<Predicate> predicates) {

    /**
     * @param head index of the bunsetsu it depends on, always a later one; -1 for the root and where the corpus
     *     names no later one
     * @param coordinate whether it is listed with its head instead
     */
    public record Bunsetsu(Span span, int head, boolean coordinate) {}

    /**
     * @param phrase index of the base phrase
     * @param nominatives base phrases of the same sentence that are its ガ; none when it is elsewhere or nowhere
     */
    public record Predicate(int phrase, Set<Integer> nominatives) {
        public Predicate {
            nominatives = Set.copyOf(nominatives);
        }
    }

    public GoldSentence {
        bunsetsu = List.copyOf(bunsetsu);
        phrases = List.copyOf(phrases);
        predicates = List.copyOf(predicates);
    }

    /** The bunsetsu that covers an offset of the text; -1 for none. */
    public int bunsetsuAt(int offset) {
        for (int i = 0; i < bunsetsu.size(); i++) {
            if (bunsetsu.get(i).span().contains(offset)) {
                return i;
            }
        }
        return -1;
    }

    /** The base phrase that covers an offset of the text; -1 for none. */
    int phraseAt(int offset) {
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i).contains(offset)) {
                return i;
            }
        }
        return -1;
    }
}
