package io.kaidan.mention;

import io.kaidan.document.EntityType;
import io.kaidan.document.Span;
import io.kaidan.document.Tokens;
import io.kaidan.gazetteer.NameForm;

/** Runs of nouns, from which names that end in a known word take their beginning. */
final class NounRun {
    private static final String[] INSIDE = {
        "名詞,一般",
        "名詞,サ変接続",
        "名詞,固有名詞",
        "名詞,形容動詞語幹",
        "名詞,ナイ形容詞語幹",
        "名詞,接尾,一般",
        "名詞,接尾,サ変接続",
        "名詞,接尾,地域",
        "名詞,接尾,形容動詞語幹",
        "名詞,数",
        "接頭詞,名詞接続",
        "記号,アルファベット"
    };

    /** In characters; what is longer is a list, not a name. */
    private static final int LONGEST = 60;

    private NounRun() {}

    /** Where the run of nouns begins that ends at the offset; the offset itself when there is none. */
    static int beginBefore(Material material, int end, NameWords words) {
        Tokens tokens = material.tokens();
        int begin = end;
        for (int token = tokens.at(end - 1); token >= 0 && end - begin < LONGEST; token--) {
            if (token >= tokens.size() || tokens.end(token) < begin) {
                break;
            }
            if (isJoint(material, token)) {
                continue;
            }
            boolean inside = isNoun(tokens, token) && !words.isBorder(tokens.normalized(token));
            boolean before = tokens.end(token) != end;
            if (!inside || before && (material.titleEndingAt(tokens.end(token)) != null || isPerson(material, token))) {
                break;
            }
            begin = tokens.begin(token);
        }
        return begin;
    }

    /** Whether a word in the span is a name by its part of speech, or unknown to the dictionary. */
    static boolean holdsProperNoun(Material material, Span span) {
        Tokens tokens = material.tokens();
        for (int token = tokens.at(span.begin()); token < tokens.size() && tokens.begin(token) < span.end(); token++) {
            if (tokens.is(token, "名詞,固有名詞") || !tokens.isKnown(token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a person's full name ends with the word: 高梨健一|自民党. */
    private static boolean isPerson(Material material, int token) {
        Tokens tokens = material.tokens();
        boolean tagged = token > 0
                && tokens.is(token, "名詞,固有名詞,人名,名")
                && tokens.is(token - 1, "名詞,固有名詞,人名,姓")
                && tokens.end(token - 1) == tokens.begin(token);
        return tagged
                || material.matchesEndingAt(tokens.end(token)).stream()
                        .flatMap(match -> match.forms().stream())
                        .anyMatch(
                                form -> form.entry().type() == EntityType.PERSON && form.kind() == NameForm.Kind.FULL);
    }

    static boolean isNoun(Tokens tokens, int token) {
        for (String part : INSIDE) {
            if (tokens.is(token, part)) {
                return true;
            }
        }
        return false;
    }

    /** A dot between two words of a name: アジア太平洋・グローバル戦略研究院. */
    private static boolean isJoint(Material material, int token) {
        Tokens tokens = material.tokens();
        return tokens.end(token) - tokens.begin(token) == 1
                && tokens.has(token, "・")
                && token > 0
                && tokens.end(token - 1) == tokens.begin(token)
                && isNoun(tokens, token - 1);
    }
}
