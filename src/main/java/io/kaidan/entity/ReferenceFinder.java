package io.kaidan.entity;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Entity;
import io.kaidan.document.EntityType;
import io.kaidan.document.Holding;
import io.kaidan.document.Mention;
import io.kaidan.document.Reference;
import io.kaidan.document.Sentence;
import io.kaidan.document.Span;
import io.kaidan.document.Title;
import io.kaidan.gazetteer.Entry;
import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.gazetteer.Organization;
import io.kaidan.gazetteer.Titles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Finds the words that stand for entities already named: 同氏, 同大統領, 首相, 両首脳, 同国. For one text, read once. */
final class ReferenceFinder {
    /** Whom 両首脳 means: heads of states and governments, where there are none those of parties and bodies. */
    private static final List<Set<String>> LEADERS = List.of(
            Set.of("head-of-state", "head-of-government"),
            Set.of("head-of-state", "head-of-government", "party", "international", "royal"));

    private static final String NUMERALS = "２３４５６７８９二三四五六七八九";
    private static final int LONGEST_SAME = 6;

    private final AnnotatedText text;
    private final Neighbours near;
    private final Anaphora anaphora;
    private final Gazetteer gazetteer;
    private final HolderIndex holders;
    private final Map<Mention, Entity> entityOf;
    private final Set<Span> beside = new HashSet<>();
    private final Salience salience;
    private final List<Reference> found = new ArrayList<>();

    ReferenceFinder(
            AnnotatedText text,
            Neighbours near,
            Anaphora anaphora,
            Gazetteer gazetteer,
            Titles titles,
            TitleMatch matching,
            List<Holding> holdings,
            Map<Mention, Entity> entityOf) {
        this.text = text;
        this.near = near;
        this.anaphora = anaphora;
        this.gazetteer = gazetteer;
        this.entityOf = entityOf;
        this.salience = new Salience(text);
        this.holders = new HolderIndex(near, titles, matching, holdings, salience);
        holdings.forEach(holding -> beside.add(holding.title().span()));
    }

    /** The references, in order of the text. */
    List<Reference> find() {
        String characters = near.text();
        for (int at = 0; at < characters.length(); ) {
            Mention mention = near.mentionAt(at);
            Reference reference = mention == null ? referenceAt(at) : null;
            if (mention != null) {
                at = mention.span().end();
                if (text.layout().zoneAt(mention.span().begin()) == null) {
                    salience.note(entityOf.get(mention), mention.span().begin(), isTopic(at));
                }
            } else if (reference != null && !near.holdsMention(reference.span())) {
                found.add(reference);
                at = reference.span().end();
                boolean topic = isTopic(at);
                reference
                        .entities()
                        .forEach(e -> salience.note(e, reference.span().begin(), topic));
            } else {
                at++;
            }
        }
        return found;
    }

    private Reference referenceAt(int at) {
        Title title = near.titleAt(at);
        if (title != null) {
            return beside.contains(title.span()) ? null : alone(title);
        }
        if (continuesWord(at)) {
            return null;
        }
        if (near.has("同", at) && near.titleAt(at + 1) != null) {
            return same(at, near.titleAt(at + 1));
        }
        Anaphora.Word word = near.mentionEndingAt(at) == null ? anaphora.at(near.text(), at, false) : null;
        if (word != null) {
            return word(new Span(at, at + word.text().length()), word, word.number());
        }
        if (near.has("同", at)) {
            return sameBody(at);
        }
        return isNumber(at) ? counted(at) : null;
    }

    /** 3氏, 両外相. */
    private Reference counted(int at) {
        int number = count(near.text().charAt(at));
        Anaphora.Word word = anaphora.at(near.text(), at + 1, true);
        if (word != null) {
            return word(new Span(at, at + 1 + word.text().length()), word, number);
        }
        Title title = near.titleAt(at + 1);
        return title == null ? null : several(at, title, number);
    }

    /** 両 or a numeral that is no part of a longer number. */
    private boolean isNumber(int at) {
        boolean longer = at > 0 && Character.isDigit(near.text().charAt(at - 1));
        return near.has("両", at) || NUMERALS.indexOf(near.text().charAt(at)) >= 0 && !longer;
    }

    private Reference alone(Title title) {
        int end = title.span().end();
        if (anaphora.isPredicate(near.text(), end) || continuesWord(title.span().begin()) && !afterName(title)) {
            return null;
        }
        List<Entity> owners = ownersBefore(title.span().begin());
        List<Entity> people = owners.size() < 2
                ? one(holders.alone(title, owners.isEmpty() ? null : owners.get(0)))
                : owners.stream()
                        .map(owner -> holders.alone(title, owner))
                        .filter(Objects::nonNull)
                        .toList();
        boolean complete = people.size() == Math.max(1, owners.size());
        return complete ? new Reference(title.span(), people, "title-alone") : null;
    }

    private Reference same(int at, Title title) {
        Entity holder = holders.last(title, null);
        Span span = new Span(at, title.span().end());
        return holder == null ? null : new Reference(span, List.of(holder), "same-title");
    }

    private Reference several(int at, Title title, int number) {
        List<Entity> group = salience.group(at, number, entity -> holders.holds(entity, title));
        return group.isEmpty() ? null : new Reference(new Span(at, title.span().end()), group, "titles");
    }

    private Reference word(Span span, Anaphora.Word word, int number) {
        List<Entity> entities = switch (word.kind()) {
            case "leader" -> leaders(span.begin(), number);
            case "party" -> parties(span.begin(), number);
            case "organization" -> one(body(word.classes()));
            case "state" ->
                number == 1
                        ? one(salience.last(entity -> entity.type() == EntityType.STATE))
                        : salience.group(span.begin(), number, entity -> entity.type() == EntityType.STATE);
            default ->
                number == 1
                        ? one(salience.pronoun(
                                span.begin(), entity -> isPerson(entity) && !isNamedAfter(entity, span.end())))
                        : salience.group(span.begin(), number, ReferenceFinder::isPerson);
        };
        return entities.isEmpty() ? null : new Reference(span, entities, word.kind());
    }

    private List<Entity> leaders(int at, int number) {
        for (Set<String> classes : LEADERS) {
            List<Entity> leaders = salience.group(at, number, entity -> holders.holdsOneOf(entity, classes));
            if (!leaders.isEmpty()) {
                return leaders;
            }
        }
        return salience.group(at, number, ReferenceFinder::isPerson);
    }

    private List<Entity> parties(int at, int number) {
        List<Entity> persons = leaders(at, number);
        return persons.isEmpty() ? salience.group(at, number, entity -> entity.type() == EntityType.STATE) : persons;
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

    /** 同協会: the last organisation whose name ends so. */
    private Reference sameBody(int at) {
        for (int end = Math.min(at + LONGEST_SAME, near.text().length()); end > at + 1; end--) {
            String ending = text.text().original().substring(at + 1, end);
            Entity body = salience.last(entity -> entity.type() == EntityType.ORGANIZATION
                    && entity.mentions().stream().anyMatch(m -> m.surface().endsWith(ending)));
            if (body != null && !continuesWord(end)) {
                return new Reference(new Span(at, end), List.of(body), "same-body");
            }
        }
        return null;
    }

    private String category(Entity entity) {
        Entry entry = entity.id().isEmpty() ? null : gazetteer.entry(entity.id());
        return entry instanceof Organization organization ? organization.category() : "";
    }

    /** The states or organisation directly before a title, perhaps with の or 同国 between: 韓国の大統領, 日韓の首相. */
    private List<Entity> ownersBefore(int begin) {
        int end = begin - (near.hasBefore("の", begin) ? 1 : 0);
        Reference last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null && last.span().end() == end) {
            return last.entities().stream()
                    .filter(e -> e.type() == EntityType.STATE)
                    .toList();
        }
        List<Entity> owners = new ArrayList<>();
        Mention mention = near.mentionEndingAt(end);
        while (mention != null && (mention.type() == EntityType.STATE || owners.isEmpty())) {
            owners.add(0, entityOf.get(mention));
            int before = mention.span().begin();
            boolean listed = near.hasBefore("・", before) || near.hasBefore("、", before) || near.hasBefore("と", before);
            mention = mention.type() == EntityType.STATE ? near.mentionEndingAt(listed ? before - 1 : before) : null;
        }
        return owners;
    }

    private boolean afterName(Title title) {
        return near.mentionEndingAt(title.span().begin()) != null
                || !found.isEmpty()
                        && found.get(found.size() - 1).span().end()
                                == title.span().begin();
    }

    /** Whether a word of kanji or katakana goes on over the offset, so that what begins there is not a word of its own. */
    private boolean continuesWord(int at) {
        if (at == 0 || at >= near.text().length() || near.mentionEndingAt(at) != null) {
            return false;
        }
        return Spelling.isKanji(near.text().charAt(at - 1))
                && Spelling.isKanji(near.text().charAt(at))
                && !isTokenBegin(at);
    }

    private boolean isTokenBegin(int at) {
        int token = text.tokens().at(at);
        return token < text.tokens().size() && text.tokens().begin(token) == at;
    }

    /** Whether は or が follows, perhaps after a title, an honorific or a bracket. */
    private boolean isTopic(int end) {
        int at = end;
        for (int steps = 0; steps < 6 && at < near.text().length(); steps++) {
            Title title = near.titleAt(at);
            int close = near.bracketEnd(at);
            if (near.has("は", at) || near.has("が", at)) {
                return true;
            } else if (title != null) {
                at = title.span().end();
            } else if (close >= 0) {
                at = close + 1;
            } else if (near.has("氏", at) || near.has("兼", at)) {
                at++;
            } else if (near.mentionAt(at) != null) {
                at = near.mentionAt(at).span().end();
            } else {
                return false;
            }
        }
        return false;
    }

    /** 同氏がA氏と会う: what the same sentence names after a pronoun is another. */
    private boolean isNamedAfter(Entity entity, int offset) {
        Sentence sentence = text.sentenceAt(offset);
        int end = sentence == null ? offset : sentence.span().end();
        return entity.mentions().stream()
                .anyMatch(m -> m.span().begin() >= offset && m.span().begin() < end);
    }

    private static boolean isPerson(Entity entity) {
        return entity.type() == EntityType.PERSON;
    }

    private static List<Entity> one(Entity entity) {
        return entity == null ? List.of() : List.of(entity);
    }

    private static int count(char numeral) {
        int index = NUMERALS.indexOf(numeral);
        return index < 0 ? 2 : index % 8 + 2;
    }
}
