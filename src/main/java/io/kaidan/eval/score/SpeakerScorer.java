package io.kaidan.eval.score;

import io.kaidan.eval.score.SaidScorer.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Separates finding what was said from finding who said it. For several thresholds: {@code CONTENT@t}, contents that
 * agree with an F1 of at least t, whoever the speaker; and the slot {@code SPEAKER@t}, of those the ones with the right
 * speaker.
 */
final class SpeakerScorer {
    private static final List<Double> THRESHOLDS = List.of(0.3, 0.5, 0.8);
    private static final double SAME_SPEAKER = 1;

    private final Comparison article;

    SpeakerScorer(Comparison article) {
        this.article = article;
    }

    void score(List<Statement> wanted, List<Statement> given) {
        Map<String, Double> thresholds = new TreeMap<>();
        THRESHOLDS.forEach(value -> thresholds.put(String.format(Locale.ROOT, "@%.1f", value), value));
        thresholds.forEach((name, threshold) ->
                score(name, wanted, given, (w, g) -> w.overlap(g) >= threshold ? w.overlap(g) : 0));
        score("@exact", wanted, given, (w, g) -> w.isSame(g) ? 1 : 0);
    }

    private interface Agreement {
        double of(Statement wanted, Statement given);
    }

    /** Among matchings of the same contents, those with the right speaker come first. */
    private void score(String name, List<Statement> wanted, List<Statement> given, Agreement contents) {
        Matching matching = Matching.of(wanted, given, (w, g) -> {
            double agreement = contents.of(w, g);
            return agreement > 0 && rightSpeaker(w, g) ? SAME_SPEAKER + agreement : agreement;
        });
        article.tally.add("CONTENT" + name, matching.size(), wanted.size(), given.size());
        for (Matching.Pair pair : matching.pairs()) {
            article.tally.add("SPEAKER" + name, rightSpeaker(wanted.get(pair.left()), given.get(pair.right())));
        }
    }

    private boolean rightSpeaker(Statement wanted, Statement given) {
        return article.sameSubject(wanted.row(), given.row());
    }
}
