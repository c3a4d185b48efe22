package io.kaidan.text;

import io.kaidan.document.Article;
import io.kaidan.document.NormalizedText;

/**
 * Maps every UTF-16 unit of a text to exactly one unit, so that spans of the copy are spans of the original.
 *
 * <p>ASCII becomes full width (the dictionary knows ＥＵ but not EU) and a space the ideographic space; half-width kana
 * and punctuation become full width; dashes, tildes, dots and kanji variants are unified as {@code
 * models/normalization.tsv} says. Line feeds stay; other line ends become line feeds, other control characters
 * ideographic spaces. Two straight quotation marks in one line become “ and ”. Unpaired surrogates stay as they are.
 *
 * <p>What has no width of its own becomes {@link #FILLER}: the voicing mark of ﾌﾟ, whose ﾌ becomes プ; variation
 * selectors, joiners, soft hyphens, byte-order marks; the second half of a surrogate pair that stands for a common kanji
 * (𠮷 → 吉); the line feed within a paragraph whose lines were wrapped. Matchers and tokenizers skip it.
 *
 * <p>Immutable; any number of threads may share it.
 */
public final class Normalizer {
    /** Stands where a unit has been merged into the one before it. {@link Unfilled} takes it out. */
    public static final char FILLER = NormalizedText.FILLER;

    private static final char STRAIGHT_QUOTE = '＂';

    private final CharacterMap map;

    /** @throws io.kaidan.data.DataException if the shipped table has mistakes, which the build excludes */
    public Normalizer() {
        this(CharacterMap.shipped());
    }

    Normalizer(CharacterMap map) {
        this.map = map;
    }

    /** An article's text, with wrapped lines of the body joined. */
    public NormalizedText normalize(Article article) {
        String original = article.text();
        char[] copy = map(original);
        LineJoiner.join(copy, article.bodySpan());
        return new NormalizedText(original, new String(copy));
    }

    /** Any other text, such as a name in a gazetteer or a rule that is to match normalized text. */
    public NormalizedText normalize(String original) {
        return new NormalizedText(original, new String(map(original)));
    }

    private char[] map(String original) {
        char[] copy = new char[original.length()];
        for (int i = 0; i < copy.length; ) {
            i = Character.isHighSurrogate(original.charAt(i)) ? mapPair(original, copy, i) : mapUnit(original, copy, i);
        }
        pairStraightQuotes(copy);
        return copy;
    }

    private int mapUnit(String original, char[] copy, int i) {
        char c = original.charAt(i);
        char next = i + 1 < copy.length ? original.charAt(i + 1) : 0;
        if (c == '\r') {
            copy[i] = next == '\n' ? CharacterMap.SPACE : '\n';
            return i + 1;
        }
        char mapped = map.of(c);
        char voiced = map.voiced(mapped, next);
        if (voiced == 0) {
            copy[i] = mapped;
            return i + 1;
        }
        copy[i] = voiced;
        copy[i + 1] = FILLER;
        return i + 2;
    }

    private int mapPair(String original, char[] copy, int i) {
        int codePoint = Character.codePointAt(original, i);
        if (!Character.isSupplementaryCodePoint(codePoint)) {
            copy[i] = original.charAt(i);
            return i + 1;
        }
        char mapped = map.ofSupplementary(codePoint);
        copy[i] = mapped == 0 ? original.charAt(i) : mapped;
        copy[i + 1] = mapped == 0 ? original.charAt(i + 1) : FILLER;
        return i + 2;
    }

    /**
     * The dictionary knows “ and ” as brackets, but takes ＂ for a noun. A straight mark may also close a curly one, or be
     * closed by one. An odd one at the end of a line stays.
     */
    private static void pairStraightQuotes(char[] copy) {
        int open = -1;
        for (int i = 0; i < copy.length; i++) {
            char c = copy[i];
            boolean straight = c == STRAIGHT_QUOTE;
            if (c == '\n') {
                open = -1;
            } else if (open < 0 && (straight || c == '“')) {
                open = i;
            } else if (open >= 0 && (straight || c == '”')) {
                copy[open] = '“';
                copy[i] = '”';
                open = -1;
            }
        }
    }
}
