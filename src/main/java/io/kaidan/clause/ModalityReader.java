package io.kaidan.clause;

import io.kaidan.document.Modality;
import io.kaidan.document.NormalizedText;
import java.util.Set;

/**
 * Works out whether what a predicate or an event noun tells took place: from its own form, and from all that governs it
 * (予定だ, を拒否した, すれば …), up to the end of the sentence. The outermost cue of the strongest kind wins: what was
 * cancelled was planned, and what is denied was perhaps wished for.
 */
final class ModalityReader {
    /** かもしれない: its negative says nothing. */
    private static final String MAY_BE = "しれる";

    /** 意欲を示す, 可能性がある, 取りやめになる, 見送りとなる */
    private static final Set<String> STANCES = Set.of("を", "が", "に", "と");

    private final NormalizedText text;
    private final Passage passage;
    private final Lexicon lexicon;
    private final Utterances utterances;

    ModalityReader(NormalizedText text, Passage passage, Lexicon lexicon, Utterances utterances) {
        this.text = text;
        this.passage = passage;
        this.lexicon = lexicon;
        this.utterances = utterances;
    }

    /**
     * @param modality whether it took place
     * @param hearsay whether という, とされる or the like put it at a distance
     */
    record Result(Modality modality, boolean hearsay) {}

    /** @param chunk a predicate, or a nominal with an event noun */
    Result read(Chunk chunk) {
        ModalityReading reading = new ModalityReading(lexicon);
        if (chunk.isPredicate()) {
            own(chunk, reading);
        } else {
            nominal(chunk, reading);
        }
        climb(chunk, reading);
        if (reading.modality() == Modality.PLANNED || reading.modality() == Modality.HYPOTHETICAL) {
            cancelledAfter(chunk, reading);
        }
        return new Result(reading.modality(), reading.isHearsay());
    }

    /** 会う予定だったが、流れた; 会うことで準備を進めたが、取りやめとなった: the clause after が takes the plan back. */
    private void cancelledAfter(Chunk from, ModalityReading reading) {
        boolean opposed = false;
        for (Chunk at = from; at != null; at = passage.headOf(at)) {
            if (opposed && cancels(at)) {
                reading.atLeast(Modality.NEGATED);
                return;
            }
            opposed |= at.isPredicate() && at.ending().link() == Link.ADVERSATIVE;
        }
    }

    private boolean cancels(Chunk at) {
        boolean failed = lexicon.is(at.lemma(), "fails") && at.ending().negative();
        return failed
                || lexicon.is(at.lemma(), "modal-negated")
                || passage.dependents(at).stream()
                        .anyMatch(d -> d.isNominal()
                                && (d.has("と") || d.has("に"))
                                && lexicon.is(known(d.run()), "modal-negated"));
    }

    private void own(Chunk chunk, ModalityReading reading) {
        Ending ending = chunk.ending();
        if (ending.negative() && !ending.question()) {
            reading.atLeast(Modality.NEGATED);
        }
        if (ending.desire() || ending.volitional() || ending.question() || ending.link() == Link.CONDITIONAL) {
            reading.atLeast(Modality.HYPOTHETICAL);
        }
        if ((ending.potential() || lexicon.is(chunk.lemma(), "potential")) && !ending.past()) {
            reading.atLeast(Modality.HYPOTHETICAL);
        }
        if (!ending.past() && passage.dependents(chunk).stream().anyMatch(ModalityReader::isCondition)) {
            // 訪米すれば会談する
            reading.atLeast(Modality.HYPOTHETICAL);
        }
    }

    private static boolean isCondition(Chunk chunk) {
        return chunk.isPredicate() && chunk.ending().link() == Link.CONDITIONAL;
    }

    private void nominal(Chunk chunk, ModalityReading reading) {
        atEnd(chunk, reading);
        if (chunk.has("を前に")) {
            reading.atLeast(Modality.PLANNED);
        }
        reading.effect(chunk.suffix());
        if (!chunk.run().equals(chunk.lemma())) {
            // 会談要請; 要請 alone is what was done
            reading.effect(chunk.lemma());
        }
        for (Chunk modifier : passage.dependents(chunk)) {
            // 予定される会談, 見送られた会談, 調整中の会談
            boolean clause = modifier.isPredicate() && modifier.ending().link() == Link.ATTRIBUTIVE;
            boolean done = lexicon.is(modifier.lemma(), "modal-planned")
                    && modifier.ending().past();
            if ((clause || modifier.adnominal() && modifier.verbalNoun()) && !done) {
                reading.effect(modifier.lemma());
            }
        }
    }

    /** 開催へ, 会談か: at the end of a headline. */
    private void atEnd(Chunk chunk, ModalityReading reading) {
        if (chunk.has("へ") && passage.head(chunk.index()) < 0) {
            reading.atLeast(Modality.PLANNED);
        }
        if (chunk.ending().question() && passage.head(chunk.index()) < 0) {
            reading.atLeast(Modality.HYPOTHETICAL);
        }
    }

    private void climb(Chunk from, ModalityReading reading) {
        Chunk below = from;
        for (Chunk at = passage.headOf(from); at != null; at = passage.headOf(at)) {
            if (!governs(at, below, from, reading)) {
                return;
            }
            below = at;
        }
    }

    /** Lets a chunk that governs another have its say; false where the cues of the chunks above do not matter. */
    private boolean governs(Chunk at, Chunk below, Chunk from, ModalityReading reading) {
        if (below.isPredicate() && below.ending().link() == Link.CONTINUATIVE && closesSentence(at)) {
            return verbOverClause(at, below, reading);
        }
        if (at.isNominal() || at.copula()) {
            atEnd(at, reading);
            return noun(at, below, reading);
        }
        if (below.isPredicate()) {
            return verbOverClause(at, below, reading);
        }
        return verbOverNoun(at, below, from, reading);
    }

    /** …会談し、協力を要請。: a noun that stands for the verb at the end of a sentence. */
    private boolean closesSentence(Chunk chunk) {
        return chunk.isNominal()
                && chunk.verbalNoun()
                && chunk.marker().isEmpty()
                && !chunk.ending().question()
                && passage.head(chunk.index()) < 0
                // 北京を訪れ、会談する予定: the noun is about both
                && passage.dependents(chunk).stream().noneMatch(d -> d.ending().link() == Link.ATTRIBUTIVE);
    }

    /** 会談する予定, 会談の見送り, 会談したこと. */
    private boolean noun(Chunk at, Chunk below, ModalityReading reading) {
        String lemma = known(at.run());
        if (below.isPredicate() && below.ending().past() && lexicon.is(lemma, "circumstance")) {
            // 会談した際に断った: what was done on the occasion says nothing against it.
            return false;
        }
        if (!below.isPredicate() && lexicon.is(lemma, "circumstance")) {
            // 会談の後、支援を求めた
            return false;
        }
        boolean modal = reading.effect(lemma) || reading.effect(at.lemma()) || reading.effect(before(at));
        modal |= described(at, below, reading);
        if (at.ending().negative() && lexicon.is(at.lemma(), "case") && reading.modality() == Modality.NEGATED) {
            // 会わなかったわけではない
            reading.becomes(Modality.ASSERTED);
            return false;
        }
        if (isFollowedByWithout(at)) {
            reading.atLeast(Modality.NEGATED);
            return false;
        }
        if (at.copula() && modal) {
            if (at.ending().past() && lexicon.is(lemma, "modal-planned")) {
                // 予定だった, はずだった: and it did not come to it, unless the article says more.
                reading.atLeast(lexicon.is(lemma, "modal-failed-when-past") ? Modality.NEGATED : Modality.PLANNED);
            }
            if (at.ending().negative()) {
                reading.atLeast(Modality.NEGATED);
            }
        }
        return modal || lexicon.is(lemma, "content") || !below.isPredicate();
    }

    /** 会うことなく: なく is an adverb to the dictionary. */
    private boolean isFollowedByWithout(Chunk noun) {
        int next = noun.index() + 1;
        return noun.lemma().equals("こと")
                && next < passage.size()
                && text.normalized(passage.chunk(next).content()).equals("なく");
    }

    /** 取りやめ of 取りやめ帰国; empty for nothing. */
    private String before(Chunk noun) {
        int rest = noun.run().length() - noun.lemma().length();
        return rest > 0 && noun.run().endsWith(noun.lemma()) ? known(noun.run().substring(0, rest)) : "";
    }

    private boolean verbOverClause(Chunk at, Chunk below, ModalityReading reading) {
        String lemma = at.lemma();
        if (lemma.equals(MAY_BE)) {
            // 会うかもしれない
            reading.atLeast(Modality.HYPOTHETICAL);
            return true;
        }
        switch (below.ending().link()) {
            case QUOTE:
                if (lexicon.is(lemma, "hearsay")) {
                    reading.noteHearsay();
                }
                if (denies(at) && reading.modality() == Modality.NEGATED) {
                    // 会わないとは限らない
                    reading.becomes(Modality.HYPOTHETICAL);
                    return false;
                }
                if (!below.ending().past()) {
                    // 会談するとみられる; with 会談したとみられる it is the past that is surmised
                    reading.effect("と" + lemma);
                }
                return lexicon.is(lemma, "hearsay") || lexicon.is("と" + lemma, "modal-hypothetical");
            case ADVERSATIVE:
            case CONTINUATIVE:
                boolean failed = lexicon.is(lemma, "fails") && at.ending().negative() && !hasOwn(at, below);
                if (failed || lexicon.is(lemma, "modal-negated-after")) {
                    reading.atLeast(Modality.NEGATED);
                }
                // 訪れており、明日戻る予定だ: what goes on is not planned
                return !below.ending().progressive() && isOfPlan(at);
            default:
                if (lexicon.is(lemma, "fails") && at.ending().negative()) {
                    // 会うには至らなかった
                    reading.atLeast(Modality.NEGATED);
                }
                return false;
        }
    }

    /** 訪日し、会談する予定だ: the plan is for both. */
    private boolean isOfPlan(Chunk clause) {
        Link link = clause.ending().link();
        boolean modifies = (link == Link.ATTRIBUTIVE || link == Link.FINAL)
                && !clause.ending().past();
        Chunk noun = modifies ? passage.headOf(clause) : null;
        return noun != null && lexicon.is(known(noun.run()), "modal-planned");
    }

    /** …会談したが、会見は許されなかった: the second clause is about something of its own. */
    private boolean hasOwn(Chunk verb, Chunk before) {
        return passage.dependents(verb).stream()
                .anyMatch(d -> d.index() > before.index() && d.isNominal() && (d.has("は") || d.has("が") || d.has("を")));
    }

    /** 会談を拒否した, 会談に臨む, 会談が実現しなかった. */
    private boolean verbOverNoun(Chunk at, Chunk below, Chunk from, ModalityReading reading) {
        String lemma = phrase(at);
        boolean lacking = lemma.equals("ない");
        if (lacking && below.has("に")) {
            // 訪問に変更はない
            return false;
        }
        if (!below.isNominal() || below.adnominal() && !lacking || isOccasion(below)) {
            // 会談で合意した, 会談後に約束した: the meeting is where or when, not what.
            return false;
        }
        if (isDenied(at, below)) {
            reading.atLeast(Modality.NEGATED);
        }
        if (at.ending().passive() && at.ending().negative() && lexicon.is(lemma, "permit")) {
            // 面会は認められなかった
            reading.atLeast(Modality.NEGATED);
        }
        boolean controls = lexicon.is(lemma, "control") || lexicon.is(lemma, "fails");
        if (lexicon.is(lemma, "modal-asserted") && !at.ending().negative()) {
            if (reading.modality() == Modality.ASSERTED && at.ending().past()) {
                reading.settle();
            }
            return controls;
        }
        boolean accepted = reading.modality() == Modality.HYPOTHETICAL
                && lexicon.is(lemma, "accept")
                && !at.ending().negative();
        if (accepted) {
            // 会談の要請を受け入れた
            reading.becomes(Modality.PLANNED);
        }
        if (!lacking && at.ending().negative() && lexicon.is(lemma, "modal-negated")) {
            // 交渉を打ち切らず, 可能性を否定しなかった: what is not taken back stands.
            return controls;
        }
        if (lacking && reading.modality() == Modality.NEGATED && hasClause(below)) {
            // 会わない年はない
            reading.becomes(Modality.ASSERTED);
            return false;
        }
        boolean modal = reading.effect(lemma) || !accepted && stance(at, below, reading);
        boolean hadBeenPlanned = lexicon.is(lemma, "modal-planned")
                && at.ending().past()
                && at.ending().progressive()
                && at.ending().link() == Link.FINAL;
        boolean perhaps = at.lemma().equals(MAY_BE);
        if (!controls && !modal && at.ending().negative() && lexicon.is(known(below.run()), "modal-planned")) {
            // 会談の見通しは立っていない
            reading.atLeast(Modality.HYPOTHETICAL);
        }
        if ((controls || modal) && at.ending().negative() && !perhaps || hadBeenPlanned) {
            // 会談が組まれていた。: and it did not come to it
            reading.atLeast(Modality.NEGATED);
        }
        if ((controls || modal) && !perhaps) {
            own(at, reading);
        }
        return controls || modal || below != from;
    }

    /** 会談は難しい情勢だ, 会談に前向きな姿勢を示した: what a word before the noun says of the event. */
    private boolean described(Chunk noun, Chunk event, ModalityReading reading) {
        boolean found = false;
        for (Chunk modifier : passage.dependents(noun)) {
            if (modifier.index() > event.index() && modifier.ending().link() == Link.ATTRIBUTIVE) {
                found |= reading.effect(modifier.lemma());
            }
        }
        return found;
    }

    private boolean hasClause(Chunk noun) {
        return passage.dependents(noun).stream()
                .anyMatch(d -> d.isPredicate() && d.ending().negative());
    }

    /** 限らない, 言えない */
    private boolean denies(Chunk verb) {
        return verb.ending().negative() && lexicon.is(verb.lemma(), "certain");
    }

    private static boolean isOccasion(Chunk noun) {
        return noun.has("で") || noun.has("後") || !noun.suffix().isEmpty();
    }

    /** 会談に意欲を示した, 会談に道を開いた: what the verb's nearer noun says of the event. */
    private boolean stance(Chunk verb, Chunk event, ModalityReading reading) {
        boolean found = false;
        for (Chunk noun : passage.dependents(verb)) {
            boolean about = noun.index() > event.index() && noun.isNominal() && !noun.adnominal();
            if (about && (STANCES.contains(noun.marker()) || noun.topic())) {
                found |= reading.effect(known(noun.run()));
                found |= described(noun, event, reading);
            }
        }
        return found;
    }

    /** 面会は「予定していない」と述べた: the predicate of the noun is what is quoted. */
    private boolean isDenied(Chunk verb, Chunk noun) {
        return (noun.has("は") || noun.has("が") || noun.has("も"))
                && passage.dependents(verb).stream()
                        .anyMatch(d -> d.index() > noun.index()
                                && d.bracket() != null
                                && d.has("と")
                                && utterances.denies(d.bracket().inner()));
    }

    /** The verb as the lexicon knows it: 白紙に戻す before 戻す. */
    private String phrase(Chunk verb) {
        for (Chunk dependent : passage.dependents(verb)) {
            String phrase = dependent.lemma() + dependent.marker() + verb.lemma();
            if (dependent.isNominal() && !lexicon.classes(phrase).isEmpty()) {
                return phrase;
            }
        }
        return verb.lemma();
    }

    private String known(String lemma) {
        String suffix = lexicon.longestKnownSuffix(lemma);
        return suffix == null ? lemma : suffix;
    }
}
