package io.kaidan.mention;

import io.kaidan.gazetteer.TitleAffixes;
import io.kaidan.gazetteer.TitleGrammar;
import io.kaidan.gazetteer.Titles;

/** Matches the gazetteer's titles and what is joined to them on the right. Immutable. */
final class TitleCores {
    /** No rank is longer than this. */
    private static final int LONGEST_RANK = 3;

    private final Titles titles;
    private final TitleAffixes affixes;
    private final TitleGrammar grammar;

    TitleCores(Titles titles, TitleAffixes affixes, TitleGrammar grammar) {
        this.titles = titles;
        this.affixes = affixes;
        this.grammar = grammar;
    }

    /**
     * A title before anything is added on its left.
     *
     * @param last where the last of the joined titles begins
     * @param entry the last of the joined titles
     * @param former whether 当時 follows
     */
    record Core(int begin, int last, int end, Titles.Entry entry, boolean former) {}

    /** The title that begins at the offset, or null. */
    Core at(String text, int begin, NameSpans names) {
        int limit = names.beginAfter(begin, text.length());
        Titles.Entry entry = titles.longestAt(text, begin, limit);
        if (entry == null || splitsWord(text, begin, begin + entry.title().length(), names)) {
            return null;
        }
        int last = begin;
        int end = begin + entry.title().length();
        for (int next = joined(text, entry, end, limit); next >= 0; next = joined(text, entry, end, limit)) {
            entry = titles.longestAt(text, next, limit);
            last = next;
            end = next + entry.title().length();
        }
        TitleAffixes.Affix after = affixes.beginningAt(text, end);
        if (after != null && after.partOfTitle() && end + after.text().length() <= limit) {
            end += after.text().length();
        } else if (grammar.isTrap(text, begin, end)) {
            return null;
        }
        return new Core(begin, last, end, entry, formerAfter(text, end));
    }

    /** Where a further title begins directly after one, perhaps with a rank between: 大統領 + 首席 + 補佐官; -1 if none. */
    private int joined(String text, Titles.Entry first, int at, int limit) {
        boolean rank = affixes.isRank(first.title());
        if (!rank && !grammar.hasStaff(first.titleClass())) {
            return -1;
        }
        for (int begin = at; begin < Math.min(limit, at + LONGEST_RANK); begin++) {
            TitleAffixes.Affix between = begin == at ? null : affixes.endingAt(text, begin);
            boolean connected = begin == at
                    || between != null
                            && between.partOfTitle()
                            && between.text().length() == begin - at;
            Titles.Entry entry = connected ? titles.longestAt(text, begin, limit) : null;
            if (entry != null
                    && (rank || !grammar.hasStaff(entry.titleClass()))
                    && !grammar.isTrap(text, begin, begin + entry.title().length())) {
                return begin;
            }
        }
        return -1;
    }

    /** 外相（当時）: the mark may stand in brackets. */
    private boolean formerAfter(String text, int end) {
        TitleAffixes.Affix after = affixes.beginningAt(text, end);
        boolean opens = end < text.length() && text.charAt(end) == '（';
        TitleAffixes.Affix inside = opens ? affixes.beginningAt(text, end + 1) : null;
        return after != null && after.former() || inside != null && inside.former();
    }

    /** Katakana and Latin words are taken whole or not at all, unless a known name ends or begins there. */
    private static boolean splitsWord(String text, int begin, int end, NameSpans names) {
        boolean before = begin > 0
                && names.beginOfNameEndingAt(begin) < 0
                && TitleWords.sameScript(text.charAt(begin - 1), text.charAt(begin));
        boolean after = end < text.length()
                && names.beginAfter(end - 1, -1) != end
                && TitleWords.sameScript(text.charAt(end - 1), text.charAt(end));
        return before || after;
    }
}
