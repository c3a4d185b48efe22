package io.kaidan.sentence;

import io.kaidan.document.NormalizedText;
import io.kaidan.document.Tokens;
import io.kaidan.text.Blank;

/** Tells from the words around a possible end whether the sentence goes on. */
final class Continuation {
    private static final char WIDE_SPACE = '\u3000';

    private final String original;
    private final String text;
    private final Tokens tokens;
    private final int end;

    /** @param end end of the paragraph */
    Continuation(NormalizedText text, Tokens tokens, int end) {
        original = text.original();
        this.text = text.normalized();
        this.tokens = tokens;
        this.end = end;
    }

    /** Whether the words at the offset cannot begin a sentence: particles, auxiliaries, commas. */
    boolean startsAt(int offset) {
        int token = tokens.at(offset);
        if (token >= tokens.size() || tokens.begin(token) >= end) {
            return false;
        }
        return tokens.is(token, "助詞")
                || tokens.is(token, "助動詞")
                || tokens.is(token, "名詞,接尾")
                || tokens.is(token, "動詞,非自立")
                || tokens.is(token, "記号,読点")
                || "・＝—…−".indexOf(text.charAt(offset)) >= 0;
    }

    /**
     * Whether the mark at {@code at}, whose run ends at {@code after}, is part of a name (Yahoo!ニュース, モーニング娘。の) or
     * stands inside the sentence (本当か？と尋ねた).
     */
    boolean afterEnd(int at, int after) {
        if (after >= end || Blank.is(text.charAt(after))) {
            return false;
        }
        int token = tokens.at(after);
        if (text.charAt(at) == '。') {
            return tokens.is(token, "助詞")
                    && (tokens.has(token, "の") || tokens.has(token, "を") || tokens.has(token, "は"));
        }
        boolean latin = at > 0 && isLatin(text.charAt(at - 1)) && Character.isLetter(text.charAt(after));
        return latin || startsAt(after);
    }

    /** Whether a wide space after a predicate stands for the 。 that is missing; a narrow one may be a stray. */
    boolean isBareEnd(int begin, int next) {
        boolean wide = next - begin > 1 || original.charAt(begin) == WIDE_SPACE;
        return wide && next < end && endsInPredicate(begin) && !startsAt(next);
    }

    /** Whether the word before the offset can end a sentence: 会談した, 必要だ, 行くか. */
    boolean endsInPredicate(int offset) {
        int token = tokens.at(offset - 1);
        if (token >= tokens.size() || tokens.begin(token) >= offset) {
            return false;
        }
        return tokens.is(token, "助詞,終助詞")
                || tokens.conjugationForm(token).equals("基本形")
                || tokens.conjugationForm(token).startsWith("命令");
    }

    private static boolean isLatin(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
