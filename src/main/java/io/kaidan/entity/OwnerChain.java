package io.kaidan.entity;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Title;
import io.kaidan.gazetteer.TitleAffixes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Reads backwards the states, organisations and places that stand before a name or title: 米国の首都ワシントン … の. */
final class OwnerChain {
    private static final int LONGEST_SAME = 6;

    /** How many owners, titles and affixes a chain has at most. */
    private static final int MOST = 20;

    private static final String STATE = "国";

    private final Neighbours near;
    private final TitleAffixes affixes;

    /** States by 国, organisations by how their names end, each by where it stands. */
    private final Map<String, NavigableMap<Integer, Mention>> byEnding = new HashMap<>();

    OwnerChain(Neighbours near, TitleAffixes affixes) {
        this.near = near;
        this.affixes = affixes;
        for (Mention mention : near.mentions()) {
            String name = mention.surface();
            if (mention.type() == EntityType.STATE) {
                add(STATE, mention);
            } else if (mention.type() == EntityType.ORGANIZATION) {
                for (int length = 1; length < LONGEST_SAME && length <= name.length(); length++) {
                    String ending = name.substring(name.length() - length);
                    if (!ending.equals(STATE)) {
                        add(ending, mention);
                    }
                }
            }
        }
    }

    private void add(String ending, Mention mention) {
        byEnding.computeIfAbsent(ending, e -> new TreeMap<>())
                .put(mention.span().begin(), mention);
    }

    /**
     * What stands before.
     *
     * @param mentions the nearest first
     * @param former whether 前 or 元 stands before them
     * @param then whether 当時の stands before them
     * @param begin where all this begins
     */
    record Owners(List<Mention> mentions, boolean former, boolean then, int begin) {}

    Owners before(int end) {
        List<Mention> owners = new ArrayList<>();
        boolean former = false;
        int at = end;
        for (int steps = 0; ; steps++) {
            int tail = at - (near.hasBefore("の", at) || near.hasBefore("・", at) ? 1 : 0);
            int open = near.bracketBegin(tail);
            int quoted = near.hasBefore("」", tail) ? 1 : 0;
            Mention mention = near.mentionEndingAt(open >= 0 ? open : tail - quoted);
            Title title = near.titleEndingAt(tail);
            int same = sameOwnerBegin(tail);
            TitleAffixes.Affix affix = affixes.endingAt(near.text(), at);
            if (steps == MOST) {
                return new Owners(owners, former, false, at);
            } else if (mention != null && mention.type() != EntityType.PERSON) {
                owners.add(mention);
                at = mention.span().begin() - quoted;
            } else if (title != null && tail < at) {
                at = title.span().begin();
            } else if (same >= 0) {
                Mention owner = sameOwner(same, tail);
                if (owner != null) {
                    owners.add(owner);
                }
                at = same;
            } else if (affix != null && !affix.partOfTitle() && at == tail) {
                former |= affix.former();
                at -= affix.text().length();
            } else {
                return new Owners(owners, former, near.hasBefore("当時の", at), at);
            }
        }
    }

    /** Where 同国, 同党, 同協会 that begins at the offset ends: before a title or の; the offset when it is none. */
    int sameOwnerEnd(int begin) {
        if (!near.has("同", begin)) {
            return begin;
        }
        for (int end = begin + 2; end <= begin + LONGEST_SAME; end++) {
            if (near.titleAt(end) != null && sameOwner(begin, end) != null) {
                return end;
            }
        }
        return begin;
    }

    private int sameOwnerBegin(int end) {
        for (int begin = end - 2; begin >= Math.max(0, end - LONGEST_SAME); begin--) {
            if (near.has("同", begin) && sameOwner(begin, end) != null) {
                return begin;
            }
        }
        return -1;
    }

    /** The last state for 同国, the last organisation that ends so for 同党 or 同協会; null when there is none. */
    Mention sameOwner(int begin, int end) {
        Map.Entry<Integer, Mention> last = byEnding.getOrDefault(
                        near.text().substring(begin + 1, end), Collections.emptyNavigableMap())
                .lowerEntry(begin);
        return last == null ? null : last.getValue();
    }
}
