package io.kaidan.mention;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Span;
import io.kaidan.document.Zone;
import io.kaidan.gazetteer.NameForm;
import io.kaidan.gazetteer.NameMatch;
import java.util.function.Consumer;

/** Proposes place and agency of a dateline: 【ソウル時事】, ［ガザ　１８日　ロイター］; short names count there, and in credits. */
final class DatelineFinder implements Finder {
    private static final String KANJI_DIGITS = "一二三四五六七八九十";

    @Override
    public void find(Material material, Settled settled, Consumer<Candidate> out) {
        for (Zone zone : material.text().layout().zones()) {
            if (zone.kind() == Zone.Kind.DATELINE || zone.kind() == Zone.Kind.CREDIT) {
                int placeEnd = agencies(material, zone.span(), out);
                if (zone.kind() == Zone.Kind.DATELINE) {
                    place(material, zone.span(), placeEnd, out);
                }
            }
        }
    }

    /** Proposes the agencies; returns where the first begins, or the end of the zone. */
    private static int agencies(Material material, Span zone, Consumer<Candidate> out) {
        int first = zone.end();
        for (NameMatch match : material.matchesBeginningIn(zone)) {
            if (!zone.contains(match.span())) {
                continue;
            }
            for (NameForm form : match.forms()) {
                if (form.entry().type() == EntityType.ORGANIZATION
                        && !material.splitsScript(match.span().end())) {
                    first = Math.min(first, match.span().begin());
                    out.accept(new Candidate(
                            match.span(),
                            EntityType.ORGANIZATION,
                            form.entry().id(),
                            Mention.Source.GAZETTEER,
                            "dateline-agency",
                            0.95));
                    break;
                }
            }
        }
        return first;
    }

    /** The first run of letters of the zone is the place. */
    private static void place(Material material, Span zone, int limit, Consumer<Candidate> out) {
        int begin = zone.begin();
        while (begin < limit && !isLetter(material.charAt(begin))) {
            begin++;
        }
        int end = begin;
        while (end < limit && isLetter(material.charAt(end)) && KANJI_DIGITS.indexOf(material.charAt(end)) < 0) {
            end++;
        }
        boolean date = Script.isDigit(material.charAt(begin - 1));
        if (end - begin >= 2 && !date) {
            out.accept(new Candidate(
                    new Span(begin, end), EntityType.LOCATION, "", Mention.Source.PATTERN, "dateline-place", 0.75));
        }
    }

    private static boolean isLetter(char c) {
        return Script.isKanji(c) || Script.isKatakana(c);
    }
}
