package io.kaidan.eval.review.sample;

import java.util.Locale;
import java.util.Set;

/**
 * A row of a judged sheet.
 *
 * @param judge who judged, or the name of the file
 * @param verdict null where nobody judged
 * @param wrong the parts that are wrong
 * @param population how many rows of the relation the run has
 */
record Judgement(
        String file,
        int line,
        String judge,
        Key row,
        String relation,
        String rule,
        long population,
        String fact,
        Verdict verdict,
        Set<String> wrong,
        String note) {

    /** A row of a run. */
    record Key(String article, String row) {
        @Override
        public String toString() {
            return article + " row " + row;
        }
    }

    Judgement {
        wrong = Set.copyOf(wrong);
    }

    boolean isJudged() {
        return verdict != null;
    }

    /** The verdict in words, with the parts that are wrong. */
    String inWords() {
        String parts = wrong.isEmpty()
                ? ""
                : " (" + String.join(", ", wrong.stream().sorted().toList()) + ")";
        return verdict.name().toLowerCase(Locale.ROOT) + parts;
    }

    String place() {
        return file + ":" + line;
    }
}
