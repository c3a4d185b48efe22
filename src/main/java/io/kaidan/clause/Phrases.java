package io.kaidan.clause;

import io.kaidan.document.Argument;
import io.kaidan.document.EntityType;
import io.kaidan.document.NormalizedText;
import io.kaidan.document.Span;
import java.util.ArrayList;
import java.util.List;

/** Makes the fillers of roles from the chunks of one passage. */
final class Phrases {
    private final NormalizedText text;
    private final Passage passage;
    private final Participants participants;
    private final Lexicon lexicon;
    private final ContentBorder border;

    Phrases(NormalizedText text, Passage passage, Participants participants, Lexicon lexicon) {
        this.text = text;
        this.passage = passage;
        this.participants = participants;
        this.lexicon = lexicon;
        this.border = new ContentBorder(passage, participants, lexicon);
    }

    /** A noun phrase with everything coordinated with it: A、B と C. */
    Filler nominal(Chunk chunk) {
        List<Argument> parties = new ArrayList<>();
        for (Chunk member : passage.dependents(chunk)) {
            if (coordinated(member, chunk)) {
                addNew(parties, nominal(member).parties());
            }
        }
        addNew(parties, own(chunk));
        List<Argument> around = new ArrayList<>();
        addAround(chunk, around);
        Chunk modifier = contentModifier(chunk);
        Chunk verb = passage.headOf(chunk);
        Span content = modifier == null ? null : complement(modifier, verb == null ? chunk : verb);
        boolean direct = modifier != null && isBracket(modifier);
        return new Filler(
                parties, new Span(nounEdge(chunk), chunk.content().end()), chunk.lemma(), content, direct, around);
    }

    /** 米ワシントン, 福島県の郡山市, トルコの首都アンカラ, 郡山市の小学校: the places before the last, each larger than the next. */
    private void addAround(Chunk place, List<Argument> around) {
        List<Argument> named = participants.arguments(place, place.content().begin());
        boolean unnamed = named.isEmpty() && !isBracket(place);
        if (!unnamed && (named.size() != 1 || !isPlace(named.get(0)))) {
            return;
        }
        for (Argument inside :
                participants.inside(place.content(), place.content().end())) {
            if (!unnamed && isPlace(inside) && !inside.sameAs(named.get(0))) {
                addNew(around, List.of(inside));
            }
        }
        Chunk before = place.index() == 0 ? null : passage.chunk(place.index() - 1);
        if (before != null && before.adnominal() && before.has("") && passage.headOf(before) == place) {
            List<Argument> larger =
                    participants.arguments(before, before.content().begin());
            if (larger.size() == 1 && isPlace(larger.get(0))) {
                addNew(around, larger);
                addAround(before, around);
            }
        }
    }

    private static boolean isPlace(Argument argument) {
        return argument.entity() != null
                && (argument.entity().type() == EntityType.STATE
                        || argument.entity().type() == EntityType.LOCATION);
    }

    /** The parties a phrase names by itself, or through a clause: X率いる代表団, A、B、Cの3者. */
    private List<Argument> own(Chunk chunk) {
        List<Argument> parties = participants.arguments(chunk, descriptionEdge(chunk));
        boolean named = !parties.isEmpty() && !parties.get(0).isNominal();
        if (named) {
            return parties;
        }
        for (Chunk dependent : passage.dependents(chunk)) {
            if (dependent.isPredicate() && lexicon.is(dependent.lemma(), "lead")) {
                for (Chunk leader : passage.dependents(dependent)) {
                    if (participants.isAgent(leader)) {
                        return participants.arguments(leader, nounEdge(leader));
                    }
                }
            }
            if (dependent.adnominal() && dependent.has("") && participants.isGroup(chunk)) {
                List<Argument> counted = counted(chunk);
                List<Argument> members =
                        counted.size() > 1 ? counted : nominal(dependent).parties();
                if (members.size() > 1) {
                    return members;
                }
            }
        }
        return parties;
    }

    /** The persons of a list that a noun counts: メルケル党首・シュトイバー党首・SPDのシュレーダー首相の3人. */
    private List<Argument> counted(Chunk chunk) {
        List<Argument> persons = new ArrayList<>();
        Span list = new Span(passage.leftEdge(chunk), chunk.content().begin());
        for (Argument argument : participants.inside(list, list.end())) {
            if (argument.entity().type() == EntityType.PERSON) {
                addNew(persons, List.of(argument));
            }
        }
        return persons;
    }

    private boolean coordinated(Chunk member, Chunk chunk) {
        boolean joint = member.has("と") || member.marker().isEmpty();
        return member.isNominal()
                && joint
                && !member.adnominal()
                && chunk.isNominal()
                && participants.isAgent(member)
                && participants.isAgent(chunk);
    }

    /**
     * A noun phrase with the clauses that modify it and the nouns listed with it, as the object of a verb; not what the
     * verb itself has before it.
     */
    Span wide(Chunk noun, Chunk verb) {
        int begin = Math.max(border.beginOfNoun(noun, verb), passage.leftEdge(noun));
        for (Chunk chunk : passage.chunks()) {
            // 7日、会場での不正を指摘した: what is set off before it says when or where.
            boolean adjunct = chunk.isNominal() && chunk.comma() && !chunk.adnominal() && chunk.index() < noun.index();
            if (adjunct
                    && chunk.span().begin() == begin
                    && (chunk.marker().isEmpty() && !listed(chunk) || chunk.has("で"))) {
                begin = passage.chunk(chunk.index() + 1).span().begin();
            }
        }
        return trimmed(new Span(begin, noun.content().end()));
    }

    /** Whether the chunk is followed by another of its list: 製造、販売の停止. */
    private boolean listed(Chunk chunk) {
        Chunk head = passage.headOf(chunk);
        return head != null && head.index() == chunk.index() + 1 && head.adnominal();
    }

    /**
     * What is said or thought: a bracket with と, or a clause; null when the chunk is neither.
     *
     * @param verb the predicate that says it
     */
    Span complement(Chunk chunk, Chunk verb) {
        if (isBracket(chunk)) {
            return chunk.bracket().inner();
        }
        if (chunk.isPredicate() || chunk.verbalNoun()) {
            int begin = passage.chunk(border.begin(chunk, verb)).span().begin();
            return trimmed(new Span(begin, chunk.finite().end()));
        }
        return null;
    }

    boolean isBracket(Chunk chunk) {
        return chunk.bracket() != null
                && chunk.bracket().outer().begin() == chunk.content().begin()
                && chunk.bracket().outer().end() == chunk.content().end();
    }

    /** The clause or bracket that says what a noun is about: …するとの考え, …という見方, …する方針; else null. */
    Chunk contentModifier(Chunk noun) {
        Chunk found = null;
        for (Chunk dependent : passage.dependents(noun)) {
            boolean clause = dependent.isPredicate() && dependent.ending().link() != Link.FINAL;
            boolean quoted = isBracket(dependent) && dependent.has("と") && dependent.adnominal();
            if (clause || quoted) {
                found = dependent;
            }
        }
        if (found != null && found.isPredicate() && lexicon.is(found.lemma(), "quoting")) {
            for (Chunk dependent : passage.dependents(found)) {
                if (dependent.ending().link() == Link.QUOTE || isBracket(dependent) && dependent.has("と")) {
                    return dependent;
                }
            }
        }
        return found;
    }

    /** Where the words that describe someone begin: with a clause that modifies them too (現地に住む原告), if no comma is in it. */
    private int descriptionEdge(Chunk chunk) {
        int edge = chunk.index();
        for (int i = chunk.index() - 1; i >= 0; i--) {
            Chunk before = passage.chunk(i);
            int head = passage.head(i);
            if (head < edge || head > chunk.index() || before.comma() || before.topic()) {
                break;
            }
            edge = i;
        }
        Chunk first = passage.chunk(edge);
        return Math.min(first.span().begin(), nounEdge(chunk));
    }

    /** Where a noun phrase begins: with its の modifiers and adjectives, but not with clauses of its own. */
    int nounEdge(Chunk chunk) {
        int edge = chunk.content().begin();
        for (int i = chunk.index() - 1; i >= 0; i--) {
            Chunk before = passage.chunk(i);
            boolean modifies = before.adnominal() && before.isNominal() && passage.head(i) > i;
            if (!modifies || before.has("と") || before.comma() || passage.head(i) > chunk.index()) {
                break;
            }
            edge = before.span().begin();
        }
        return edge;
    }

    Span trimmed(Span span) {
        int begin = span.begin();
        while (begin < span.end() && "、　 \n・".indexOf(text.normalized().charAt(begin)) >= 0) {
            begin++;
        }
        return new Span(begin, span.end());
    }

    static void addNew(List<Argument> parties, List<Argument> more) {
        for (Argument argument : more) {
            if (parties.stream().noneMatch(argument::sameAs)) {
                parties.add(argument);
            }
        }
    }
}
