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
    private final NameWords words;

    SeatFinder(NameWords words) {
        this.words = words;
    }

    @Override
    public void find(Material material, Settled settled, Consumer<Candidate> out) {
        String text = material.normalized();
        for (int i = 1; i < material.length(); i++) {
            if (words.beginningAt(NameWords.Use.AT, text, i) > 0) {
                Candidate body = settled.endingAt(i);
                int length = isAlsoPlace(material, body) ? 1 : words.endingAt(NameWords.Use.SEAT, text, i);
                if (length > 0 && body != null && body.type() == EntityType.ORGANIZATION) {
                    out.accept(seat(body.span()));
                } else if (length > 1 && body == null && !Script.isKanji(material.charAt(i - length - 1))) {
                    out.accept(seat(new Span(i - length, i)));
                }
            }
        }
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
