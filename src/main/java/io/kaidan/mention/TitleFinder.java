package io.kaidan.mention;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Span;
import io.kaidan.document.Title;
import io.kaidan.document.Tokens;
import io.kaidan.gazetteer.TitleAffixes;
import io.kaidan.gazetteer.TitleGrammar;
import io.kaidan.gazetteer.Titles;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds titles on the characters of the text: the longest title of the gazetteer, with ranks before it (副, 首席), titles
 * joined to it (大統領 + 報道官), modifiers that belong to it (アジア大洋州局長) and 代行 or 候補 after it.
 *
 * <p>Names of organisations and states stay outside as far as they can be told from the words alone; {@link #refine}
 * knows better once names have been found. Immutable.
 */
public final class TitleFinder {
    private final Titles titles;
    private final TitleAffixes affixes;
    private final TitleGrammar grammar;

    public TitleFinder(Titles titles, TitleAffixes affixes, TitleGrammar grammar) {
        this.titles = titles;
        this.affixes = affixes;
        this.grammar = grammar;
    }

    /** The titles of a text, in order, not overlapping. */
    public List<Title> find(AnnotatedText text) {
        List<Title> found = new ArrayList<>();
        String normalized = text.text().normalized();
        int floor = 0;
        for (int at = 0; at < normalized.length(); ) {
            Core core = coreAt(normalized, at, normalized.length());
            if (core == null) {
                at++;
            } else if (core.trap()) {
                at = core.end();
            } else {
                Title title = build(text, core, floor, NameSpans.NONE);
                found.add(title);
                at = title.span().end();
                floor = at;
            }
        }
        return found;
    }

    /**
     * The titles again, now that names are known: no title begins inside a name, and a title takes in what lies between
     * it and the name before it (名前 + 音楽 + 教師).
     *
     * @param names the spans of all names, in order, not overlapping
     */
    public List<Title> refine(AnnotatedText text, List<Title> titles, List<Span> names) {
        NameSpans known = new NameSpans(names);
        List<Title> refined = new ArrayList<>();
        int floor = 0;
        for (Title title : titles) {
            int end = title.span().end();
            int begin = Math.max(title.span().begin(), known.endBefore(end));
            if (begin >= end) {
                continue;
            }
            Core core = lastCore(text.text().normalized(), begin, end);
            if (core != null) {
                Title better = build(text, core, floor, known);
                refined.add(better);
                floor = better.span().end();
            }
        }
        return refined;
    }

    /** A title with what is joined to it on the right; {@code begin} is before any rank or modifier. */
    private record Core(int begin, int end, Titles.Entry entry, boolean former, boolean trap) {}

    private Core coreAt(String text, int at, int limit) {
        Titles.Entry entry = titles.longestAt(text, at, limit);
        if (entry == null || splitsWord(text, at, at + entry.title().length())) {
            return null;
        }
        int end = at + entry.title().length();
        Titles.Entry last = entry;
        for (Core next = joined(text, end, limit); next != null; next = joined(text, end, limit)) {
            end = next.end();
            last = next.entry();
        }
        TitleAffixes.Affix after = affixes.beginningAt(text, end);
        if (after != null && after.partOfTitle() && end + after.text().length() <= limit) {
            end += after.text().length();
        } else if (grammar.isTrap(text, at, end)) {
            return new Core(at, end, last, false, true);
        }
        return new Core(at, end, last, formerAfter(text, end), false);
    }

    /** A further title directly after one, perhaps with a rank between: 大統領 + 首席 + 補佐官. */
    private Core joined(String text, int at, int limit) {
        for (int begin = at; begin < Math.min(limit, at + 3); begin++) {
            TitleAffixes.Affix rank = begin == at ? null : affixes.endingAt(text, begin);
            boolean connected = begin == at
                    || rank != null && rank.partOfTitle() && rank.text().length() == begin - at;
            Titles.Entry entry = connected ? titles.longestAt(text, begin, limit) : null;
            if (entry != null
                    && !grammar.isTrap(text, begin, begin + entry.title().length())) {
                return new Core(begin, begin + entry.title().length(), entry, false, false);
            }
        }
        return null;
    }

    private Core lastCore(String text, int begin, int end) {
        for (int at = begin; at < end; at++) {
            Core core = coreAt(text, at, end);
            if (core != null && !core.trap() && core.end() == end) {
                return core;
            }
        }
        return null;
    }

    /** 外相（当時）: the mark may stand in brackets. */
    private boolean formerAfter(String text, int end) {
        int at = end < text.length() && text.charAt(end) == '（' ? end + 1 : end;
        TitleAffixes.Affix after = affixes.beginningAt(text, at);
        return after != null && after.former();
    }

    private Title build(AnnotatedText text, Core core, int floor, NameSpans names) {
        String normalized = text.text().normalized();
        int begin = core.begin();
        boolean former = core.former();
        while (true) {
            TitleAffixes.Affix affix = affixes.endingAt(normalized, begin);
            int next = affix == null ? -1 : begin - affix.text().length();
            if (affix != null && next >= floor && names.isFree(next, begin)) {
                if (!affix.partOfTitle()) {
                    former |= affix.former();
                    break;
                }
                begin = next;
            } else {
                int extended = modifier(text, begin, core.end(), floor, names);
                if (extended == begin) {
                    break;
                }
                begin = extended;
            }
        }
        Titles.Entry entry = core.entry();
        return new Title(new Span(begin, core.end()), entry.title(), entry.titleClass(), former, entry.implies());
    }

    /** The begin of the modifier directly before a title, or {@code begin} itself when there is none. */
    private int modifier(AnnotatedText text, int begin, int end, int floor, NameSpans names) {
        String normalized = text.text().normalized();
        if (grammar.begin(TitleGrammar.Part.HEAD, normalized, end) < 0) {
            return begin;
        }
        int posted = posting(normalized, begin, floor, names);
        if (posted >= 0) {
            return posted;
        }
        int word = grammar.begin(TitleGrammar.Part.MODIFIER, normalized, begin);
        if (word >= floor && names.isFree(word, begin)) {
            return word;
        }
        int name = names.beginOfNameEndingAt(begin);
        boolean linked = name >= floor && links(normalized, begin, end);
        return linked ? name : noun(text.tokens(), begin, floor, names);
    }

    /** Whether the title that begins here begins with a word that takes the name before it in: 北朝鮮 + 担当. */
    private boolean links(String normalized, int begin, int end) {
        for (int to = begin + 1; to < end; to++) {
            if (grammar.begin(TitleGrammar.Part.LINKER, normalized, to) == begin) {
                return true;
            }
        }
        return false;
    }

    /** 駐 before a state of one or more characters, before the title: 駐日, 駐中国. */
    private int posting(String normalized, int begin, int floor, NameSpans names) {
        int state = names.beginOfNameEndingAt(begin);
        int before = state >= floor ? names.beginOfNameEndingAt(state) : -1;
        int candidate = before >= floor ? before : state;
        for (int at : new int[] {state, candidate, begin - 1}) {
            int word = at <= floor ? -1 : grammar.begin(TitleGrammar.Part.POSTING, normalized, at);
            if (word >= floor && word >= 0) {
                return word;
            }
        }
        return -1;
    }

    /** A noun that is no name, whole, directly before the title. */
    private static int noun(Tokens tokens, int begin, int floor, NameSpans names) {
        int token = tokens.at(begin - 1);
        if (begin == 0 || token >= tokens.size() || tokens.end(token) != begin || tokens.begin(token) < floor) {
            return begin;
        }
        int from = tokens.begin(token);
        return names.isFree(from, begin) && TitleWords.belongs(tokens, token, names.known()) ? from : begin;
    }

    /** Katakana and Latin words are taken whole or not at all. */
    private static boolean splitsWord(String text, int begin, int end) {
        return begin > 0 && TitleWords.sameScript(text.charAt(begin - 1), text.charAt(begin))
                || end < text.length() && TitleWords.sameScript(text.charAt(end - 1), text.charAt(end));
    }
}
