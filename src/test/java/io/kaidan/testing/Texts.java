package io.kaidan.testing;

import com.atilika.kuromoji.ipadic.Token;
import com.atilika.kuromoji.ipadic.Tokenizer;
import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Layout;
import io.kaidan.document.NormalizedText;
import io.kaidan.document.Sentence;
import io.kaidan.document.Span;
import io.kaidan.document.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Short annotated texts for tests of the stages after sentence splitting. */
public final class Texts {
    private static final Tokenizer TOKENIZER = new Tokenizer();

    private Texts() {}

    /** A headline, possibly empty, and a body whose sentences end in 。 outside of brackets. */
    public static AnnotatedText annotate(String headline, String body) {
        String original = headline + '\n' + body;
        NormalizedText text = new NormalizedText(original, wide(original));
        Tokens tokens = tokens(text);
        Span head = new Span(0, headline.length());
        Span rest = new Span(headline.length() + 1, original.length());
        Layout layout = new Layout(head, rest, List.of(), List.of(), false);
        return new AnnotatedText(text, layout, tokens, sentences(original, head, rest, tokens));
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            wide.append(c > ' ' && c <= '~' ? (char) (c + 0xFEE0) : c);
        }
        return wide.toString();
    }

    private static List<Sentence> sentences(String text, Span head, Span body, Tokens tokens) {
        List<Sentence> sentences = new ArrayList<>();
        if (!head.isEmpty()) {
            add(sentences, head, Sentence.Part.HEADLINE, tokens);
        }
        int begin = body.begin();
        int depth = 0;
        for (int i = begin; i < body.end(); i++) {
            char c = text.charAt(i);
            depth += c == '「' ? 1 : c == '」' ? -1 : 0;
            if (c == '。' && depth == 0 || i == body.end() - 1) {
                add(sentences, new Span(begin, i + 1), Sentence.Part.BODY, tokens);
                begin = i + 1;
            }
        }
        return sentences;
    }

    private static void add(List<Sentence> sentences, Span span, Sentence.Part part, Tokens tokens) {
        int paragraph = part == Sentence.Part.HEADLINE ? 0 : 1;
        sentences.add(new Sentence(
                sentences.size() + 1, span, part, tokens.at(span.begin()), tokens.at(span.end() - 1) + 1, paragraph));
    }

    private static Tokens tokens(NormalizedText text) {
        List<Token> found = TOKENIZER.tokenize(text.normalized());
        int size = found.size();
        int[] begins = new int[size];
        int[] ends = new int[size];
        String[] parts = new String[size];
        String[] bases = new String[size];
        String[] forms = new String[size];
        boolean[] known = new boolean[size];
        for (int i = 0; i < size; i++) {
            Token token = found.get(i);
            begins[i] = token.getPosition();
            ends[i] = token.getPosition() + token.getSurface().length();
            parts[i] = String.join(
                            ",",
                            token.getPartOfSpeechLevel1(),
                            token.getPartOfSpeechLevel2(),
                            token.getPartOfSpeechLevel3(),
                            token.getPartOfSpeechLevel4())
                    .replaceAll("(,\\*)+$", "");
            bases[i] = token.getBaseForm().equals("*") ? token.getSurface() : token.getBaseForm();
            forms[i] = token.getConjugationForm().equals("*") ? "" : token.getConjugationForm();
            known[i] = token.isKnown();
        }
        return new Tokens(text, begins, ends, parts, bases, forms, known);
    }
}
