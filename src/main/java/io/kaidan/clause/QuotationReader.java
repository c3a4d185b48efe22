package io.kaidan.clause;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Bracket;
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
    private static final Set<String> SPEECH = Set.of("say", "say-to", "call-it", "gesture", "think");

    private final AnnotatedText text;
    private final Participants participants;
    private final Lexicon lexicon;
    private final List<Passage> passages;

    QuotationReader(AnnotatedText text, Participants participants, Lexicon lexicon, List<Passage> passages) {
        this.text = text;
        this.participants = participants;
        this.lexicon = lexicon;
        this.passages = passages;
    }

    /**
     * The quotations of a passage that are the content of none of its frames.
     *
     * @param topic who is being spoken of, or null
     */
    List<Frame> read(Passage passage, List<Frame> frames, Filler topic) {
        List<Frame> found = new ArrayList<>();
        for (Chunk chunk : passage.chunks()) {
            Bracket bracket = chunk.bracket();
            if (bracket == null || !isUtterance(bracket) || isContent(bracket, frames)) {
                continue;
            }
            Filler speaker = speaker(passage, chunk, topic);
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

    /** More than a word or a title: it holds a predicate, or is long. */
    private boolean isUtterance(Bracket bracket) {
        if (bracket.inner().length() >= 15) {
            return true;
        }
        for (Passage passage : passages) {
            if (passage.owner() == bracket) {
                Chunk last = passage.chunk(passage.size() - 1);
                return last.isPredicate() || passage.size() >= 2;
            }
        }
        return false;
    }

    private Filler speaker(Passage passage, Chunk chunk, Filler topic) {
        Phrases phrases = new Phrases(text.text(), passage, participants, lexicon);
        Chunk before = chunk.index() > 0 ? passage.chunk(chunk.index() - 1) : null;
        boolean startsWithName =
                chunk.content().begin() < chunk.bracket().outer().begin();
        if (startsWithName) {
            return inSameChunk(chunk);
        }
        if (before != null && mayPrecede(before)) {
            return phrases.nominal(before);
        }
        Chunk after = chunk.index() + 1 < passage.size() ? passage.chunk(chunk.index() + 1) : null;
        if (chunk.has("と") && after != null && participants.isAgent(after)) {
            return phrases.nominal(after);
        }
        return isAlone(passage, chunk) ? outside(passage, topic) : null;
    }

    /** 大統領「…」, 大統領は「…」: who is spoken to, or of, stands there too, but with another particle. */
    private boolean mayPrecede(Chunk before) {
        boolean subject = before.marker().isEmpty() || before.has("は") || before.has("が") || before.has("も");
        return before.isNominal() && subject && !before.adnominal() && participants.isAgent(before);
    }

    /** 尹大統領「…」: name and bracket are one run of nouns. */
    private Filler inSameChunk(Chunk chunk) {
        Span name = new Span(chunk.content().begin(), chunk.bracket().outer().begin());
        Chunk cut = new Chunk(
                chunk.index(),
                Chunk.Kind.NOMINAL,
                name,
                name,
                name,
                text.text().normalized(name),
                name,
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

    /** The speaker of a quotation that is a segment or sentence of its own: named after it, else before it. */
    private Filler outside(Passage passage, Filler topic) {
        int at = passages.indexOf(passage);
        Passage next = at + 1 < passages.size() ? passages.get(at + 1) : null;
        boolean headline = passage.sentence().isHeadline();
        if (headline && next != null && next.sentence().isHeadline() && next.size() == 1) {
            Chunk only = next.chunk(0);
            if (participants.isAgent(only)) {
                return new Phrases(text.text(), next, participants, lexicon).nominal(only);
            }
        }
        return headline ? null : topic;
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
