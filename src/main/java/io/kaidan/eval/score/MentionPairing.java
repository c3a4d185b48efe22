package io.kaidan.eval.score;

import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.CodePointSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lays a name that was missed beside the wrong one that shares most characters with it. */
final class MentionPairing {
    private static final Comparator<MentionFinding> IN_TEXT =
            Comparator.comparing(MentionPairing::span).thenComparing(MentionFinding::outcome);

    private MentionPairing() {}

    /** The names in the order of the text. */
    static List<MentionFinding> of(ArticleScore score) {
        List<MentionFinding> findings = new ArrayList<>();
        List<AnnotatedMention> missed = new ArrayList<>();
        List<AnnotatedMention> wrong = new ArrayList<>();
        for (MentionMatch match : score.mentions()) {
            if (match.isHit()) {
                findings.add(new MentionFinding(Outcome.HIT, match.gold(), match.system()));
            } else if (match.gold() != null) {
                missed.add(match.gold());
            } else {
                wrong.add(match.system());
            }
        }
        Matching matching =
                Matching.of(missed, wrong, (gold, system) -> gold.span().overlap(system.span()));
        for (Matching.Pair pair : matching.pairs()) {
            findings.add(new MentionFinding(Outcome.CLOSE, missed.get(pair.left()), wrong.get(pair.right())));
        }
        matching.leftAlone(missed).forEach(gold -> findings.add(new MentionFinding(Outcome.MISSED, gold, null)));
        matching.rightAlone(wrong).forEach(system -> findings.add(new MentionFinding(Outcome.WRONG, null, system)));
        findings.sort(IN_TEXT);
        return findings;
    }

    private static CodePointSpan span(MentionFinding finding) {
        return (finding.gold() == null ? finding.system() : finding.gold()).span();
    }
}
