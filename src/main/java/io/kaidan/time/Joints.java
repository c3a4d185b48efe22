package io.kaidan.time;

import io.kaidan.document.Tokens;

/** How clauses are joined, told from single words (IPADIC tags). Tokens beyond the last one have no properties. */
final class Joints {
    /** What follows a finite predicate. */
    enum Joint {
        /** No finite predicate stands here. */
        NONE,
        /** と, との, ことを, よう: the clause is the content of a verb of speech. */
        CONTENT,
        /** A noun that the clause modifies. */
        NOUN,
        /** が, ので, ため, 後: the clause is set beside the next one. */
        ADVERBIAL,
        /** The sentence or quotation ends. */
        END
    }

    private final Tokens tokens;

    Joints(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The joint after a token.
     *
     * @param limit the token after the stretch
     */
    Joint after(int token, int limit) {
        if (!isFinite(token)) {
            return Joint.NONE;
        }
        int next = token + 1;
        if (next >= limit || tokens.is(next, "記号,句点")) {
            return Joint.END;
        }
        if (tokens.is(next, "助動詞") || tokens.is(next, "動詞,接尾") || tokens.is(next, "動詞,非自立")) {
            return Joint.NONE;
        }
        return joint(next);
    }

    private Joint joint(int next) {
        if (isContentMark(next)) {
            return Joint.CONTENT;
        }
        if (tokens.is(next, "名詞,副詞可能")
                || tokens.is(next, "名詞,非自立,副詞可能")
                || tokens.is(next, "名詞,接尾,副詞可能")
                || tokens.is(next, "助詞,接続助詞")) {
            return Joint.ADVERBIAL;
        }
        if (tokens.is(next, "名詞") || tokens.is(next, "接頭詞") || tokens.is(next, "連体詞")) {
            return Joint.NOUN;
        }
        return tokens.is(next, "記号") ? Joint.NONE : Joint.ADVERBIAL;
    }

    private boolean isContentMark(int token) {
        return tokens.has(token, "と")
                || tokens.has(token, "との")
                || tokens.has(token, "という")
                || tokens.has(token, "として")
                || tokens.has(token, "よう")
                || tokens.has(token, "旨")
                || (tokens.has(token, "こと") && token + 1 < tokens.size() && tokens.has(token + 1, "を"));
    }

    boolean isFinite(int token) {
        boolean verb = tokens.is(token, "動詞") || tokens.is(token, "助動詞") || tokens.is(token, "形容詞");
        return verb && tokens.conjugationForm(token).equals("基本形");
    }

    boolean isPast(int token) {
        return isPast(tokens, token);
    }

    /** Whether the token is the auxiliary た, or its voiced form だ (飛んだ), which the copula shares. */
    static boolean isPast(Tokens tokens, int token) {
        if (!tokens.is(token, "助動詞")) {
            return false;
        }
        boolean voiced = tokens.has(token, "だ")
                && token > 0
                && tokens.is(token - 1, "動詞")
                && tokens.conjugationForm(token - 1).equals("連用タ接続");
        return voiced || tokens.baseForm(token).equals("た");
    }

    boolean has(int token, String word) {
        return token < tokens.size() && tokens.has(token, word);
    }

    boolean is(int token, String partOfSpeech) {
        return token < tokens.size() && tokens.is(token, partOfSpeech);
    }

    boolean isSubject(int token) {
        return is(token, "助詞") && (has(token, "が") || has(token, "は"));
    }

    /** 訪れ、…: the clause goes on at the same level. */
    boolean isCoordinate(int token) {
        return is(token, "動詞")
                && tokens.conjugationForm(token).startsWith("連用")
                && (isComma(token + 1) || (isComma(token + 2) && is(token + 1, "助詞,接続助詞")));
    }

    /** 18日、 or 18日は or 18日には: set off by a comma or as a topic. */
    boolean isSetOff(int next) {
        for (int i = next; i < tokens.size() && i < next + 3; i++) {
            if (isComma(i) || has(i, "は") || has(i, "も")) {
                return true;
            }
            if (!is(i, "助詞") || has(i, "の")) {
                return false;
            }
        }
        return false;
    }

    boolean isComma(int token) {
        return is(token, "記号,読点");
    }
}
