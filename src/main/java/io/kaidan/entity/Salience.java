package io.kaidan.entity;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Entity;
import io.kaidan.document.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Who has been spoken of, where, while a text is read from its beginning. For one text. */
final class Salience {
    private static final int MOST_ENTITIES = 300;
    private static final int MOST_OCCURRENCES = 1000;

    private final AnnotatedText text;
    private final List<Occurrence> occurrences = new ArrayList<>();

    /** Every entity by its last occurrence, the latest first. */
    private final NavigableMap<Integer, Entity> latest = new TreeMap<>(Comparator.reverseOrder());

    private final Map<Entity, Integer> lastOf = new HashMap<>();
    private List<Entity> lastGroup = List.of();

    /** The last sentence in which the group is meant again. */
    private int groupReach = -1;

    Salience(AnnotatedText text) {
        this.text = text;
    }

    /**
     * @param topic whether は or が follows
     * @param depth in how many quotations it lies
     */
    private record Occurrence(Entity entity, int sentence, boolean topic, int depth) {}

    /** Notes that the entity is spoken of; offsets must not go backwards. */
    void note(Entity entity, int offset, boolean topic) {
        Integer before = lastOf.put(entity, occurrences.size());
        if (before != null) {
            latest.remove(before);
        }
        latest.put(occurrences.size(), entity);
        occurrences.add(
                new Occurrence(entity, sentence(offset), topic, text.layout().depthAt(offset)));
    }

    /** Notes that several entities are spoken of in one word (両氏). */
    void noteGroup(List<Entity> entities, int offset, boolean topic) {
        int reach = sentence(offset) + (topic ? 1 : 0);
        if (entities.size() > 1 && reach >= groupReach) {
            lastGroup = entities;
            groupReach = reach;
        }
    }

    /** The entity spoken of last, by any words; null when none of the last {@value #MOST_ENTITIES} fits. */
    Entity last(Predicate<Entity> fits) {
        int seen = 0;
        for (Entity entity : latest.values()) {
            if (seen++ == MOST_ENTITIES) {
                return null;
            }
            if (fits.test(entity)) {
                return entity;
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
        for (int i = occurrences.size() - 1; i >= farthest(); i--) {
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
     * So many different entities, in order of the text: those spoken of in one word in the same sentence (両氏が…、首相が2人を…) or as the topic
     * of the one before, else the last of the nearest sentence that has enough of them, the current one included up to the offset; from all
     * sentences together when none has.
     */
    List<Entity> group(int offset, int number, Predicate<Entity> fits) {
        Set<Entity> ofSentence = new LinkedHashSet<>();
        Set<Entity> ofAll = new LinkedHashSet<>();
        int sentence = sentence(offset);
        int depth = text.layout().depthAt(offset);
        if (groupReach >= sentence
                && lastGroup.size() == number
                && lastGroup.stream().allMatch(fits)) {
            return lastGroup;
        }
        for (int i = occurrences.size() - 1; i >= farthest(); i--) {
            Occurrence occurrence = occurrences.get(i);
            if (occurrence.sentence() != sentence) {
                ofSentence.clear();
                sentence = occurrence.sentence();
            }
            // Who is only spoken about in a quotation is nobody of whom the text around it goes on to tell.
            if (occurrence.depth() <= depth && fits.test(occurrence.entity())) {
                ofSentence.add(occurrence.entity());
                if (ofSentence.size() == number) {
                    return reversed(ofSentence);
                }
                if (ofAll.size() < number) {
                    ofAll.add(occurrence.entity());
                }
            }
        }
        return ofAll.size() == number ? reversed(ofAll) : List.of();
    }

    /** How far back is looked: nobody is meant by a pronoun after so many others. */
    private int farthest() {
        return Math.max(0, occurrences.size() - MOST_OCCURRENCES);
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
