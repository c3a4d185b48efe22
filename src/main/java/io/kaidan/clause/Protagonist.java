package io.kaidan.clause;

import io.kaidan.document.Argument;
import io.kaidan.document.Entity;
import io.kaidan.document.EntityType;
import io.kaidan.document.NormalizedText;
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

    /** In UTF-16 units: nobody is followed over more than that without being named. */
    private static final int FARTHEST = 1000;

    private static final Set<String> JOURNEYS = Set.of("visit", "visit-to", "visit-into", "come");
    private static final List<String> COMPANIES = List.of(Roles.SUBJECT, Roles.HEAD, "を");

    private final NormalizedText text;
    private final Lexicon lexicon;
    private final Map<Entity, Integer> counts = new HashMap<>();
    private final Map<Entity, Integer> lastSeen = new HashMap<>();
    private final Set<Object> involved = new HashSet<>();
    private Filler leading;
    private Filler company;

    Protagonist(NormalizedText text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    static boolean isDoing(Lexicon lexicon, String word) {
        return lexicon.classes(word).stream().anyMatch(DOINGS::contains);
    }

    /** Takes note of the frames of the passage that follows the ones noted before. */
    void note(List<Frame> frames) {
        for (Frame frame : frames) {
            frame.roles().values().forEach(filler -> see(filler, frame));
            if (frame.classes().stream().anyMatch(DOINGS::contains)) {
                Filler subject = traveller(frame);
                if (subject != null && isPerson(subject)) {
                    count(subject);
                }
                noteCompany(frame);
                frame.roles().values().forEach(filler -> filler.parties().forEach(p -> involved.add(key(p))));
            }
        }
    }

    /** Who does it; of 長官の来日 the one whose it is. */
    private static Filler traveller(Frame frame) {
        Filler subject = frame.role(Roles.SUBJECT);
        boolean travels = frame.classes().contains("come") || frame.classes().contains("visit");
        return subject == null && travels ? frame.role(Roles.OF) : subject;
    }

    private void see(Filler filler, Frame frame) {
        for (Argument party : filler.parties()) {
            if (isPerson(party)) {
                lastSeen.merge(party.entity(), frame.trigger().begin(), Math::max);
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

    /** A spokesman: who only speaks for others. */
    private boolean isVoice(Filler topic) {
        String known = lexicon.longestKnownSuffix(text.normalized(topic.span()));
        return known != null && lexicon.is(known, "voice");
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
        boolean near = isOneParagraph(topic.span().end(), passage.span().begin());
        boolean acts = topic.parties().size() > 1
                || topic.parties().stream().anyMatch(p -> !p.isNominal() && counts.containsKey(p.entity()));
        boolean takesPart = topic.parties().stream().anyMatch(p -> involved.contains(key(p)));
        boolean main = !takesPart && isPerson(topic) && !isVoice(topic);
        // Whom the one followed has met may speak last; a stranger leads his own paragraph.
        boolean stranger = !takesPart
                && isPerson(topic)
                && !isOneParagraph(
                        lastSeen.getOrDefault(entity(leading), -1),
                        passage.span().begin());
        return near && (acts || stranger || main) ? topic : leading;
    }

    /** Whether no line ends between two offsets, which are not far from each other. */
    private boolean isOneParagraph(int from, int to) {
        if (from < 0 || from > to || to - from > FARTHEST) {
            return false;
        }
        String normalized = text.normalized();
        for (int i = from; i < to; i++) {
            if (normalized.charAt(i) == '\n') {
                return false;
            }
        }
        return true;
    }
}
