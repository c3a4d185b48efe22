package io.kaidan.mention;

import io.kaidan.document.Tokens;
import java.lang.Character.UnicodeScript;

/** Which words may belong to the title they precede. */
final class TitleWords {
    private static final String[] NOUNS = {
        "名詞,一般", "名詞,サ変接続", "名詞,形容動詞語幹", "名詞,接尾", "名詞,副詞可能"
    };

    /** Bodies end so; their name is not part of the title: 外務省, 保安庁, 労働党. */
    private static final String BODIES = "省庁党府社院";

    private TitleWords() {}

    /**
     * Whether a word directly before a title belongs to it.
     *
     * @param namesKnown whether names have been found, so that what is left cannot be one; before that, words of one
     *     character and in katakana, which the dictionary often cuts out of foreign names, are refused
     */
    static boolean belongs(Tokens tokens, int token, boolean namesKnown) {
        String word = tokens.normalized(token);
        if (!isNoun(tokens, token) || BODIES.indexOf(word.charAt(word.length() - 1)) >= 0) {
            return false;
        }
        boolean affix = tokens.is(token, "名詞,接尾");
        boolean katakana = UnicodeScript.of(word.charAt(0)) == UnicodeScript.KATAKANA;
        return namesKnown || affix || word.length() > 1 && !katakana;
    }

    /** Whether two neighbouring characters are of one word because both are katakana or both are Latin letters. */
    static boolean sameScript(char left, char right) {
        return isKatakana(left) && isKatakana(right) || isLatin(left) && isLatin(right);
    }

    private static boolean isNoun(Tokens tokens, int token) {
        for (String noun : NOUNS) {
            if (tokens.is(token, noun)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKatakana(char c) {
        return c == 'ー' || UnicodeScript.of(c) == UnicodeScript.KATAKANA;
    }

    private static boolean isLatin(char c) {
        return UnicodeScript.of(c) == UnicodeScript.LATIN;
    }
}
