package io.kaidan.eval.format;

import io.kaidan.document.Tokens;
import io.kaidan.eval.annotation.CodePointSpan;
import io.kaidan.eval.annotation.CodePointText;
import io.kaidan.text.Normalizer;
import io.kaidan.token.IpadicTokenizer;
import java.util.ArrayList;
import java.util.List;

/** What columns have in their rows. White space is in none. */
public enum TokenKind {
    /** Each character, so that any name can be tagged exactly. */
    CHARACTERS {
        @Override
        List<CodePointSpan> of(CodePointText text) {
            int[] codePoints = text.toString().codePoints().toArray();
            List<CodePointSpan> spans = new ArrayList<>();
            for (int i = 0; i < codePoints.length; i++) {
                if (!isBlank(codePoints[i])) {
                    spans.add(new CodePointSpan(i, i + 1));
                }
            }
            return spans;
        }
    },
    /** Each word of IPADIC; a name that ends within a word cannot be tagged exactly. */
    WORDS {
        @Override
        List<CodePointSpan> of(CodePointText text) {
            String original = text.toString();
            Tokens tokens = new IpadicTokenizer().tokenize(new Normalizer().normalize(original));
            List<CodePointSpan> spans = new ArrayList<>();
            for (int i = 0; i < tokens.size(); i++) {
                spans.add(new CodePointSpan(text.offset(tokens.begin(i)), text.offset(tokens.end(i))));
            }
            return spans;
        }
    };

    /** Where the tokens of a text stand. */
    abstract List<CodePointSpan> of(CodePointText text);

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }
}
