package io.kaidan.document;

import java.util.List;
import java.util.Objects;

/**
 * The outer form of an article: where headline and body lie, which parts are not prose, and the quotation brackets.
 * Questions about an offset are answered in logarithmic time. Immutable.
 */
public final class Layout {
    private final Span headline;
    private final Span body;
    private final List<Zone> zones;
    private final List<Bracket> brackets;
    private final boolean opinion;
    private final Nesting inner;
    private final Nesting outer;

    /**
     * @param headline span of the headline, possibly empty
     * @param body span of the body, possibly empty
     * @param zones parts that are not running prose, in order, not overlapping
     * @param brackets quotation brackets, ordered by begin, outer ones before inner ones; of any two one lies in the other
     *     or they lie apart
     * @param opinion whether a tag marks the article as an editorial or a column, whose author speaks throughout
     */
    public Layout(Span headline, Span body, List<Zone> zones, List<Bracket> brackets, boolean opinion) {
        this.headline = Objects.requireNonNull(headline, "headline");
        this.body = Objects.requireNonNull(body, "body");
        this.zones = List.copyOf(zones);
        this.brackets = List.copyOf(brackets);
        this.opinion = opinion;
        inner = new Nesting(brackets.stream().map(Bracket::inner).toList());
        outer = new Nesting(brackets.stream().map(Bracket::outer).toList());
    }

    public Span headline() {
        return headline;
    }

    public Span body() {
        return body;
    }

    public List<Zone> zones() {
        return zones;
    }

    public List<Bracket> brackets() {
        return brackets;
    }

    public boolean opinion() {
        return opinion;
    }

    /** The zone that holds the offset, or null. */
    public Zone zoneAt(int offset) {
        int after = Search.first(zones.size(), i -> zones.get(i).span().begin() > offset);
        boolean inside = after > 0 && zones.get(after - 1).span().contains(offset);
        return inside ? zones.get(after - 1) : null;
    }

    /** How many quotation brackets hold the offset; the brackets themselves count as outside. */
    public int depthAt(int offset) {
        return inner.depthAt(offset);
    }

    /** The innermost brackets between which the offset lies, or null. */
    public Bracket quotationAt(int offset) {
        return bracket(inner.at(offset));
    }

    /** The innermost brackets that hold the offset, counting the brackets themselves, or null. */
    public Bracket bracketAt(int offset) {
        return bracket(outer.at(offset));
    }

    /** The innermost brackets around others of this layout, or null. */
    public Bracket around(Bracket bracket) {
        return quotationAt(bracket.outer().begin());
    }

    /** The index in {@link #brackets()} of the first that begins at the offset or after it; their number when none does. */
    public int firstBracketFrom(int offset) {
        return Search.first(brackets.size(), i -> brackets.get(i).outer().begin() >= offset);
    }

    private Bracket bracket(int index) {
        return index < 0 ? null : brackets.get(index);
    }
}
