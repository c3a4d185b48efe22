package io.kaidan.clause;

import io.kaidan.document.Argument;
import io.kaidan.document.Modality;
import io.kaidan.document.NormalizedText;
import io.kaidan.document.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Builds the frames of one passage. */
final class FrameBuilder {
    private static final Set<String> PARTNERS = Set.of("と", "に", "で", "から", "へ", "を交え", "に対し", "について", "と並び");

    private final Passage passage;
    private final Participants participants;
    private final Lexicon lexicon;
    private final Phrases phrases;
    private final Subjects subjects;
    private final ModalityReader modality;
    private final Tense tense;
    private final FrameWords words;
    private final Filler zero;
    private final List<Frame> frames = new ArrayList<>();

    /**
     * @param zero who is understood where the passage names no subject: the topic of the sentence before, or the speaker
     *     of the quotation; null when there is none
     */
    FrameBuilder(NormalizedText text, Passage passage, Participants participants, Lexicon lexicon, Filler zero) {
        this.passage = passage;
        this.participants = participants;
        this.lexicon = lexicon;
        this.phrases = new Phrases(text, passage, participants, lexicon);
        this.subjects = new Subjects(passage, participants, lexicon);
        this.modality = new ModalityReader(passage, lexicon);
        this.tense = new Tense(passage, participants, lexicon);
        this.words = new FrameWords(text, passage, lexicon);
        this.zero = zero;
    }

    List<Frame> build() {
        for (Chunk chunk : passage.chunks()) {
            if (chunk.isPredicate() && !chunk.copula()) {
                verb(chunk);
            }
            if (chunk.isNominal() || chunk.copula()) {
                noun(chunk);
            }
            if (chunk.has("によると")) {
                source(chunk);
            }
        }
        return frames;
    }

    /** The subject of the passage's main clause, for the passages that follow; null when it names none. */
    Filler topic() {
        Chunk found = null;
        for (Chunk chunk : passage.chunks()) {
            boolean subject = chunk.has("は") || chunk.has("が") && found == null && isMain(chunk);
            if (subject && participants.isAgent(chunk)) {
                found = chunk;
            }
        }
        if (found == null && passage.sentence().isHeadline()) {
            found = passage.chunks().stream()
                    .filter(participants::isAgent)
                    .reduce(null, (a, b) -> a == null && !b.adnominal() ? b : a);
        }
        return found == null ? null : phrases.nominal(found);
    }

    private boolean isMain(Chunk chunk) {
        Chunk head = passage.headOf(chunk);
        return head != null && passage.head(head.index()) < 0;
    }

    private void verb(Chunk chunk) {
        if (isHearsay(chunk)) {
            return;
        }
        Map<String, Filler> roles = arguments(chunk);
        addSubject(chunk, roles);
        addHead(chunk, roles);
        addContent(chunk, roles);
        addSharedPartner(chunk, roles);
        if (chunk.verbalNoun()) {
            addCompound(chunk, roles);
        }
        FrameWords.Word word = words.word(chunk);
        emit(Frame.Kind.VERB, word.lemma(), word.trigger(), chunk, roles, "");
    }

    /** 大統領を訪ね、語り合った; 大統領に電話し、話し込んだ: whom the clause before names is whom they talked with. */
    private void addSharedPartner(Chunk predicate, Map<String, Filler> roles) {
        if (!lexicon.is(words.word(predicate).lemma(), "meet") || names(roles.get("と")) || names(roles.get("に"))) {
            return;
        }
        for (Chunk before : passage.dependents(predicate)) {
            if (before.isPredicate() && before.ending().link() == Link.CONTINUATIVE) {
                Map<String, Filler> shared = arguments(before);
                Filler partner = names(shared.get("を")) ? shared.get("を") : shared.get("に");
                if (names(partner)) {
                    roles.put("と", partner);
                }
            }
        }
    }

    /** …という at the end of a sentence: nobody is said to have said it. */
    private boolean isHearsay(Chunk chunk) {
        Ending ending = chunk.ending();
        return chunk.lemma().equals("いう")
                && ending.link() == Link.FINAL
                && !ending.past()
                && !ending.progressive()
                && (subjects.own(chunk) == null
                        || passage.dependents(chunk).stream().noneMatch(d -> d.bracket() != null && d.has("と")));
    }

    private Map<String, Filler> arguments(Chunk predicate) {
        Map<String, Filler> roles = new HashMap<>();
        for (Chunk dependent : passage.dependents(predicate)) {
            if (dependent.isNominal()
                    && !dependent.adnominal()
                    && !dependent.marker().isEmpty()) {
                roles.merge(dependent.marker(), phrases.nominal(dependent), FrameBuilder::both);
            } else if (dependent.isNominal() && !dependent.adnominal() && !dependent.comma()) {
                roles.putIfAbsent("", phrases.nominal(dependent));
            }
        }
        return roles;
    }

    /** 首相にも官房長官にも: the same role twice. */
    private static Filler both(Filler first, Filler second) {
        if (first.parties().isEmpty() || second.parties().isEmpty()) {
            return second;
        }
        List<Argument> parties = new ArrayList<>(first.parties());
        Phrases.addNew(parties, second.parties());
        return new Filler(parties, second.span(), second.head(), second.content(), second.direct(), second.around());
    }

    private void addSubject(Chunk predicate, Map<String, Filler> roles) {
        Chunk subject = subjects.of(predicate);
        Chunk unnamed = subjects.own(predicate) == null ? subjects.unnamed(predicate) : null;
        if (unnamed != null) {
            roles.put(Roles.SUBJECT, phrases.nominal(unnamed));
            return;
        }
        boolean partnerIsHead = subject != null
                && subject.index() > predicate.index()
                && !names(roles.get("と"))
                && lexicon.is(predicate.lemma(), "meet");
        Chunk outer = partnerIsHead ? subjects.topicBefore(predicate) : null;
        if (outer != null) {
            // 首相は、先月会食した大統領について: who is told of is the one he met.
            subject = outer;
        } else if (partnerIsHead && zero != null) {
            roles.put(Roles.SUBJECT, zero);
            roles.put(Roles.ZERO, zero);
            return;
        }
        Filler named = subject == null ? null : phrases.nominal(subject);
        boolean counted = named != null
                && named.parties().isEmpty()
                && zero != null
                && zero.parties().size() > 1;
        if (named != null && !counted) {
            roles.put(Roles.SUBJECT, named);
        } else if (zero != null) {
            // Nobody is named, or 二人 stands for the two spoken of before.
            roles.put(Roles.SUBJECT, zero);
        }
        if (zero != null) {
            roles.put(Roles.ZERO, zero);
        }
    }

    private void addHead(Chunk predicate, Map<String, Filler> roles) {
        Chunk head = passage.headOf(predicate);
        if (predicate.ending().link() == Link.ATTRIBUTIVE && head != null && head.isNominal()) {
            roles.put(Roles.HEAD, phrases.nominal(head));
        }
    }

    /** 訪朝中の大統領, 会談後の首相, 訪問先のソウル: the noun that an event noun with such an ending modifies. */
    private void addModified(Chunk event, String word, Map<String, Filler> roles) {
        boolean destination = lexicon.is(word, "destination");
        Chunk head = passage.headOf(event);
        boolean modifies = event.adnominal() && (destination || !event.suffix().isEmpty());
        if (!modifies || head == null || !head.isNominal()) {
            return;
        }
        Chunk further = passage.headOf(head);
        if (head.adnominal() && further != null && participants.isPerson(further)) {
            // 訪朝中の + ロシアの + プーチン大統領
            head = further;
        }
        roles.put(Roles.HEAD, phrases.nominal(head));
        if (!destination && participants.isAgent(head) && subjects.own(event) == null) {
            roles.put(Roles.SUBJECT, phrases.nominal(head));
        }
    }

    /** 「…」と, …すると, …するよう, …することを, …する旨: what the predicate says. */
    private void addContent(Chunk predicate, Map<String, Filler> roles) {
        Chunk found = null;
        for (Chunk dependent : passage.dependents(predicate)) {
            boolean quoted = dependent.ending().link() == Link.QUOTE && !dependent.adnominal()
                    || phrases.isBracket(dependent)
                            && (dependent.has("と") || dependent.marker().isEmpty())
                    || dependent.isNominal()
                            && dependent.verbalNoun()
                            && dependent.has("と")
                            && !participants.isAgent(dependent);
            found = quoted ? dependent : found;
            if (isContentNoun(dependent) && phrases.contentModifier(dependent) != null) {
                found = phrases.contentModifier(dependent);
            }
        }
        Span span = found == null ? null : phrases.complement(found);
        if (span != null && !span.isEmpty()) {
            roles.put(Roles.CONTENT, new Filler(List.of(), span, found.lemma(), null, phrases.isBracket(found)));
        }
    }

    /** …ことを, …旨を, …よう(に). */
    private boolean isContentNoun(Chunk chunk) {
        boolean marked = chunk.has("を") || chunk.lemma().equals("よう");
        return chunk.isNominal() && marked && lexicon.is(chunk.lemma(), "content-noun");
    }

    private void addCompound(Chunk chunk, Map<String, Filler> roles) {
        List<Argument> inside =
                participants.inside(chunk.content(), chunk.lemmaSpan().end());
        if (!inside.isEmpty()) {
            Span span = new Span(chunk.content().begin(), chunk.lemmaSpan().begin());
            roles.put(Roles.COMPOUND, new Filler(inside, span, chunk.lemma(), null, false));
        }
    }

    /** An event noun: its own の and との, and what the verb that governs it adds. */
    private void noun(Chunk chunk) {
        FrameWords.Word word = words.eventWord(chunk);
        if (!lexicon.is(word.lemma(), "event")
                && !(chunk.verbalNoun() && !lexicon.classes(word.lemma()).isEmpty())) {
            return;
        }
        boolean standsForVerb = chunk.isNominal() && chunk.marker().isEmpty()
                || lexicon.is(word.lemma(), "destination")
                || passage.head(chunk.index()) < 0
                || !chunk.suffix().isEmpty();
        Map<String, Filler> roles = standsForVerb ? arguments(chunk) : new HashMap<>();
        for (Chunk dependent : passage.dependents(chunk)) {
            if (dependent.isNominal() && !phrases.isBracket(dependent)) {
                String marker = dependent.adnominal() && dependent.marker().isEmpty() ? Roles.OF : dependent.marker();
                roles.putIfAbsent(marker, phrases.nominal(marker.equals(Roles.OF) ? tied(dependent) : dependent));
            }
        }
        addCompound(chunk, roles);
        Chunk governor = passage.headOf(chunk);
        boolean control = governor != null && isVerbal(governor) && passesSubject(chunk, governor);
        if (control) {
            arguments(governor).forEach((marker, filler) -> {
                if (PARTNERS.contains(marker)) {
                    roles.putIfAbsent(marker, filler);
                }
            });
            addSubject(governor, roles);
        } else if (standsForVerb || chunk.copula()) {
            addSubject(chunk, roles);
            addModified(chunk, word.lemma(), roles);
            addContent(chunk, roles);
        } else if (names(roles.get("と"))) {
            // 林主席との会談は…: the other party is whom the sentence speaks of.
            addSubject(chunk, roles);
        }
        addHolders(chunk, roles);
        Frame.Kind kind = standsForVerb ? Frame.Kind.VERB : Frame.Kind.NOUN;
        emit(kind, word.lemma(), word.trigger(), chunk, roles, governor == null ? "" : governor.lemma());
    }

    /** 大統領の24年ぶりの訪朝: past what says when or how often to the person. */
    private Chunk tied(Chunk modifier) {
        if (!participants.isAgent(modifier)) {
            for (Chunk further : passage.dependents(modifier)) {
                if (further.adnominal() && further.has("") && participants.isPerson(further)) {
                    return further;
                }
            }
        }
        return modifier;
    }

    /** 両首脳が北京で開いた会談: who held it, where the clause that modifies it says so. */
    private void addHolders(Chunk event, Map<String, Filler> roles) {
        for (Chunk clause : passage.dependents(event)) {
            boolean holds = clause.isPredicate()
                    && clause.ending().link() == Link.ATTRIBUTIVE
                    && lexicon.is(words.word(clause).lemma(), "control");
            Chunk holder = holds ? subjects.own(clause) : null;
            if (holder != null) {
                roles.put(Roles.SUBJECT, phrases.nominal(holder));
            }
            if (holds) {
                arguments(clause).forEach((marker, filler) -> {
                    if (PARTNERS.contains(marker)) {
                        roles.putIfAbsent(marker, filler);
                    }
                });
            }
        }
    }

    private static boolean names(Filler filler) {
        return filler != null && !filler.parties().isEmpty();
    }

    /** A predicate, or the verbal noun that ends a headline (協議を終了). */
    private boolean isVerbal(Chunk chunk) {
        return chunk.isPredicate() || chunk.verbalNoun() && passage.head(chunk.index()) < 0;
    }

    /** 会談を行う, 会談に臨む, 会談で…した: who does the one takes part in the other. */
    private boolean passesSubject(Chunk noun, Chunk governor) {
        boolean occasion = noun.has("で")
                || noun.has("を前に")
                || noun.has("後")
                || !noun.suffix().isEmpty();
        return occasion
                || lexicon.is(governor.lemma(), "control")
                || lexicon.is(words.word(governor).lemma(), "control");
    }

    private void source(Chunk chunk) {
        Map<String, Filler> roles = new HashMap<>();
        roles.put(Roles.HOLDER, phrases.nominal(reporter(chunk)));
        if (chunk.index() + 1 < passage.size()) {
            Chunk last = passage.chunk(passage.size() - 1);
            Span span = phrases.trimmed(new Span(
                    passage.chunk(chunk.index() + 1).span().begin(),
                    last.finite().end()));
            roles.put(Roles.CONTENT, new Filler(List.of(), span, last.lemma(), null, false));
        }
        emit(Frame.Kind.SOURCE, "によると", chunk.span(), chunk, roles, "");
    }

    /** 通信社の報道によると: the report is the agency's. */
    private Chunk reporter(Chunk source) {
        if (lexicon.is(source.lemma(), "report")) {
            for (Chunk dependent : passage.dependents(source)) {
                if (dependent.adnominal() && participants.isAgent(dependent)) {
                    return dependent;
                }
            }
        }
        return source;
    }

    private void emit(
            Frame.Kind kind, String lemma, Span trigger, Chunk chunk, Map<String, Filler> roles, String governor) {
        // What happened is told in the clause after …によると, which has a frame of its own.
        ModalityReader.Result result =
                kind == Frame.Kind.SOURCE ? new ModalityReader.Result(Modality.ASSERTED, false) : modality.read(chunk);
        Span clause = new Span(passage.leftEdge(chunk), chunk.span().end());
        int owner = passage.owner() == null ? -1 : passage.owner().outer().begin();
        frames.add(new Frame(
                kind,
                lemma,
                new TreeSet<>(lexicon.classes(lemma)),
                trigger,
                clause,
                passage.sentence(),
                passage.owner() == null ? 0 : passage.owner().depth() + 1,
                roles,
                chunk.ending().passive(),
                result.modality(),
                tense.isNonPast(chunk),
                governor,
                result.hearsay(),
                owner));
    }
}
