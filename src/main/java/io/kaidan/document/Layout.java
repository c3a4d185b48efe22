package io.kaidan.document;

import java.util.List;
import java.util.Objects;

/**
 * The outer form of an article: where headline and body lie, which parts are not prose, and the quotation brackets.
 *
 * @param headline span of the headline, possibly empty
 * @param body span of the body, possibly empty
 * @param zones parts that are not running prose, in order, not overlapping
 * @param brackets quotation brackets, ordered by begin, outer ones before inner ones
 * @param opinion whether a tag marks the article as an editorial or a column, whose author speaks throughout
 */
public record Layout(Span headline, Span body, List<Zone> zones, List<Bracket> brackets, boolean opinion) {
    public Layout {
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(body, "body");
        zones = List.copyOf(zones);
        brackets = List.copyOf(brackets);
    }

    /** The zone that holds the offset, or null. */
    public Zone zoneAt(int offset) {
        for (Zone zone : zones) {
            if (zone.span().begin() > offset) {
                break;
            }
            if (zone.span().contains(offset)) {
                return zone;
            }
        }
        return null;
    }

    /** How many quotation brackets hold the offset; the brackets themselves count as outside. */
    public int depthAt(int offset) {
        int depth = 0;
        for (Bracket bracket : brackets) {
            if (bracket.outer().begin() > offset) {
                break;
            }
            if (bracket.inner().contains(offset)) {
                depth++;
            }
        }
        return depth;
    }
}
