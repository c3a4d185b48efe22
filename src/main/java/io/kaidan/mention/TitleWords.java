package io.kaidan.mention;

import io.kaidan.document.Tokens;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Which words may belong to the title they precede. */
final class TitleWords {
    private static final String[] NOUNS = {"名詞,一般", "名詞,サ変接続", "名詞,形容動詞語幹", "名詞,接尾"};

    /** Bodies end so; their name is not part of the title: 外務省, 保安庁, 労働党. */
    private static final String BODIES = "省庁党府社院部";

    /** Titles that stand by themselves: a noun before them is no part of them (女性大統領). */
    private static final Set<String> WHOLE = Set.of("head-of-state", "head-of-government", "royal", "local", "party");

    private TitleWords() {}

    /** Whether nouns may belong to titles of a class although they are no heads of offices: 音楽教師. */
    static boolean mayBeModified(String titleClass) {
        return !WHOLE.contains(titleClass);
    }

    /**
     * Whether a word directly before a title belongs to it.
     *
     * @param namesKnown whether names have been found, so that what is left cannot be one; before that, words of one
     *     character and in katakana, which the dictionary often cuts out of foreign names, are refused
     */
    static boolean belongs(Tokens tokens, int token, boolean namesKnown) {
        String word = tokens.normalized(token);
        boolean body = BODIES.indexOf(word.charAt(word.length() - 1)) >= 0 && !(namesKnown && word.equals("党"));
        // 氏 and さん end a name.
        boolean noun =
                isNoun(tokens, token) && !tokens.is(token, "名詞,接尾,人名") || namesKnown && tokens.is(token, "名詞,固有名詞");
        if (!noun || body) {
            return false;
        }
        if (namesKnown) {
            return true;
        }
        boolean affix = tokens.is(token, "名詞,接尾");
        boolean katakana = UnicodeScript.of(word.charAt(0)) == UnicodeScript.KATAKANA;
        return affix || word.length() > 1 && !katakana;
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
