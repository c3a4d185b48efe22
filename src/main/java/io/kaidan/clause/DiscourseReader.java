package io.kaidan.clause;

import io.kaidan.document.AnnotatedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the passages in order and carries over who is being spoken of: a sentence without a subject takes the topic of
 * the one before, a quotation its speaker.
 */
final class DiscourseReader {
    private final AnnotatedText text;
    private final Participants participants;
    private final Lexicon lexicon;
    private final List<Passage> passages;
    private final Map<Integer, Filler> speakers = new HashMap<>();

    DiscourseReader(AnnotatedText text, Participants participants, Lexicon lexicon, List<Passage> passages) {
        this.text = text;
        this.participants = participants;
        this.lexicon = lexicon;
        this.passages = passages;
    }

    void read(List<Frame> frames) {
        Filler topic = null;
        Filler log = null;
        Utterances utterances = new Utterances(passages);
        Protagonist protagonist = new Protagonist(text.text(), lexicon);
        QuotationReader quotations = new QuotationReader(text, participants, lexicon, passages, utterances);
        for (int at = 0; at < passages.size(); at++) {
            Passage passage = passages.get(at);
            boolean quoted = passage.owner() != null;
            Filler zero = quoted ? speakers.get(passage.owner().outer().begin()) : topic;
            zero = quoted ? zero : headlineSpeaker(at, log != null ? log : zero);
            Filler doer = quoted || log != null ? zero : protagonist.understood(passage, zero);
            Understood understood = new Understood(zero, doer, protagonist.company());
            FrameBuilder builder =
                    new FrameBuilder(text.text(), passage, participants, lexicon, utterances, understood);
            List<Frame> found = builder.build();
            if (log != null && !quoted) {
                Phrases phrases = new Phrases(text.text(), passage, participants, lexicon);
                found = new DayLog(log, passage, phrases, participants, lexicon).read(found);
            }
            if (!quoted) {
                found.addAll(quotations.read(at, found, topic));
                protagonist.note(found);
                Filler next = builder.topic();
                log = log != null ? log : personOfLog(passage);
                topic = next != null ? next : topic;
            }
            found.forEach(this::rememberSpeaker);
            frames.addAll(found);
        }
    }

    /** 首相の動静: a log of one person's day, who is meant wherever nobody is named; null when the headline is none. */
    private Filler personOfLog(Passage passage) {
        boolean log = passage.sentence().isHeadline()
                && passage.chunks().stream().anyMatch(c -> lexicon.is(c.lemma(), "log"));
        Phrases phrases = new Phrases(text.text(), passage, participants, lexicon);
        return log
                ? passage.chunks().stream()
                        .filter(participants::isPerson)
                        .findFirst()
                        .map(phrases::nominal)
                        .orElse(null)
                : null;
    }

    /** …と会談＝首相: the segment after it names who a headline's segment speaks of. */
    private Filler headlineSpeaker(int at, Filler topic) {
        Passage passage = passages.get(at);
        Passage next = at + 1 < passages.size() ? passages.get(at + 1) : null;
        boolean suffix = passage.sentence().isHeadline()
                && next != null
                && next.owner() == null
                && next.sentence().isHeadline()
                && next.size() == 1
                && participants.isAgent(next.chunk(0))
                && text.text().normalized().startsWith("＝", passage.span().end());
        return suffix ? new Phrases(text.text(), next, participants, lexicon).nominal(next.chunk(0)) : topic;
    }

    private void rememberSpeaker(Frame frame) {
        Filler content = frame.role(Roles.CONTENT);
        Filler speaker = frame.kind() == Frame.Kind.QUOTE ? frame.role(Roles.HOLDER) : frame.role(Roles.SUBJECT);
        if (content != null && content.direct() && speaker != null) {
            speakers.putIfAbsent(content.span().begin() - 1, speaker);
        }
    }
}
