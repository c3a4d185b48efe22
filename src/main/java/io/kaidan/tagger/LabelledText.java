package io.kaidan.tagger;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.EntityType;
import io.kaidan.document.Span;
import io.kaidan.document.Title;
import java.util.List;

/**
 * A text whose names somebody has marked.
 *
 * @param titles as the tagger will be given them
 * @param names not overlapping, in any order
 * @param corpus whose guidelines were followed
 * @param weight how much the text counts in training; 1 is usual
 */
public record LabelledText(AnnotatedText text, List<Title> titles, List<Name> names, String corpus, float weight) {

    /** A name that somebody has marked. */
    public record Name(Span span, EntityType type) {}

    public LabelledText {
        titles = List.copyOf(titles);
        names = List.copyOf(names);
    }

    /** The label of each token; names that do not lie on the borders of tokens are left out. */
    int[] labels() {
        int[] labels = new int[text.tokens().size()];
        for (Name name : names) {
            int first = text.tokens().at(name.span().begin());
            int last = text.tokens().at(name.span().end() - 1);
            boolean onBorders = last < labels.length
                    && text.tokens().begin(first) == name.span().begin()
                    && text.tokens().end(last) == name.span().end();
            if (onBorders) {
                mark(labels, first, last, type(name));
            }
        }
        return labels;
    }

    private static int type(Name name) {
        return Labels.TYPES.indexOf(name.type() == EntityType.STATE ? EntityType.LOCATION : name.type());
    }

    private static void mark(int[] labels, int first, int last, int type) {
        if (first == last) {
            labels[first] = Labels.of(type, Labels.SINGLE);
            return;
        }
        labels[first] = Labels.of(type, Labels.BEGIN);
        labels[last] = Labels.of(type, Labels.END);
        for (int token = first + 1; token < last; token++) {
            labels[token] = Labels.of(type, Labels.INSIDE);
        }
    }
}
