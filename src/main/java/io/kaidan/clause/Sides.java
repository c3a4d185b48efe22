package io.kaidan.clause;

import io.kaidan.document.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads who is on which side of a meeting: 日本側はA氏、米側からはB氏とC氏が出席した. Of one passage. */
final class Sides {
    private final Passage passage;
    private final Participants participants;

    Sides(Passage passage, Participants participants) {
        this.passage = passage;
        this.participants = participants;
    }

    /** Adds the persons of the two sides to the roles of a predicate; nothing where not just two are named. */
    void add(Chunk predicate, Map<String, Filler> roles) {
        List<List<Argument>> sides = new ArrayList<>();
        for (Chunk chunk : passage.chunks().subList(0, predicate.index())) {
            if (opensSide(chunk)) {
                sides.add(new ArrayList<>());
            } else if (!sides.isEmpty() && participants.isPerson(chunk)) {
                Phrases.addNew(
                        sides.get(sides.size() - 1),
                        participants.arguments(chunk, chunk.content().begin()));
            }
        }
        boolean two = sides.size() == 2 && sides.stream().noneMatch(List::isEmpty);
        if (two) {
            roles.put(Roles.SIDE, filler(sides.get(0), predicate));
            roles.put(Roles.OTHER_SIDE, filler(sides.get(1), predicate));
        }
    }

    private static boolean opensSide(Chunk chunk) {
        return chunk.isNominal() && chunk.run().endsWith("側") && (chunk.topic() || chunk.has("から") || chunk.has("が"));
    }

    private static Filler filler(List<Argument> persons, Chunk predicate) {
        return new Filler(persons, predicate.span(), predicate.lemma(), null, false);
    }
}
