package io.kaidan.eval.format;

import io.kaidan.data.Problems;
import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.CodePointSpan;
import io.kaidan.eval.annotation.CodePointText;
import java.util.ArrayList;
import java.util.List;

/** An article while its columns are read. */
final class ConllArticle {
    private final String file;
    private final List<Sentence> sentences = new ArrayList<>();
    private Sentence open;
    private boolean paragraph;
    private boolean paragraphs;
    private String id = "";
    private String date = "";
    private String outlet = "";

    /** A sentence; its text is null where no comment tells it. */
    private static final class Sentence {
        final List<Token> tokens = new ArrayList<>();
        boolean beginsParagraph;
        String text;
        int line;
    }

    private record Token(String word, String tag, int line) {}

    ConllArticle(String file) {
        this.file = file;
    }

    String id() {
        return id;
    }

    void setId(String value) {
        id = value;
    }

    void setDate(String value) {
        date = value;
    }

    void setOutlet(String value) {
        outlet = value;
    }

    /** The next sentence begins a line of the article. */
    void beginParagraph() {
        endSentence();
        paragraph = true;
        paragraphs = true;
    }

    void setText(String text, int line) {
        sentence().text = text;
        sentence().line = line;
    }

    void add(String word, String tag, int line) {
        sentence().tokens.add(new Token(word, tag, line));
    }

    void endSentence() {
        open = null;
    }

    /** Whether it has no sentence. */
    boolean isEmpty() {
        return sentences.isEmpty();
    }

    /** Whether nothing at all is known of it. */
    boolean isNew() {
        return isEmpty() && id.isEmpty();
    }

    /** The tags of each sentence. */
    List<List<String>> tags() {
        return sentences.stream().map(ConllArticle::tags).toList();
    }

    private static List<String> tags(Sentence sentence) {
        return sentence.tokens.stream().map(Token::tag).toList();
    }

    private Sentence sentence() {
        if (open == null) {
            open = new Sentence();
            open.beginsParagraph = paragraph || !paragraphs;
            paragraph = false;
            sentences.add(open);
        }
        return open;
    }

    AnnotatedArticle build(String name, TagReader tags, Problems problems, Problems notes) {
        boolean characters = sentences.stream()
                .flatMap(sentence -> sentence.tokens.stream())
                .allMatch(token -> token.word().codePointCount(0, token.word().length()) == 1);
        StringBuilder text = new StringBuilder();
        List<AnnotatedMention> mentions = new ArrayList<>();
        boolean headline = paragraphs
                && sentences.stream().filter(one -> one.beginsParagraph).count() > 1;
        for (Sentence sentence : sentences) {
            boolean first = sentence == sentences.get(0);
            text.append(sentence.beginsParagraph && !(first && headline) ? "\n" : "");
            String words = sentence.text == null ? join(sentence, characters) : sentence.text;
            int offset = text.codePointCount(0, text.length());
            mentions.addAll(mentions(sentence, new CodePointText(words), offset, tags, problems, notes));
            text.append(words);
        }
        int end = text.indexOf("\n");
        int headlineEnd = text.codePointCount(0, Math.max(0, end));
        return new AnnotatedArticle(
                name, date, outlet, new CodePointText(text.toString()), headlineEnd, mentions, List.of());
    }

    /** Japanese has no blanks; between two words in Latin letters there was one, unless each character is a token. */
    private static String join(Sentence sentence, boolean characters) {
        StringBuilder text = new StringBuilder();
        for (Token token : sentence.tokens) {
            boolean latin = !text.isEmpty() && isLatin(text.charAt(text.length() - 1));
            text.append(latin && !characters && isLatin(token.word().charAt(0)) ? " " : "")
                    .append(token.word());
        }
        return text.toString();
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }

    private List<AnnotatedMention> mentions(
            Sentence sentence, CodePointText text, int offset, TagReader tags, Problems problems, Problems notes) {
        List<CodePointSpan> spans = new ArrayList<>();
        int read = 0;
        for (Token token : sentence.tokens) {
            int begin = text.find(token.word(), read);
            if (begin < 0) {
                problems.add(
                        file,
                        token.line(),
                        "'" + token.word() + "' does not follow in the text of line " + sentence.line);
                return List.of();
            }
            read = begin + token.word().codePointCount(0, token.word().length());
            spans.add(new CodePointSpan(begin, read));
        }
        TagReader.Result result = tags.read(tags(sentence));
        for (int malformed : result.malformed()) {
            Token token = sentence.tokens.get(malformed);
            notes.add(
                    file,
                    token.line(),
                    "the tag " + token.tag() + " does not fit those beside it; read as conlleval does");
        }
        List<AnnotatedMention> mentions = new ArrayList<>();
        for (TagReader.Chunk chunk : result.chunks()) {
            int begin = spans.get(chunk.begin()).begin();
            int end = spans.get(chunk.end() - 1).end();
            String surface = text.slice(begin, end);
            CodePointSpan span = new CodePointSpan(offset + begin, offset + end);
            mentions.add(new AnnotatedMention(span, surface, chunk.type(), surface));
        }
        return mentions;
    }
}
