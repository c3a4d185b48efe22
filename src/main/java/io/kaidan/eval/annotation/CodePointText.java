package io.kaidan.eval.annotation;

import java.util.ArrayList;
import java.util.List;

/** A text whose offsets count Unicode code points. Immutable. */
public final class CodePointText {
    /** Stands where a source has no text: every span of it is empty. */
    public static final CodePointText NONE = new CodePointText("");

    private final String text;
    private final int length;

    /** @param text never null */
    public CodePointText(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
    }

    /** In code points. */
    public int length() {
        return length;
    }

    public boolean isEmpty() {
        return length == 0;
    }

    /**
     * The part between two offsets, cut off at the ends of the text: what a faulty span of another system covers is
     * still something to show.
     */
    public String slice(int begin, int end) {
        int from = Math.max(0, Math.min(begin, length));
        int to = Math.max(from, Math.min(end, length));
        return text.substring(index(from), index(to));
    }

    /** Where a string first stands at or after an offset; -1 if it does not. */
    public int find(String part, int from) {
        int found = from > length ? -1 : text.indexOf(part, index(Math.max(0, from)));
        return found < 0 ? -1 : offset(found);
    }

    /** Every place where a string stands, from left to right, none overlapping the one before; none for an empty one. */
    public List<CodePointSpan> findAll(String part) {
        List<CodePointSpan> spans = new ArrayList<>();
        if (part.isEmpty()) {
            return spans;
        }
        int size = part.codePointCount(0, part.length());
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            spans.add(new CodePointSpan(offset(at), offset(at) + size));
        }
        return spans;
    }

    /** The code points before an index of a Java string. */
    public int offset(int index) {
        return length == text.length() ? index : text.codePointCount(0, index);
    }

    /** The index in a Java string of an offset within the text. */
    public int index(int offset) {
        return length == text.length() ? offset : text.offsetByCodePoints(0, offset);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodePointText that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text itself. */
    @Override
    public String toString() {
        return text;
    }
}
