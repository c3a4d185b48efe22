package io.kaidan.clause;

import io.kaidan.document.Argument;
import io.kaidan.document.Entity;
import io.kaidan.document.EntityType;
import io.kaidan.document.NormalizedText;
import io.kaidan.document.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whose doings an article follows: who has met, travelled and received most. Where a sentence tells of a meeting or
 * journey and names no one, that person is meant, not a spokesman or an expert who was quoted last. Of one article, in
 * order of the text.
 */
final class Protagonist {
    private static final Set<String> DOINGS =
            Set.of("meet", "meet-ni", "visit", "visit-to", "visit-into", "come", "receive", "call", "call-in");

    private static final Set<String> JOURNEYS = Set.of("visit", "visit-to", "visit-into", "come");
    private static final List<String> COMPANIES = List.of(Roles.SUBJECT, Roles.HEAD, "を");

    private final NormalizedText text;
    private final Map<Entity, Integer> counts = new HashMap<>();
    private final Set<Object> involved = new HashSet<>();
    private Filler leading;
    private Filler company;

    Protagonist(NormalizedText text) {
        this.text = text;
    }

    static boolean isDoing(Lexicon lexicon, String word) {
        return lexicon.classes(word).stream().anyMatch(DOINGS::contains);
    }

    /** Takes note of the frames of the passage that follows the ones noted before. */
    void note(List<Frame> frames) {
        for (Frame frame : frames) {
            if (frame.classes().stream().anyMatch(DOINGS::contains)) {
                Filler subject = frame.role(Roles.SUBJECT);
                if (subject != null && isPerson(subject)) {
                    count(subject);
                }
                noteCompany(frame);
                frame.roles().values().forEach(filler -> filler.parties().forEach(p -> involved.add(key(p))));
            }
        }
    }

    /** Who came together: the subjects of a journey, or those who were received. */
    private void noteCompany(Frame frame) {
        for (String role : COMPANIES) {
            Filler filler = frame.role(role);
            boolean persons = filler != null
                    && filler.parties().size() > 1
                    && filler.parties().stream().allMatch(Protagonist::isPerson);
            boolean together = role.equals("を") || frame.classes().stream().anyMatch(JOURNEYS::contains);
            company = persons && together ? filler : company;
        }
    }

    /** The persons who came together last, or null. */
    Filler company() {
        return company;
    }

    private static boolean isPerson(Argument argument) {
        return argument.entity() != null && argument.entity().type() == EntityType.PERSON;
    }

    private void count(Filler subject) {
        int times = counts.merge(entity(subject), 1, Integer::sum);
        if (leading == null || times > counts.get(entity(leading))) {
            leading = subject;
        }
    }

    private static Entity entity(Filler filler) {
        return filler.parties().get(0).entity();
    }

    private static Object key(Argument argument) {
        return argument.isNominal() ? argument.surface() : argument.entity();
    }

    private static boolean isPerson(Filler filler) {
        return filler.parties().size() == 1
                && filler.parties().get(0).entity() != null
                && filler.parties().get(0).entity().type() == EntityType.PERSON;
    }

    /**
     * Who is understood as the one who meets or travels.
     *
     * @param passage that names no subject
     * @param topic of the sentence before, or null
     */
    Filler understood(Passage passage, Filler topic) {
        if (leading == null || topic == null) {
            return topic == null ? leading : topic;
        }
        boolean takesPart =
                topic.parties().size() > 1 || topic.parties().stream().anyMatch(p -> involved.contains(key(p)));
        return takesPart && !opensParagraph(passage) ? topic : leading;
    }

    private boolean opensParagraph(Passage passage) {
        Span span = passage.span();
        String normalized = text.normalized();
        int at = span.begin() - 1;
        while (at >= 0 && (normalized.charAt(at) == '　' || normalized.charAt(at) == ' ')) {
            at--;
        }
        return at >= 0 && normalized.charAt(at) == '\n';
    }
}
