package io.kaidan.clause;

import io.kaidan.document.NormalizedText;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads to whom something is said: 記者団に, 首相に対し, 新聞の取材に; else whom the speaker spoke to in the clause
 * before.
 */
final class AddresseeReader {
    private static final Set<String> TOWARDS = Set.of("に対し", "に", "へ");

    private final Passage passage;
    private final Participants participants;
    private final Lexicon lexicon;
    private final Phrases phrases;
    private final Subjects subjects;

    AddresseeReader(NormalizedText text, Passage passage, Participants participants, Lexicon lexicon) {
        this.passage = passage;
        this.participants = participants;
        this.lexicon = lexicon;
        this.phrases = new Phrases(text, passage, participants, lexicon);
        this.subjects = new Subjects(passage, participants, lexicon);
    }

    /** Adds the addressee of a predicate to its roles, where there is one. */
    void add(Chunk predicate, Map<String, Filler> roles) {
        if (!roles.containsKey(Roles.CONTENT) && !roles.containsKey(Roles.OBJECT)) {
            return;
        }
        Chunk found = governed(predicate);
        Filler content = roles.get(Roles.CONTENT);
        if (found != null && content != null && content.span().contains(found.span())) {
            found = null;
        }
        if (found == null) {
            found = beforeContent(predicate, content);
        }
        if (found == null) {
            found = inClauseBefore(predicate);
        }
        if (found == null) {
            found = inRelativeClause(predicate);
        }
        if (found != null) {
            roles.put(Roles.ADDRESSEE, phrases.nominal(found));
        }
    }

    /** What the predicate itself has with に or に対し. */
    private Chunk governed(Chunk predicate) {
        for (Chunk dependent : passage.dependents(predicate)) {
            Chunk addressee = addressee(dependent);
            if (addressee != null) {
                return addressee;
            }
        }
        return null;
    }

    /** Whom the chunk names as spoken to; null when it is no such phrase. */
    private Chunk addressee(Chunk chunk) {
        if (chunk.isNominal() && chunk.has("で") && lexicon.is(chunk.lemma(), "interview")) {
            return owner(chunk);
        }
        if (!chunk.isNominal() || chunk.adnominal() || !TOWARDS.contains(chunk.marker())) {
            return null;
        }
        if (participants.isAgent(chunk)) {
            return chunk;
        }
        // 新聞の取材に: who asks
        return lexicon.is(chunk.lemma(), "inquiry") ? owner(chunk) : null;
    }

    private Chunk owner(Chunk noun) {
        for (Chunk dependent : passage.dependents(noun)) {
            if (dependent.adnominal() && participants.isAgent(dependent)) {
                return dependent;
            }
        }
        return null;
    }

    /** Between the speaker and what he says, whatever it depends on: 報道官は記者団に、…と述べた. */
    private Chunk beforeContent(Chunk predicate, Filler content) {
        Chunk subject = subjects.of(predicate);
        if (content == null || subject == null) {
            return null;
        }
        for (int i = subject.index() + 1; i < predicate.index(); i++) {
            Chunk chunk = passage.chunk(i);
            boolean past = chunk.span().end() > content.span().begin()
                    || chunk.isPredicate() && chunk.ending().link() != Link.ATTRIBUTIVE;
            if (past) {
                return null;
            }
            Chunk addressee =
                    participants.isPerson(chunk) || !chunk.has("に") || isPress(chunk) ? addressee(chunk) : null;
            if (addressee != null) {
                return addressee;
            }
        }
        return null;
    }

    private boolean isPress(Chunk chunk) {
        return lexicon.is(chunk.lemma(), "press") || lexicon.is(chunk.lemma(), "inquiry");
    }

    /** 取材に応じ、…と語った; 記者団に…と述べ、…も認めた: whom the speaker spoke to in the clause before. */
    private Chunk inClauseBefore(Chunk predicate) {
        for (Chunk before : passage.dependents(predicate)) {
            boolean coordinate = before.isPredicate() && before.ending().link() == Link.CONTINUATIVE;
            boolean speaks = lexicon.is(before.lemma(), "say") || lexicon.is(before.lemma(), "appear");
            Chunk addressee = coordinate && speaks ? governed(before) : null;
            if (addressee != null) {
                return addressee;
            }
        }
        return null;
    }

    /** 放送局の取材に応じた住民は、…と話した: whom the speaker spoke to, as the clause before him tells. */
    private Chunk inRelativeClause(Chunk predicate) {
        Chunk subject = subjects.of(predicate);
        for (Chunk clause : subject == null ? List.<Chunk>of() : passage.dependents(subject)) {
            boolean answers = clause.isPredicate()
                    && clause.ending().link() == Link.ATTRIBUTIVE
                    && lexicon.is(clause.lemma(), "appear");
            Chunk addressee = answers ? governed(clause) : null;
            if (addressee != null) {
                return addressee;
            }
        }
        return null;
    }
}
