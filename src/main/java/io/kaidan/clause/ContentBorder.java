package io.kaidan.clause;

import java.util.Set;

/**
 * Finds where a clause that someone utters begins. What stands between the speaker and the clause belongs to the verb of
 * speech: dates, the occasion, whom he spoke to, what he did or said before; the rest is uttered.
 */
final class ContentBorder {
    /** Classes of predicates that, in a clause before, tell what the speaker did himself. */
    private static final Set<String> OWN_DEEDS =
            Set.of("say", "say-of", "say-to", "show", "meet", "gesture", "call-it", "appear");

    private static final Set<String> ON_THE_WAY = Set.of(
            "say",
            "say-of",
            "say-to",
            "show",
            "meet",
            "meet-ni",
            "gesture",
            "call-it",
            "appear",
            "visit",
            "visit-to",
            "visit-into",
            "come",
            "attend",
            "receive",
            "call",
            "call-in",
            "agree",
            "issue",
            "think",
            "control");

    private static final Set<String> SUBJECT_MARKERS = Set.of("は", "が", "も");

    private final Passage passage;
    private final Participants participants;
    private final Lexicon lexicon;
    private final Subjects subjects;

    ContentBorder(Passage passage, Participants participants, Lexicon lexicon) {
        this.passage = passage;
        this.participants = participants;
        this.lexicon = lexicon;
        this.subjects = new Subjects(passage, participants, lexicon);
    }

    /**
     * The index of the chunk at which the uttered clause begins.
     *
     * @param last the predicate that ends the clause
     * @param verb the predicate that says it
     */
    int begin(Chunk last, Chunk verb) {
        Chunk subject = subjects.of(verb);
        int from = afterClauses(last, verb);
        if (subject != null && subject.index() >= from && subject.index() < last.index()) {
            from = subject.index() + 1;
        }
        while (from < last.index()) {
            int next = afterAdjunct(from, last, verb);
            if (next < 0) {
                break;
            }
            from = next;
        }
        return from;
    }

    /** The first offset at which a noun phrase can begin that is the object of a verb. */
    int beginOfNoun(Chunk noun, Chunk verb) {
        Chunk subject = subjects.of(verb);
        int from = afterClauses(noun, verb);
        boolean inside = subject != null && subject.index() >= from && subject.index() < noun.index();
        return passage.chunk(inside ? subject.index() + 1 : from).span().begin();
    }

    /** The chunk after the last clause that is the speaker's own deed: 会談し、…; 「…」と批判し、…. */
    private int afterClauses(Chunk last, Chunk verb) {
        for (int i = last.index() - 1; i >= 0; i--) {
            if (closesClause(passage.chunk(i), last, verb)) {
                return i + 1;
            }
        }
        return 0;
    }

    private boolean closesClause(Chunk chunk, Chunk last, Chunk verb) {
        if (chunk.isPredicate()) {
            boolean beyond = passage.head(chunk.index()) >= verb.index()
                    && chunk.ending().link() != Link.ATTRIBUTIVE;
            return beyond && !goesOnInto(chunk, last, verb) || isDeed(chunk) && !dependsOnSpeechWithin(chunk, last);
        }
        if (chunk.bracket() != null && (chunk.has("として") && chunk.comma() || closesByDeed(chunk))) {
            return true;
        }
        return chunk.comma() && lexicon.is(chunk.run(), "aside") && asideHoldsSpeech(chunk);
    }

    /** 責任を取り、代表を辞任すると述べた: what is neither said nor done on the way to saying goes with what is said. */
    private boolean goesOnInto(Chunk chunk, Chunk last, Chunk verb) {
        Chunk subject = subjects.of(verb);
        return chunk.ending().link() == Link.CONTINUATIVE
                && last.isPredicate()
                && subject != null
                && subject.index() < chunk.index()
                && passage.dependents(chunk).stream().noneMatch(d -> d.bracket() != null && d.has("と"))
                && lexicon.classes(chunk.lemma()).stream().noneMatch(ON_THE_WAY::contains)
                && !isOnOccasion(chunk);
    }

    /** 「…」と + 処分を検討する: the quotation is one of its own, said before the rest. */
    private boolean closesByDeed(Chunk quotation) {
        Chunk head = passage.headOf(quotation);
        return quotation.has("と")
                && !quotation.adnominal()
                && head != null
                && head.index() > quotation.index() + 1
                && head.isPredicate()
                && lexicon.classes(head.lemma()).isEmpty();
    }

    /** A clause that goes on after a comma, of a verb that tells what a speaker does, without a subject of its own. */
    private boolean isDeed(Chunk chunk) {
        Link link = chunk.ending().link();
        boolean goesOn = link == Link.CONTINUATIVE || link == Link.ADVERSATIVE || link == Link.ACCOMPANYING;
        return goesOn
                && chunk.comma()
                && (lexicon.classes(chunk.lemma()).stream().anyMatch(OWN_DEEDS::contains) || isOnOccasion(chunk))
                && passage.dependents(chunk).stream().noneMatch(d -> d.has("が"));
    }

    /** 会見を開き, 取材を受け: the noun says that he speaks. */
    private boolean isOnOccasion(Chunk chunk) {
        return passage.dependents(chunk).stream()
                .anyMatch(d -> (d.has("を") || d.has("に"))
                        && (lexicon.is(d.lemma(), "occasion") || lexicon.is(d.lemma(), "inquiry")));
    }

    /** Whether an utterance inside the content governs the chunk: …と述べ、…と語ったと報じた has it inside only with a subject. */
    private boolean dependsOnSpeechWithin(Chunk chunk, Chunk last) {
        Chunk subject = subjects.own(chunk);
        Chunk outer = subjects.topicBefore(last);
        return subject != null && outer != null && subject != outer && subject.index() > outer.index();
    }

    /** 「…」と述べる一方、; …とした上で、. */
    private boolean asideHoldsSpeech(Chunk aside) {
        for (Chunk clause : passage.dependents(aside)) {
            boolean speech = clause.isPredicate()
                    && (!clause.lemma().equals("する")
                                    && lexicon.classes(clause.lemma()).stream().anyMatch(OWN_DEEDS::contains)
                            || passage.dependents(clause).stream().anyMatch(d -> d.bracket() != null && d.has("と")));
            if (speech) {
                return true;
            }
        }
        return false;
    }

    /** The chunk after an adjunct of the verb of speech that begins at a chunk; -1 where what begins there is uttered. */
    private int afterAdjunct(int from, Chunk last, Chunk verb) {
        Chunk top = passage.chunk(from);
        if (top.kind() == Chunk.Kind.CONJUNCTION || isSetting(top, verb)) {
            return from + 1;
        }
        int after = afterTime(from, last);
        if (after > from) {
            return after;
        }
        while (top.index() < last.index()) {
            int head = passage.head(top.index());
            if (head < 0 || head >= verb.index()) {
                return isUttered(top) || top.isPredicate() && goesOnInto(top, last, verb) ? -1 : top.index() + 1;
            }
            top = passage.chunk(head);
        }
        return -1;
    }

    /** 演説で, 国民に対し, 首相に…するよう: on which occasion and to whom, wherever it may depend. */
    private boolean isSetting(Chunk chunk, Chunk verb) {
        boolean occasion = chunk.has("で") && lexicon.is(chunk.lemma(), "occasion");
        boolean asked = chunk.has("に") && participants.isPerson(chunk) && lexicon.is(verb.lemma(), "request");
        return occasion || asked || chunk.has("に対し") && participants.isAgent(chunk);
    }

    /** The chunk after an expression of time that a comma sets off; the same index where there is none. */
    private int afterTime(int from, Chunk last) {
        for (int i = from; i < last.index(); i++) {
            Chunk chunk = passage.chunk(i);
            boolean time = chunk.isNominal() && isTime(chunk);
            if (!time) {
                return from;
            }
            // What follows a date is cut off from it, its comma too.
            if (passage.chunk(i + 1).span().begin() > chunk.span().end()) {
                return i + 1;
            }
        }
        return from;
    }

    boolean isTime(Chunk chunk) {
        boolean loose = chunk.marker().isEmpty() || chunk.has("に") || chunk.adnominal();
        return loose && lexicon.is(chunk.lemma(), "time-word");
    }

    /** A subject or topic that is not the speaker is part of what he says, as is what only names nobody with を. */
    private boolean isUttered(Chunk chunk) {
        boolean topic = SUBJECT_MARKERS.contains(chunk.marker());
        return topic || chunk.has("を") || chunk.has("に") && chunk.topic() && !participants.isAgent(chunk);
    }
}
