package io.kaidan.gazetteer;

import java.util.List;

/**
 * How names of organisations end.
 *
 * @param suffix 省, 委員会, 通信 …, full-width
 * @param category as in organizations.tsv
 * @param generic whether a state's name directly before it belongs to the name: 韓国政府, 米軍
 * @param notBefore strings that, directly after it, make it something else
 * @param min the least number of characters before it
 */
public record OrganizationSuffix(String suffix, String category, boolean generic, List<String> notBefore, int min) {
    public OrganizationSuffix {
        notBefore = notBefore.stream().map(FullWidth::of).toList();
    }

    /** Whether it stands there and what follows leaves it what it is. */
    public boolean standsAt(String normalized, int offset) {
        return normalized.startsWith(suffix, offset)
                && notBefore.stream().noneMatch(word -> normalized.startsWith(word, offset + suffix.length()));
    }
}
