package io.kaidan.mention;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Mention;
import io.kaidan.document.Span;
import io.kaidan.document.Title;
import io.kaidan.gazetteer.TitleAffixes;
import io.kaidan.gazetteer.TitleGrammar;
import io.kaidan.gazetteer.Titles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds titles on the characters of the text: the longest title of the gazetteer, with ranks before it (副, 首席), titles
 * joined to it (大統領 + 報道官), modifiers that belong to it (アジア大洋州局長) and 代行 or 候補 after it. Immutable.
 */
public final class TitleFinder {
    private final TitleCores cores;
    private final TitleAffixes affixes;
    private final TitleModifiers modifiers;
    private final UnlistedTitles unlisted;

    public TitleFinder(Titles titles, TitleAffixes affixes, TitleGrammar grammar) {
        this.cores = new TitleCores(titles, affixes, grammar);
        this.affixes = affixes;
        this.modifiers = new TitleModifiers(grammar);
        this.unlisted = new UnlistedTitles(grammar);
    }

    /** A finder of the titles that ship with the toolkit; mistakes in their files are reported. */
    public static TitleFinder shipped(Problems problems) {
        return new TitleFinder(
                Titles.read(DataFile.shipped("gazetteers/titles.tsv"), problems),
                TitleAffixes.read(DataFile.shipped("gazetteers/title-affixes.tsv"), problems),
                TitleGrammar.read(
                        DataFile.shipped("gazetteers/title-grammar.tsv"),
                        DataFile.shipped("gazetteers/title-traps.tsv"),
                        problems));
    }

    /**
     * The titles of a text whose names are not known yet, in order, not overlapping. Names of organisations and states
     * stay outside as far as the words alone tell.
     */
    public List<Title> find(AnnotatedText text) {
        return find(text, NameSpans.NONE);
    }

    /**
     * The titles of a text whose names are known: none begins inside a name, and a title takes in what lies between it and
     * the name before it.
     *
     * @param names in order, not overlapping
     */
    public List<Title> find(AnnotatedText text, List<Mention> names) {
        NameSpans known = new NameSpans(names);
        List<Title> listed = find(text, known);
        List<Title> all = new ArrayList<>(unlisted.find(text, known, names, listed));
        all.addAll(listed);
        all.sort(Comparator.comparing(Title::span));
        return all;
    }

    private List<Title> find(AnnotatedText text, NameSpans names) {
        List<Title> found = new ArrayList<>();
        String normalized = text.text().normalized();
        int floor = 0;
        for (int at = 0; at < normalized.length(); ) {
            int inside = names.endOfNameHolding(at);
            TitleCores.Core core = inside > at ? null : cores.at(normalized, at, names);
            if (inside > at) {
                at = inside;
            } else if (core == null) {
                at++;
            } else {
                Title title = build(text, core, floor, names);
                at = core.end();
                if (stands(text, core, title)) {
                    found.add(title);
                    floor = at;
                }
            }
        }
        return found;
    }

    /** A title of one character, such as 相, is one only as a word of its own after its field: 商工相, but not 様相. */
    private static boolean stands(AnnotatedText text, TitleCores.Core core, Title title) {
        if (core.end() - core.begin() > 1) {
            return true;
        }
        int token = text.tokens().at(core.begin());
        return token < text.tokens().size()
                && text.tokens().span(token).equals(new Span(core.begin(), core.end()))
                && title.span().begin() < core.begin();
    }

    private Title build(AnnotatedText text, TitleCores.Core core, int floor, NameSpans names) {
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
                int extended = modifiers.begin(text, core, begin, floor, names);
                if (extended == begin) {
                    break;
                }
                begin = extended;
            }
        }
        Titles.Entry entry = core.entry();
        return new Title(new Span(begin, core.end()), entry.title(), entry.titleClass(), former, entry.implies());
    }
}
