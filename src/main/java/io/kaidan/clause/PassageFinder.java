package io.kaidan.clause;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Bracket;
import io.kaidan.document.Sentence;
import io.kaidan.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an article into passages: sentences, the segments of a headline, and the sentences inside every quotation
 * bracket.
 */
final class PassageFinder {
    private static final String SEPARATORS = "　…―▽◇◆■＝；／";

    /**
     * In UTF-16 units: what is longer is no sentence but a list or a text without full stops, and is analysed in pieces,
     * so that no text costs more than in proportion to its length.
     */
    private static final int LONGEST = 1000;

    /** Quotations inside so many others are not analysed; nobody speaks so deep. */
    private static final int DEEPEST = 4;

    private final AnnotatedText text;
    private final String normalized;
    private final Lexicon lexicon;
    private final Chunker chunker;
    private final Participants participants;

    PassageFinder(AnnotatedText text, Lexicon lexicon, Chunker chunker, Participants participants) {
        this.text = text;
        this.normalized = text.text().normalized();
        this.lexicon = lexicon;
        this.chunker = chunker;
        this.participants = participants;
    }

    /** All passages, those outside quotations first, each group in order of the text. */
    List<Passage> find() {
        List<Passage> passages = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            for (Span segment : sentence.isHeadline() ? segments(sentence.span()) : List.of(sentence.span())) {
                add(passages, sentence, segment, null);
            }
        }
        for (Bracket bracket : text.layout().brackets()) {
            Sentence sentence = text.sentenceAt(bracket.outer().begin());
            if (sentence != null && bracket.depth() < DEEPEST) {
                for (Span inner : sentencesOf(bracket)) {
                    add(passages, sentence, inner, bracket);
                }
            }
        }
        return passages;
    }

    private void add(List<Passage> passages, Sentence sentence, Span span, Bracket owner) {
        int begin = span.begin();
        while (span.end() - begin > LONGEST) {
            int cut = cut(begin);
            addPiece(passages, sentence, new Span(begin, cut), owner);
            begin = cut;
        }
        addPiece(passages, sentence, new Span(begin, span.end()), owner);
    }

    /** Where to cut a text that is too long: after its last comma or line, else anywhere between two words. */
    private int cut(int begin) {
        for (int i = begin + LONGEST - 1; i > begin + LONGEST / 2; i--) {
            char c = normalized.charAt(i);
            if (c == '、' || c == '，' || c == '\n' || c == '　') {
                return i + 1;
            }
        }
        int token = text.tokens().at(begin + LONGEST);
        return token < text.tokens().size() && text.tokens().begin(token) > begin
                ? text.tokens().begin(token)
                : begin + LONGEST;
    }

    private void addPiece(List<Passage> passages, Sentence sentence, Span span, Bracket owner) {
        List<Chunk> chunks = chunker.chunk(span, atoms(span, owner));
        if (!chunks.isEmpty()) {
            passages.add(
                    new Passage(sentence, span, owner, chunks, DependencyParser.heads(lexicon, participants, chunks)));
        }
    }

    /** The brackets in a span that lie in no other bracket of it. */
    private List<Bracket> atoms(Span span, Bracket owner) {
        List<Bracket> atoms = new ArrayList<>();
        int covered = span.begin();
        List<Bracket> brackets = text.layout().brackets();
        for (int i = text.layout().firstBracketFrom(covered); i < brackets.size(); i++) {
            Bracket bracket = brackets.get(i);
            Span outer = bracket.outer();
            if (outer.begin() >= span.end()) {
                break;
            }
            boolean inside = outer.begin() >= covered && bracket != owner;
            if (inside && (owner == null || owner.inner().contains(outer.begin()))) {
                atoms.add(bracket);
                covered = outer.end();
            }
        }
        return atoms;
    }

    private List<Span> segments(Span headline) {
        List<Span> segments = new ArrayList<>();
        int begin = headline.begin();
        for (int i = headline.begin(); i < headline.end(); i++) {
            if (separates(i) && text.layout().depthAt(i) == 0) {
                addIfNotEmpty(segments, begin, i);
                begin = i + 1;
            }
        }
        addIfNotEmpty(segments, begin, headline.end());
        return segments;
    }

    private boolean separates(int i) {
        char c = normalized.charAt(i);
        if (SEPARATORS.indexOf(c) < 0) {
            return false;
        }
        boolean insideName = c == '＝'
                && i > 0
                && i + 1 < normalized.length()
                && isKatakana(normalized.charAt(i - 1))
                && isKatakana(normalized.charAt(i + 1));
        return !insideName;
    }

    private static boolean isKatakana(char c) {
        return c >= 'ァ' && c <= 'ー';
    }

    private List<Span> sentencesOf(Bracket bracket) {
        List<Span> spans = new ArrayList<>();
        Span inner = bracket.inner();
        int begin = inner.begin();
        for (int i = inner.begin(); i < inner.end(); i++) {
            char c = normalized.charAt(i);
            boolean ends = c == '。' || c == '！' || c == '？';
            if (ends && text.layout().depthAt(i) == bracket.depth() + 1) {
                addIfNotEmpty(spans, begin, i + 1);
                begin = i + 1;
            }
        }
        addIfNotEmpty(spans, begin, inner.end());
        return spans;
    }

    private static void addIfNotEmpty(List<Span> spans, int begin, int end) {
        if (begin < end) {
            spans.add(new Span(begin, end));
        }
    }
}
