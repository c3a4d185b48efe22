package io.kaidan.entity;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Entity;
import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Search;
import io.kaidan.document.Sentence;
import io.kaidan.document.Span;
import io.kaidan.gazetteer.Entry;
import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.gazetteer.Organization;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses what pronouns such as 同氏, 両首脳, 同国 and 同社 stand for among what was spoken of before. For one text. */
final class Antecedents {
    /** Whom 両首脳 means: heads of states and governments, where there are none those of parties and bodies. */
    private static final List<Set<String>> LEADERS = List.of(
            Set.of("head-of-state", "head-of-government"),
            Set.of("head-of-state", "head-of-government", "party", "international", "royal"));

    private final AnnotatedText text;
    private final Gazetteer gazetteer;
    private final HolderIndex holders;
    private final Salience salience;

    /** The different names of an entity, once asked for. */
    private final Map<Entity, List<String>> surfaces = new HashMap<>();

    Antecedents(AnnotatedText text, Gazetteer gazetteer, HolderIndex holders, Salience salience) {
        this.text = text;
        this.gazetteer = gazetteer;
        this.holders = holders;
        this.salience = salience;
    }

    /** What the word at the span stands for; none when the text before has nothing that fits. */
    List<Entity> of(Span span, Anaphora.Word word, int number) {
        int at = span.begin();
        return switch (word.kind()) {
            case "leader" -> leaders(at, number);
            case "party" -> parties(at, number);
            case "organization" -> one(body(word.classes()));
            case "state" -> number == 1 ? one(salience.last(Antecedents::isState)) : states(at, number);
            default ->
                number == 1
                        ? one(salience.pronoun(at, entity -> isPerson(entity) && !isNamedAfter(entity, span.end())))
                        : salience.group(at, number, Antecedents::isPerson);
        };
    }

    /** The last organisation whose name ends so, if names of organisations do; null when there is none. */
    Entity endingIn(String ending) {
        boolean known = gazetteer.organizationSuffixes(ending.charAt(0)).stream()
                .anyMatch(suffix -> suffix.suffix().equals(ending));
        return known ? salience.last(entity -> endsIn(entity, ending)) : null;
    }

    private boolean endsIn(Entity entity, String ending) {
        return entity.type() == EntityType.ORGANIZATION
                && surfaces.computeIfAbsent(entity, Antecedents::surfaces).stream()
                        .anyMatch(surface -> surface.endsWith(ending));
    }

    private static List<String> surfaces(Entity entity) {
        return entity.mentions().stream().map(Mention::surface).distinct().toList();
    }

    private List<Entity> leaders(int at, int number) {
        for (Set<String> classes : LEADERS) {
            List<Entity> leaders = salience.group(at, number, entity -> holders.holdsOneOf(entity, classes));
            if (!leaders.isEmpty()) {
                return leaders;
            }
        }
        return salience.group(at, number, Antecedents::isPerson);
    }

    private List<Entity> parties(int at, int number) {
        List<Entity> persons = leaders(at, number);
        return persons.isEmpty() ? states(at, number) : persons;
    }

    private List<Entity> states(int at, int number) {
        return salience.group(at, number, Antecedents::isState);
    }

    /** The last organisation of the first class that any has: 同社 is a company before it is a newspaper. */
    private Entity body(List<String> classes) {
        for (String category : classes) {
            Entity body = salience.last(entity -> category.equals(category(entity)));
            if (body != null) {
                return body;
            }
        }
        return null;
    }

    private String category(Entity entity) {
        Entry entry = entity.id().isEmpty() ? null : gazetteer.entry(entity.id());
        return entry instanceof Organization organization ? organization.category() : "";
    }

    /** 同氏がA氏と会う: what the same sentence names after a pronoun is another. */
    private boolean isNamedAfter(Entity entity, int offset) {
        Sentence sentence = text.sentenceAt(offset);
        int end = sentence == null ? offset : sentence.span().end();
        List<Mention> mentions = entity.mentions();
        int next = Search.first(mentions.size(), i -> mentions.get(i).span().begin() >= offset);
        return next < mentions.size() && mentions.get(next).span().begin() < end;
    }

    private static boolean isPerson(Entity entity) {
        return entity.type() == EntityType.PERSON;
    }

    private static boolean isState(Entity entity) {
        return entity.type() == EntityType.STATE;
    }

    private static List<Entity> one(Entity entity) {
        return entity == null ? List.of() : List.of(entity);
    }
}
