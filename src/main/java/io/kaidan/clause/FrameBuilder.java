package io.kaidan.clause;

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
    private final Passage passage;
    private final Participants participants;
    private final Lexicon lexicon;
    private final Utterances utterances;
    private final Phrases phrases;
    private final Subjects subjects;
    private final ModalityReader modality;
    private final Tense tense;
    private final FrameWords words;
    private final RoleReader reader;
    private final SourceReader sources;
    private final ObjectReader objects;
    private final VoiceReader voices;
    private final AddresseeReader addressees;
    private final EventNouns eventNouns;
    private final Sides sides;
    private final List<Frame> frames = new ArrayList<>();

    /** @param understood who is meant where the passage names no subject */
    FrameBuilder(
            NormalizedText text,
            Passage passage,
            Participants participants,
            Lexicon lexicon,
            Utterances utterances,
            Understood understood) {
        this.passage = passage;
        this.participants = participants;
        this.lexicon = lexicon;
        this.utterances = utterances;
        this.phrases = new Phrases(text, passage, participants, lexicon);
        this.subjects = new Subjects(passage, participants, lexicon);
        this.modality = new ModalityReader(text, passage, lexicon, utterances);
        this.tense = new Tense(passage, participants, lexicon);
        this.words = new FrameWords(text, passage, lexicon);
        this.reader = new RoleReader(text, passage, participants, lexicon, understood);
        this.addressees = new AddresseeReader(text, passage, participants, lexicon);
        this.voices = new VoiceReader(text, passage, participants, lexicon, reader);
        this.objects = new ObjectReader(text, passage, participants, lexicon);
        this.sources = new SourceReader(text, passage, participants, lexicon);
        this.sides = new Sides(passage, participants);
        this.eventNouns = new EventNouns(text, passage, participants, lexicon, reader);
    }

    List<Frame> build() {
        for (Chunk chunk : passage.chunks()) {
            if (chunk.isPredicate() && (!chunk.copula() || closesQuotation(chunk))) {
                verb(chunk);
            }
            if (chunk.isNominal() || chunk.copula()) {
                noun(chunk);
                Map<String, Filler> voice = voices.read(chunk);
                if (voice != null) {
                    emit(Frame.Kind.NOUN, voices.word(chunk), chunk.lemmaSpan(), chunk, voice, "");
                }
            }
            Map<String, Filler> source = sources.read(chunk);
            if (source != null) {
                emit(Frame.Kind.SOURCE, "によると", chunk.span(), chunk, source, "");
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
        FrameWords.Word word = words.word(chunk);
        Map<String, Filler> roles = reader.arguments(chunk);
        reader.addSubject(chunk, word.lemma(), roles);
        reader.addCompanions(chunk, word.lemma(), roles);
        reader.addSecondObject(chunk, word.lemma(), roles);
        reader.addHead(chunk, roles);
        reader.addNamedAfter(chunk, word.lemma(), roles);
        reader.addHost(chunk, roles);
        reader.addOffice(chunk, roles);
        if (lexicon.is(word.lemma(), "attend")) {
            sides.add(chunk, roles);
        }
        List<Filler> before = reader.addContent(chunk, roles);
        reader.addSharedPartner(chunk, roles);
        if (chunk.verbalNoun()) {
            reader.addCompound(chunk, roles);
        }
        Filler said = roles.get(Roles.CONTENT);
        if (said != null && said.direct() && word.lemma().equals("する") && utterances.isWord(said.span())) {
            // 「…」とした: a name that something was given
            roles.remove(Roles.CONTENT);
        }
        objects.add(chunk, word.lemma(), roles);
        addressees.add(chunk, roles);
        roles.entrySet().removeIf(role -> isInWord(role.getKey(), role.getValue(), word.lemma()));
        emitStatements(word, chunk, roles, before);
    }

    /** 明らかに of 明らかにする is no role of it. */
    private static boolean isInWord(String role, Filler filler, String word) {
        return filler.parties().isEmpty()
                && word.startsWith(filler.head() + role)
                && word.length() > role.length() + filler.head().length();
    }

    /** One frame for each quotation that stands before the verb, and one for what it has as its object beside them. */
    private void emitStatements(FrameWords.Word word, Chunk chunk, Map<String, Filler> roles, List<Filler> before) {
        emit(Frame.Kind.VERB, word.lemma(), word.trigger(), chunk, roles, "");
        for (Filler statement : before) {
            Map<String, Filler> others = new HashMap<>(roles);
            others.put(Roles.CONTENT, statement);
            emit(Frame.Kind.VERB, word.lemma(), word.trigger(), chunk, others, "");
        }
        Filler content = roles.get(Roles.CONTENT);
        if (content != null && content.direct() && roles.containsKey(Roles.OBJECT)) {
            // 「…」と支援を訴えた: two statements
            Map<String, Filler> others = new HashMap<>(roles);
            others.remove(Roles.CONTENT);
            emit(Frame.Kind.VERB, word.lemma(), word.trigger(), chunk, others, "");
        }
    }

    /** 「…」と言葉少なだ: a noun or adjective that stands for a verb of speech. */
    private boolean closesQuotation(Chunk chunk) {
        return passage.dependents(chunk).stream().anyMatch(d -> phrases.isBracket(d) && d.has("と"));
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

    /** An event noun: its own の and との, and what the verb that governs it adds. */
    private void noun(Chunk chunk) {
        FrameWords.Word word = words.eventWord(chunk);
        boolean event = lexicon.is(word.lemma(), "event")
                || chunk.verbalNoun() && !lexicon.classes(word.lemma()).isEmpty();
        if (event) {
            boolean standsForVerb = eventNouns.standsForVerb(chunk, word.lemma());
            Frame.Kind kind = standsForVerb ? Frame.Kind.VERB : Frame.Kind.NOUN;
            Chunk governor = eventNouns.governor(chunk);
            Map<String, Filler> roles = eventNouns.roles(chunk, word.lemma());
            if (standsForVerb) {
                reader.addSharedPartner(chunk, roles);
                objects.add(chunk, word.lemma(), roles);
                addressees.add(chunk, roles);
            }
            emit(kind, word.lemma(), word.trigger(), chunk, roles, governor == null ? "" : governor.lemma());
        }
    }

    /** The classes of the lemma, and whether it closes what someone uttered. */
    private Set<String> classes(String lemma, Filler content) {
        Set<String> classes = new TreeSet<>(lexicon.classes(lemma));
        if (content != null && content.direct() && utterances.isSentence(content.span())) {
            classes.add("utterance");
        }
        return classes;
    }

    private void emit(
            Frame.Kind kind, String lemma, Span trigger, Chunk chunk, Map<String, Filler> roles, String governor) {
        // What happened is told in the clause after …によると, which has a frame of its own.
        ModalityReader.Result result =
                kind == Frame.Kind.SOURCE ? new ModalityReader.Result(Modality.ASSERTED, false) : modality.read(chunk);
        Span clause = new Span(passage.leftEdge(chunk), chunk.span().end());
        Set<String> classes = classes(lemma, roles.get(Roles.CONTENT));
        boolean mentioned = kind == Frame.Kind.NOUN
                && chunk.has("について")
                && result.modality() == Modality.ASSERTED
                && !lexicon.is(governor, "recount");
        if (mentioned) {
            // 首脳会談について述べた: spoken of, and nobody says that it takes place
            classes.add(Frame.MENTIONED);
        }
        int owner = passage.owner() == null ? -1 : passage.owner().outer().begin();
        frames.add(new Frame(
                kind,
                lemma,
                classes,
                trigger,
                clause,
                passage.sentence(),
                passage.owner() == null ? 0 : passage.owner().depth() + 1,
                roles,
                chunk.ending().passive(),
                mentioned ? Modality.HYPOTHETICAL : result.modality(),
                tense.isNonPast(chunk),
                governor,
                result.hearsay(),
                owner));
    }
}
