package io.kaidan.clause;

import io.kaidan.document.NormalizedText;
import io.kaidan.document.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what a verb of speech has as its object: 制裁の解除を求めた, 構想も明らかにした, 辞任表明, 時期には触れなかった. */
final class ObjectReader {
    private final Passage passage;
    private final Participants participants;
    private final Lexicon lexicon;
    private final Phrases phrases;

    ObjectReader(NormalizedText text, Passage passage, Participants participants, Lexicon lexicon) {
        this.passage = passage;
        this.participants = participants;
        this.lexicon = lexicon;
        this.phrases = new Phrases(text, passage, participants, lexicon);
    }

    /**
     * Adds the object of a predicate to its roles, where it has one that says something.
     *
     * @param word the predicate as the lexicon knows it
     */
    void add(Chunk predicate, String word, Map<String, Filler> roles) {
        boolean touches = lexicon.is(word, "touch");
        if (!touches && !lexicon.is(word, "say-of") || isSideMatter(predicate)) {
            return;
        }
        Chunk object = object(predicate, word, touches ? Set.of("を", "に", "は", "について", "も") : Set.of("を", "も"));
        if (object != null) {
            if (!participants.isAgent(object) && !saysNothing(object, word)) {
                put(phrases.wide(object, predicate), object.run(), roles);
            }
        } else if (isAskedFor(predicate, word)) {
            Chunk head = modified(predicate);
            Span span = new Span(
                    passage.chunk(predicate.index() + 1).span().begin(),
                    head.content().end());
            put(span, head.run(), roles);
        } else if (predicate.verbalNoun() && !touches) {
            addPrefix(predicate, word, roles);
        }
    }

    private static void put(Span span, String head, Map<String, Filler> roles) {
        roles.put(Roles.OBJECT, new Filler(List.of(), span, head, null, false));
    }

    private Chunk object(Chunk predicate, String word, Set<String> markers) {
        Chunk found = null;
        for (Chunk dependent : passage.dependents(predicate)) {
            boolean marked =
                    dependent.has("を") || markers.contains(dependent.marker()) && !participants.isAgent(dependent);
            boolean inWord = word.startsWith(dependent.lemma() + dependent.marker());
            if (dependent.isNominal() && marked && !dependent.adnominal() && !inWord) {
                found = dependent;
            }
        }
        return found;
    }

    /** 攻撃を非難する決議案, 辞任を表明する前日: a clause that modifies a noun and only tells what it is. */
    private boolean isSideMatter(Chunk predicate) {
        Chunk head = passage.headOf(predicate);
        return predicate.ending().link() == Link.ATTRIBUTIVE
                && !predicate.ending().past()
                && !predicate.ending().progressive()
                && head != null
                && !participants.isAgent(head)
                && !lexicon.is(head.lemma(), "plea");
    }

    /** 組合が求めた面会: the noun that the clause modifies is what was asked for. */
    private boolean isAskedFor(Chunk predicate, String word) {
        Chunk head = modified(predicate);
        if (head == null || predicate.ending().link() != Link.ATTRIBUTIVE || !lexicon.is(word, "request")) {
            return false;
        }
        String known = lexicon.longestKnownSuffix(head.run());
        boolean empty = known != null
                && (isLabel(known, word) || lexicon.is(known, "circumstance") || lexicon.is(known, "aside"));
        boolean asker = passage.dependents(predicate).stream().anyMatch(d -> d.has("が") && participants.isAgent(d));
        return asker
                && !empty
                && head.isNominal()
                && !head.lemma().equals("の")
                && head.bracket() == null
                && !participants.isAgent(head);
    }

    /** 求めた橋の修理: the noun that a clause modifies, past what の ties to it. */
    private Chunk modified(Chunk predicate) {
        Chunk head = passage.headOf(predicate);
        while (head != null && head.isNominal() && head.adnominal() && head.has("") && passage.headOf(head) != null) {
            head = passage.headOf(head);
        }
        return head;
    }

    /** 立候補表明: what the compound has before the verb. */
    private void addPrefix(Chunk predicate, String word, Map<String, Filler> roles) {
        int end = predicate.lemmaSpan().end() - word.length();
        if (end <= predicate.content().begin() || predicate.bracket() != null) {
            return;
        }
        Span prefix = new Span(predicate.content().begin(), end);
        String run = predicate
                .run()
                .substring(0, Math.min(prefix.length(), predicate.run().length()));
        String known = lexicon.longestKnownSuffix(run);
        boolean nothing = known != null && (isLabel(known, word) || lexicon.is(known, "agent"));
        if (participants.inside(prefix, prefix.end()).isEmpty() && !nothing) {
            put(prefix, run, roles);
        }
    }

    /** An object that only labels what is said (意気込みを語った), or that the verb has within (釘を刺す). */
    private boolean saysNothing(Chunk object, String word) {
        String known = lexicon.longestKnownSuffix(object.run());
        return known != null && isLabel(known, word) || word.startsWith(object.lemma());
    }

    private boolean isLabel(String noun, String word) {
        return lexicon.is(noun, "label")
                || lexicon.is(noun, "statement")
                || lexicon.is(noun, "content-noun")
                || lexicon.is(noun, "stance") && !lexicon.is(word, "request");
    }
}
