package io.kaidan.entity;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Entity;
import io.kaidan.document.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Who has been spoken of, where, while a text is read from its beginning. For one text. */
final class Salience {
    private final AnnotatedText text;
    private final List<Occurrence> occurrences = new ArrayList<>();

    Salience(AnnotatedText text) {
        this.text = text;
    }

    /** @param topic whether は or が follows */
    private record Occurrence(Entity entity, int offset, int sentence, boolean topic) {}

    /** Notes that the entity is spoken of; offsets must not go backwards. */
    void note(Entity entity, int offset, boolean topic) {
        occurrences.add(new Occurrence(entity, offset, sentence(offset), topic));
    }

    /** The entity spoken of last, by any words; null when none fits. */
    Entity last(Predicate<Entity> fits) {
        for (int i = occurrences.size() - 1; i >= 0; i--) {
            if (fits.test(occurrences.get(i).entity())) {
                return occurrences.get(i).entity();
            }
        }
        return null;
    }

    /**
     * The entity that a pronoun at the offset most likely means: the last one of the same sentence, else the topic of the
     * nearest sentence before that has a fitting one, else its last.
     */
    Entity pronoun(int offset, Predicate<Entity> fits) {
        int current = sentence(offset);
        Occurrence best = null;
        for (int i = occurrences.size() - 1; i >= 0; i--) {
            Occurrence occurrence = occurrences.get(i);
            if (!fits.test(occurrence.entity())) {
                continue;
            }
            if (best != null && occurrence.sentence() != best.sentence()) {
                break;
            }
            if (occurrence.sentence() == current) {
                return occurrence.entity();
            }
            if (best == null || occurrence.topic()) {
                best = occurrence;
            }
        }
        return best == null ? null : best.entity();
    }

    /**
     * The last so many different entities, in order of the text, from the nearest sentence that has enough of them, the
     * current one included up to the offset; from all sentences together when none has.
     */
    List<Entity> group(int offset, int number, Predicate<Entity> fits) {
        for (int sentence = sentence(offset); sentence >= 0; sentence--) {
            Set<Entity> found = new LinkedHashSet<>();
            for (int i = occurrences.size() - 1; i >= 0 && found.size() < number; i--) {
                Occurrence occurrence = occurrences.get(i);
                if (occurrence.sentence() == sentence && fits.test(occurrence.entity())) {
                    found.add(occurrence.entity());
                }
            }
            if (found.size() == number) {
                return reversed(found);
            }
        }
        Set<Entity> found = new LinkedHashSet<>();
        for (int i = occurrences.size() - 1; i >= 0 && found.size() < number; i--) {
            if (fits.test(occurrences.get(i).entity())) {
                found.add(occurrences.get(i).entity());
            }
        }
        return found.size() == number ? reversed(found) : List.of();
    }

    private static List<Entity> reversed(Set<Entity> entities) {
        List<Entity> order = new ArrayList<>(entities);
        Collections.reverse(order);
        return order;
    }

    private int sentence(int offset) {
        Sentence sentence = text.sentenceAt(offset);
        return sentence == null ? 0 : sentence.number();
    }
}
