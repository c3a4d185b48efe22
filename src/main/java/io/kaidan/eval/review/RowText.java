package io.kaidan.eval.review;

import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.AnnotatedRelation;
import io.kaidan.eval.annotation.CodePointText;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows in one line, for lists that people read. */
public final class RowText {
    /** So many characters of context on both sides of a name. */
    private static final int CONTEXT = 12;

    private RowText() {}

    /** Parties and content, modality, date, evidence. */
    public static String of(AnnotatedRelation row) {
        String parties = joined(" / ", row.subject().written(), row.object().written(), row.content());
        return oneLine(joined("  ", parties, row.modality(), row.date(), row.evidence()));
    }

    /**
     * The name between what stands around it.
     *
     * @param text of the article; empty where it is not known
     */
    public static String of(AnnotatedMention mention, CodePointText text) {
        int begin = mention.span().begin();
        int end = mention.span().end();
        if (text.isEmpty()) {
            return mention.surface();
        }
        return oneLine(text.slice(begin - CONTEXT, begin) + "[" + text.slice(begin, end) + "]"
                + text.slice(end, end + CONTEXT));
    }

    /** The parts that are not empty. */
    public static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    /** Without line breaks and tabs, which would break a table. */
    public static String oneLine(String text) {
        return text.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
    }
}
