package io.kaidan.clause;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Bracket;
import io.kaidan.document.EntityType;
import io.kaidan.document.Modality;
import io.kaidan.document.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the speakers of quotations that no verb governs: 大統領「…」, 「…」＝大統領, 「…」と大統領, 「…」。大統領はこう述べた.
 */
final class QuotationReader {
    /** Classes of verbs that can close a quotation with と. */
    private static final Set<String> SPEECH = Set.of("say", "say-to", "call-it", "gesture", "think", "utterance");

    private final AnnotatedText text;
    private final Participants participants;
    private final Lexicon lexicon;
    private final List<Passage> passages;
    private final Utterances utterances;

    /** The first passage of each quotation, by where its opening bracket stands. */
    private final Map<Integer, Passage> firstIn = new HashMap<>();

    QuotationReader(
            AnnotatedText text,
            Participants participants,
            Lexicon lexicon,
            List<Passage> passages,
            Utterances utterances) {
        this.text = text;
        this.participants = participants;
        this.lexicon = lexicon;
        this.passages = passages;
        this.utterances = utterances;
        for (Passage passage : passages) {
            if (passage.owner() != null) {
                firstIn.putIfAbsent(passage.owner().outer().begin(), passage);
            }
        }
    }

    /**
     * The quotations of a passage that are the content of none of its frames.
     *
     * @param at the index of the passage
     * @param topic who is being spoken of, or null
     */
    List<Frame> read(int at, List<Frame> frames, Filler topic) {
        Passage passage = passages.get(at);
        List<Frame> found = new ArrayList<>();
        for (Chunk chunk : passage.chunks()) {
            Bracket bracket = chunk.bracket();
            if (bracket == null || !utterances.isUtterance(bracket) || isContent(bracket, frames)) {
                continue;
            }
            Filler speaker = speaker(at, chunk, topic);
            if (speaker != null && !speaker.parties().isEmpty()) {
                found.add(frame(passage, chunk, bracket, speaker));
            }
        }
        return found;
    }

    private static boolean isContent(Bracket bracket, List<Frame> frames) {
        for (Frame frame : frames) {
            Filler content = frame.role(Roles.CONTENT);
            if (content != null && content.span().equals(bracket.inner()) && speaks(frame)) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaks(Frame frame) {
        return frame.classes().stream().anyMatch(SPEECH::contains);
    }

    private Filler speaker(int at, Chunk chunk, Filler topic) {
        Passage passage = passages.get(at);
        Phrases phrases = new Phrases(text.text(), passage, participants, lexicon);
        Chunk before = chunk.index() > 0 ? passage.chunk(chunk.index() - 1) : null;
        boolean startsWithName =
                chunk.content().begin() < chunk.bracket().outer().begin();
        if (startsWithName) {
            Filler name = inSameChunk(chunk);
            // 会派「…」 in a body names the body, 大統領「…」 quotes him
            return passage.sentence().isHeadline() || isPerson(name) ? name : null;
        }
        if (before != null && mayPrecede(before)) {
            return phrases.nominal(before);
        }
        if (chunk.has("として") && utterances.isSentence(chunk.bracket().inner())) {
            return speakerOf(passage, chunk, topic);
        }
        Filler noted = inRoundBrackets(chunk);
        if (noted != null) {
            return noted;
        }
        Chunk after = chunk.index() + 1 < passage.size() ? passage.chunk(chunk.index() + 1) : null;
        boolean closes = after != null && (after.marker().isEmpty() || after.has("は") || after.has("が"));
        if (chunk.has("と") && closes && participants.isAgent(after)) {
            return phrases.nominal(after);
        }
        if (passage.sentence().isHeadline() && closesSegment(passage, chunk)) {
            Filler subject = subjectOfHeadline(passage);
            return subject != null || isAlone(passage, chunk)
                    ? orElse(subject, outside(at, chunk.bracket(), topic))
                    : topic;
        }
        boolean open = closesSegment(passage, chunk)
                && utterances.isSentence(chunk.bracket().inner());
        if (open && !isAlone(passage, chunk)) {
            // 首相は記者団に「…」。: the verb is left out
            Filler subject = subject(passage);
            return subject != null ? subject : topic;
        }
        return isAlone(passage, chunk) ? outside(at, chunk.bracket(), topic) : null;
    }

    private static boolean isPerson(Filler name) {
        return name != null
                && !name.parties().isEmpty()
                && name.parties().get(0).entity() != null
                && name.parties().get(0).entity().type() == EntityType.PERSON;
    }

    private static Filler orElse(Filler first, Filler second) {
        return first != null ? first : second;
    }

    /** 「…」として…を求めた: who does what is done for the reason given. */
    private Filler speakerOf(Passage passage, Chunk chunk, Filler topic) {
        Chunk verb = passage.headOf(chunk);
        Chunk subject = verb == null ? null : new Subjects(passage, participants, lexicon).of(verb);
        return subject == null ? topic : agent(passage, subject);
    }

    /** 「…」（外交筋）: the speaker is noted after the quotation. */
    private Filler inRoundBrackets(Chunk chunk) {
        int open = chunk.bracket().outer().end();
        String normalized = text.text().normalized();
        if (open >= normalized.length() || normalized.charAt(open) != '（') {
            return null;
        }
        int close = normalized.indexOf('）', open);
        return close <= open + 1 ? null : named(chunk.index(), new Span(open + 1, close));
    }

    private static boolean closesSegment(Passage passage, Chunk chunk) {
        return chunk.index() == passage.size() - 1
                && chunk.span().end() == chunk.bracket().outer().end();
    }

    /** 首相、外相交代は「考えていない」: the first that a headline's segment names, set off by は or a comma. */
    private Filler subjectOfHeadline(Passage passage) {
        for (Chunk chunk : passage.chunks()) {
            boolean setOff = chunk.has("は") || chunk.marker().isEmpty() && chunk.comma();
            if (setOff && participants.isAgent(chunk)) {
                return agent(passage, chunk);
            }
        }
        return null;
    }

    /** 大統領「…」, 大統領は「…」: who is spoken to, or of, stands there too, but with another particle. */
    private boolean mayPrecede(Chunk before) {
        boolean subject = before.marker().isEmpty() || before.has("は") || before.has("が") || before.has("も");
        return before.isNominal() && subject && !before.adnominal() && participants.isAgent(before);
    }

    /** 尹大統領「…」: name and bracket are one run of nouns. */
    private Filler inSameChunk(Chunk chunk) {
        return named(
                chunk.index(),
                new Span(chunk.content().begin(), chunk.bracket().outer().begin()));
    }

    /** The speaker whom a stretch of text names, or null. */
    private Filler named(int index, Span name) {
        Chunk cut = new Chunk(
                index,
                Chunk.Kind.NOMINAL,
                name,
                name,
                name,
                text.text().normalized(name),
                name,
                text.text().normalized(name),
                "",
                "",
                false,
                false,
                false,
                false,
                false,
                null,
                Ending.BARE);
        return participants.isAgent(cut)
                ? new Filler(participants.arguments(cut, name.begin()), name, cut.lemma(), null, false)
                : null;
    }

    private static boolean isAlone(Passage passage, Chunk chunk) {
        return passage.size() == 1 && chunk.span().equals(chunk.bracket().outer());
    }

    /**
     * The speaker of a quotation that is a segment or sentence of its own. A headline names him after it; in a body the next
     * sentence does when it goes on with こう述べた, or when the quotation opens a paragraph; else he is spoken of already.
     */
    private Filler outside(int at, Bracket quotation, Filler topic) {
        Passage passage = passages.get(at);
        Passage next = at + 1 < passages.size() ? passages.get(at + 1) : null;
        boolean followed = next != null && next.owner() == null;
        if (passage.sentence().isHeadline()) {
            Filler named =
                    followed && next.sentence().isHeadline() && next.size() == 1 ? agent(next, next.chunk(0)) : null;
            return named != null ? named : inSegmentBefore(at, quotation);
        }
        if (followed && next.sentence().paragraph() == passage.sentence().paragraph()) {
            Filler told = told(next);
            if (told != null) {
                return told;
            }
            Filler subject = opensParagraph(at) ? subject(next) : null;
            if (subject != null) {
                return subject;
            }
        }
        return topic;
    }

    /** 首相、外相と会談　「…」: whom the segment before it is about, where the quotation is a sentence. */
    private Filler inSegmentBefore(int at, Bracket quotation) {
        if (!utterances.isSentence(quotation.inner())) {
            return null;
        }
        for (int i = at - 1; i >= 0 && passages.get(i).sentence().isHeadline(); i--) {
            Passage before = passages.get(i);
            if (before.owner() == null && before.chunk(0).bracket() == null) {
                Chunk first = before.chunk(0);
                Filler subject = subjectOfHeadline(before);
                return subject != null || !participants.isPerson(first) ? subject : agent(before, first);
            }
        }
        return null;
    }

    private boolean opensParagraph(int at) {
        return at == 0
                || passages.get(at - 1).sentence().paragraph()
                        != passages.get(at).sentence().paragraph();
    }

    /** Xはこう述べた, こう語るのはXだ. */
    private Filler told(Passage next) {
        for (Chunk chunk : next.chunks()) {
            Chunk verb = lexicon.is(chunk.lemma(), "thus") ? next.headOf(chunk) : null;
            if (verb != null && verb.isPredicate()) {
                Chunk subject = new Subjects(next, participants, lexicon).of(verb);
                Chunk last = next.chunk(next.size() - 1);
                return subject != null ? agent(next, subject) : agent(next, last);
            }
        }
        return null;
    }

    private Filler subject(Passage next) {
        for (Chunk chunk : next.chunks()) {
            if ((chunk.has("は") || chunk.has("が")) && participants.isAgent(chunk)) {
                return agent(next, chunk);
            }
        }
        return null;
    }

    private Filler agent(Passage passage, Chunk chunk) {
        Filler filler = new Phrases(text.text(), passage, participants, lexicon).nominal(chunk);
        return filler.parties().isEmpty() ? null : filler;
    }

    private Frame frame(Passage passage, Chunk chunk, Bracket bracket, Filler speaker) {
        Map<String, Filler> roles = new HashMap<>();
        roles.put(Roles.HOLDER, speaker);
        roles.put(Roles.CONTENT, new Filler(List.of(), bracket.inner(), chunk.lemma(), null, true));
        return new Frame(
                Frame.Kind.QUOTE,
                "「」",
                Set.of("quotation"),
                new Span(bracket.outer().begin(), bracket.outer().begin() + 1),
                speaker.span().cover(bracket.outer()),
                passage.sentence(),
                0,
                roles,
                false,
                Modality.ASSERTED,
                false,
                "",
                false,
                -1);
    }
}
