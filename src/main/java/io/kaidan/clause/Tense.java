package io.kaidan.clause;

import java.util.Set;

/** Tells whether a clause speaks of the present or future, which in Japanese its last predicate decides. */
final class Tense {
    private static final Set<String> CONTENT = Set.of("content", "content-noun", "stance", "statement");

    private static final Set<String> UTTERING =
            Set.of("say", "say-of", "say-to", "show", "report", "think", "call-it", "gesture", "hearsay");

    private final Passage passage;
    private final Participants participants;
    private final Lexicon lexicon;

    Tense(Passage passage, Participants participants, Lexicon lexicon) {
        this.passage = passage;
        this.participants = participants;
        this.lexicon = lexicon;
    }

    /** 会うのは初めてだ, 会うのは3年ぶりだ: what is looked at as a whole has taken place. */
    private boolean isLookedBackTo(Chunk chunk) {
        Chunk head = passage.headOf(chunk);
        return chunk.ending().link() == Link.ATTRIBUTIVE
                && head != null
                && head.lemma().equals("の")
                && head.topic();
    }

    /**
     * Whether the clause speaks of the present or future. Tense stands on the last of coordinated predicates; a clause that
     * modifies a noun has the time of what is told of the noun.
     */
    boolean isNonPast(Chunk chunk) {
        if ((chunk.isNominal() || chunk.copula()) && !chunk.suffix().isEmpty()) {
            // 訪米中の, 会談後の, 歴訪中だ
            return false;
        }
        if (chunk.isNominal() && chunk.topic() && isCounted(chunk)) {
            return false;
        }
        Chunk at = chunk;
        while (at != null) {
            if (at.ending().past() || at.ending().progressive() || isLookedBackTo(at)) {
                return false;
            }
            Link link = at.ending().link();
            if (link == Link.FINAL && lexicon.is(at.lemma(), "modal-done")) {
                // 会談終える: in a headline
                return false;
            }
            boolean goesOn =
                    at.isPredicate() && (link == Link.CONTINUATIVE || link == Link.ACCOMPANYING || isMoment(at))
                            || link == Link.ATTRIBUTIVE && isSideMatter(passage.headOf(at))
                            // 向かい合うにとどまった
                            || link == Link.FINAL && passage.headOf(at) != null
                            || at.isNominal();
            if (!goesOn) {
                // 会って話を聞くと述べた: one clause; 会って、話を聞くと述べた may be two
                Chunk clause = clause(chunk);
                boolean inside = link == Link.QUOTE && (!clause.comma() || hasOwnSubject(clause));
                boolean main = !inside && clause.ending().link() == Link.CONTINUATIVE && endsInPast();
                return at.isPredicate() && !main;
            }
            at = passage.headOf(at);
        }
        return false;
    }

    /** The predicate that an event noun hangs on (会合 of 会合を持ち), else the chunk itself. */
    private Chunk clause(Chunk chunk) {
        Chunk head = chunk.isNominal() ? passage.headOf(chunk) : null;
        return head != null && head.isPredicate() ? head : chunk;
    }

    /** 報道官は、大統領が立ち寄り、会談すると発表した: the first clause is announced as well. */
    private boolean hasOwnSubject(Chunk clause) {
        return passage.dependents(clause).stream().anyMatch(d -> d.has("が") && participants.isAgent(d));
    }

    /** 訪問は5年ぶりで, 会談は3回目となる: what is counted has taken place. */
    private boolean isCounted(Chunk event) {
        Chunk head = passage.headOf(event);
        if (head == null || isRecurrence(head)) {
            return head != null;
        }
        return lexicon.is(head.lemma(), "become")
                && passage.dependents(head).stream().anyMatch(d -> d.index() > event.index() && isRecurrence(d));
    }

    private boolean isRecurrence(Chunk chunk) {
        String known = chunk.isNominal() || chunk.copula() ? lexicon.longestKnownSuffix(chunk.run()) : null;
        return known != null && lexicon.is(known, "recurrence");
    }

    /** 到着すると、出迎えられた: と before a verb that says nothing; the clause has the time of that verb. */
    private boolean isMoment(Chunk chunk) {
        Chunk head = passage.headOf(chunk);
        return chunk.ending().link() == Link.QUOTE
                && !chunk.adnominal()
                && head != null
                && head.isPredicate()
                && (chunk.comma() || !lexicon.classes(head.lemma()).isEmpty())
                && lexicon.classes(head.lemma()).stream().noneMatch(UTTERING::contains);
    }

    /**
     * Whether a clause that modifies the noun takes the time of the sentence (別々に会う往復外交を展開した): not what 予定, 意向 or こと
     * hold, and not what is told of a person (来月会う大統領).
     */
    private boolean isSideMatter(Chunk noun) {
        if (noun == null || participants.isAgent(noun)) {
            return false;
        }
        String known = lexicon.longestKnownSuffix(noun.run());
        return known == null
                || lexicon.classes(known).stream().noneMatch(c -> c.startsWith("modal-") || CONTENT.contains(c));
    }

    private boolean endsInPast() {
        return passage.chunk(passage.size() - 1).ending().past();
    }
}
