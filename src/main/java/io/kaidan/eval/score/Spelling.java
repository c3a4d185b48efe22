package io.kaidan.eval.score;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** When two spellings are one name. */
final class Spelling {
    private static final Pattern SEPARATOR = Pattern.compile("[\\s・=＝゠･·\\-‐－]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern KANJI = Pattern.compile("[一-龥々〆ヶ\\x{20000}-\\x{3ffff}]+");

    /** First names whose spellings are at least this alike may be one: ウラジミール and ウラジーミル. */
    private static final double ALIKE = 0.6;

    private Spelling() {}

    /** A name without its separators and without differences of width. */
    static String normal(String name) {
        return SEPARATOR
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    static boolean isKanji(String name) {
        return KANJI.matcher(name).matches();
    }

    static int length(String name) {
        return name.codePointCount(0, name.length());
    }

    /**
     * Whether a name is a known foreign person's name with more of it, or in another spelling: アレクセイ・クリボルチコ for
     * クリボルチコ.
     */
    static boolean isFuller(String known, String given) {
        List<String> k = parts(known);
        List<String> g = parts(given);
        if (k.isEmpty()
                || g.size() < 2
                || k.stream().anyMatch(Spelling::isKanji)
                || g.stream().anyMatch(Spelling::isKanji)) {
            return false;
        }
        String last = g.get(g.size() - 1);
        if (k.size() == 1) {
            return k.get(0).equals(g.get(0)) || k.get(0).equals(last);
        }
        return k.get(k.size() - 1).equals(last) && SequenceMatcher.ratio(k.get(0), g.get(0)) >= ALIKE;
    }

    private static List<String> parts(String name) {
        return Arrays.stream(SEPARATOR.split(Normalizer.normalize(name, Normalizer.Form.NFKC)))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
