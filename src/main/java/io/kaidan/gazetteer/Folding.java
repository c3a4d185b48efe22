package io.kaidan.gazetteer;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.data.Tsv;
import java.util.List;

/**
 * Which character stands for which in matching: old and variant kanji for the standard one ({@code kanji-variants.tsv}, 國 →
 * 国, 髙 → 高), full width for half. Immutable once read.
 */
final class Folding {
    /** Stands between the parts of a name in katakana or Latin letters. */
    static final String FILLERS = "・･＝゠=－-‐‑−";

    private static final char VU = 'ヴ';

    /** 0 for a character whose neighbours decide. */
    private final char[] folded = new char[Character.MAX_VALUE + 1];

    private Folding() {
        for (int c = 0; c < folded.length; c++) {
            folded[c] = (char) (c > ' ' && c < 0x7F ? c + 0xFEE0 : c);
        }
        FILLERS.chars().forEach(c -> folded[c] = 0);
        folded[VU] = 0;
    }

    static Folding read(DataFile file, Problems problems) {
        Folding folding = new Folding();
        for (Tsv.Row row : Tsv.read(file, List.of("standard", "variants"), List.of(), problems)
                .rows()) {
            String target = row.get("standard");
            String sources = row.get("variants");
            if (target.length() != 1 || sources.isEmpty()) {
                problems.add(row.file(), row.line(), "expected one character and its variants, without separators");
                continue;
            }
            for (int i = 0; i < sources.length(); i++) {
                char source = sources.charAt(i);
                if (folding.folded[source] != source) {
                    problems.add(row.file(), row.line(), "'" + source + "' has two standard forms, expected one");
                }
                folding.folded[source] = target.charAt(0);
            }
        }
        return folding;
    }

    /** Whether a character stands for itself, whatever stands beside it. */
    boolean isPlain(char c) {
        return folded[c] == c;
    }

    /** Whether what a character becomes depends on its neighbours: a filler, or ヴ. */
    boolean isContextual(char c) {
        return folded[c] == 0;
    }

    /** The character that stands for another, whatever stands beside it. */
    char fold(char c) {
        char other = folded[c];
        return other != 0 ? other : c == VU ? 'ブ' : c < 0x7F ? (char) (c + 0xFEE0) : c;
    }
}
