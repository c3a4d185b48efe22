package io.kaidan.mention;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Span;
import java.util.function.Consumer;

/**
 * Proposes the seats of bodies (ホワイトハウス, 青瓦台, 首相官邸, 自民党本部, 在外公館) as places where something happens: before で, に, へ,
 * 前, を訪れ. Elsewhere they act and stay organisations.
 */
final class SeatFinder implements Finder {
    private static final int LONGEST_BRACKET = 20;

    /** In characters; how far the guest stands from に: 総統府に総統を訪ね. */
    private static final int LONGEST_GUEST = 20;

    private final NameWords words;

    SeatFinder(NameWords words) {
        this.words = words;
    }

    @Override
    public void find(Material material, Settled settled, Consumer<Candidate> out) {
        for (int i = 1; i < material.length(); i++) {
            if (isScene(material, settled, afterBracket(material, i))) {
                seat(material, settled, i, out);
            }
            if (words.beginningAt(NameWords.Use.INSIDE, material.normalized(), i) > 0) {
                hall(material, i, out);
            }
        }
    }

    private void seat(Material material, Settled settled, int end, Consumer<Candidate> out) {
        Candidate body = settled.endingAt(end);
        int seat = words.endingAt(NameWords.Use.SEAT, material.normalized(), end);
        int length = isAlsoPlace(material, body) ? 1 : seat;
        if (length > 0 && body != null && body.type() == EntityType.ORGANIZATION) {
            out.accept(seat(body.span()));
        } else if (seat > 1 && body == null) {
            Candidate owner = settled.endingAt(end - seat);
            if (owner != null && owner.type() == EntityType.ORGANIZATION) {
                out.accept(seat(new Span(owner.span().begin(), end)));
            } else if (!Script.isKanji(material.charAt(end - seat - 1))) {
                out.accept(seat(new Span(end - seat, end)));
            }
        }
    }

    /** 国会内で: what is a body elsewhere is a building inside or before which something happens. */
    private void hall(Material material, int end, Consumer<Candidate> out) {
        int length = words.endingAt(NameWords.Use.HALL, material.normalized(), end);
        if (length > 0 && !Script.isKanji(material.charAt(end - length - 1))) {
            out.accept(seat(new Span(end - length, end)));
        }
    }

    /** Whether something happens at what ends there: で会談, に復帰, or に with a guest: に総統を訪ね. */
    private boolean isScene(Material material, Settled settled, int at) {
        String text = material.normalized();
        if (words.beginningAt(NameWords.Use.AT, text, at) > 0) {
            return true;
        }
        Candidate guest = material.charAt(at) == 'に' ? settled.beginningAt(at + 1) : null;
        for (int i = at + 1; guest != null && i - at < LONGEST_GUEST && i < text.length(); i++) {
            if (words.beginningAt(NameWords.Use.RECEIVE, text, i) > 0) {
                return true;
            }
            if ("。、「」".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return false;
    }

    /** 青瓦台（チョンワデ、大統領府）で: what follows the bracket holds for the name before it and for those inside. */
    private static int afterBracket(Material material, int at) {
        char c = material.charAt(at);
        if (c == '（') {
            return Math.max(at, material.bracketEnd(at, LONGEST_BRACKET) + 1);
        }
        if (c != '）' && c != '、') {
            return at;
        }
        int close = material.bracketEnd(at, LONGEST_BRACKET);
        int open = at;
        while (open > 0 && at - open < LONGEST_BRACKET && material.charAt(open) != '（') {
            open--;
        }
        boolean inside =
                close >= 0 && material.charAt(open) == '（' && material.bracketEnd(open, LONGEST_BRACKET) == close;
        return inside ? close + 1 : at;
    }

    private static boolean isAlsoPlace(Material material, Candidate body) {
        return body != null
                && material.gazetteer().named(material.normalized(body.span())).stream()
                        .anyMatch(form -> form.entry().type() == EntityType.LOCATION);
    }

    private static Candidate seat(Span span) {
        return new Candidate(span, EntityType.LOCATION, "", Mention.Source.PATTERN, "seat", 0.97);
    }
}
