package io.kaidan.text;

import io.kaidan.document.Span;
import io.kaidan.document.Zone;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects the zones of one article; the first finder to claim a stretch keeps it. Not thread-safe. */
final class Zones {
    private final String text;
    private final TreeMap<Integer, Zone> byBegin = new TreeMap<>();

    /** @param text the normalized text */
    Zones(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    void add(int begin, int end, Zone.Kind kind) {
        Span span = new Span(begin, end);
        Map.Entry<Integer, Zone> before = byBegin.lowerEntry(end);
        if (!span.isEmpty() && (before == null || !before.getValue().span().overlaps(span))) {
            byBegin.put(begin, new Zone(span, kind));
        }
    }

    /** The end of the zone that begins at the offset; the offset itself when none does. */
    int endOfZoneAt(int offset) {
        Zone zone = byBegin.get(offset);
        return zone == null ? offset : zone.span().end();
    }

    /** The begin of the zone that ends at the offset; the offset itself when none does. */
    int beginOfZoneBefore(int offset) {
        Map.Entry<Integer, Zone> before = byBegin.lowerEntry(offset);
        return before != null && before.getValue().span().end() == offset ? before.getKey() : offset;
    }

    boolean has(Zone.Kind kind) {
        return byBegin.values().stream().anyMatch(zone -> zone.kind() == kind);
    }

    List<Zone> sorted() {
        return List.copyOf(byBegin.values());
    }
}
