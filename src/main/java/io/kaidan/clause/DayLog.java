package io.kaidan.clause;

import io.kaidan.document.Argument;
import io.kaidan.document.EntityType;
import io.kaidan.document.Modality;
import io.kaidan.document.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the log of one person's day (首相の動静): who is named alone called on that person, and all that is told, in whatever
 * tense, has taken place.
 */
final class DayLog {
    /** What a name alone stands for. */
    private static final String CALL = "面会";

    private static final List<String> GUESTS = List.of(Roles.SUBJECT, "", "と", "を交え");

    private final Filler person;
    private final Phrases phrases;
    private final Participants participants;
    private final Lexicon lexicon;
    private final Passage passage;

    DayLog(Filler person, Passage passage, Phrases phrases, Participants participants, Lexicon lexicon) {
        this.person = person;
        this.passage = passage;
        this.phrases = phrases;
        this.participants = participants;
        this.lexicon = lexicon;
    }

    List<Frame> read(List<Frame> found) {
        List<Frame> frames = new ArrayList<>();
        boolean told = false;
        for (Frame frame : found) {
            boolean meets = frame.classes().contains("meet");
            told |= Protagonist.isDoing(lexicon, frame.lemma());
            frames.add(held(meets ? withGuests(frame) : frame));
        }
        Frame call = told ? null : call();
        if (call != null) {
            frames.add(call);
        }
        return frames;
    }

    /** 田村会長、林弁護士と会食: all who are named are guests. */
    private Frame withGuests(Frame frame) {
        List<Argument> guests = new ArrayList<>();
        for (String role : GUESTS) {
            Filler filler = frame.role(role);
            if (filler != null) {
                Phrases.addNew(guests, others(filler));
            }
        }
        Span span = frame.trigger();
        return guests.isEmpty()
                ? frame
                : frame.withRole(Roles.SUBJECT, person)
                        .withRole("と", new Filler(guests, span, frame.lemma(), null, false));
    }

    private List<Argument> others(Filler filler) {
        return filler.parties().stream()
                .filter(p -> person.parties().stream().noneMatch(p::sameAs))
                .toList();
    }

    private static Frame held(Frame frame) {
        return new Frame(
                frame.kind(),
                frame.lemma(),
                frame.classes(),
                frame.trigger(),
                frame.clause(),
                frame.sentence(),
                frame.depth(),
                frame.roles(),
                frame.passive(),
                frame.modality(),
                false,
                frame.governor(),
                frame.hearsay(),
                frame.owner());
    }

    /** 10時、田村局長、林次官。 or 田村市長から陳情。: null where nobody is named so. */
    private Frame call() {
        Chunk last = passage.chunk(passage.size() - 1);
        Chunk guest = null;
        for (Chunk chunk : passage.chunks()) {
            boolean alone = chunk == last && !chunk.copula() && chunk.marker().isEmpty() || chunk.has("から");
            guest = alone && participants.isPerson(chunk) ? chunk : guest;
        }
        List<Argument> guests = guest == null ? List.of() : others(phrases.nominal(guest));
        boolean persons = !guests.isEmpty()
                && guests.stream()
                        .allMatch(g -> g.entity() != null && g.entity().type() == EntityType.PERSON);
        return persons ? call(guest, guests) : null;
    }

    private Frame call(Chunk guest, List<Argument> guests) {
        Span span = guest.content();
        Map<String, Filler> roles = new HashMap<>();
        roles.put(Roles.SUBJECT, person);
        roles.put("と", new Filler(guests, span, guest.lemma(), null, false));
        return new Frame(
                Frame.Kind.NOUN,
                CALL,
                lexicon.classes(CALL),
                span,
                passage.span(),
                passage.sentence(),
                0,
                roles,
                false,
                Modality.ASSERTED,
                false,
                "",
                false,
                -1);
    }
}
