package io.kaidan.eval.score;

import io.kaidan.eval.annotation.AnnotatedRelation;
import io.kaidan.eval.annotation.CodePointSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;

/**
 * Lays a relation that was missed beside the wrong row that comes closest to it: first those that differ in modality
 * alone, then those that agree in part. Not thread-safe.
 */
final class RelationPairing {
    static final String MODALITY = " modality";

    private final ArticleScore score;
    private final Comparison article;
    private final List<RelationFinding> findings = new ArrayList<>();

    RelationPairing(ArticleScore score) {
        this.score = score;
        this.article = new Comparison(score.gold(), score.system());
    }

    /** The rows by type, those that are laid together before those that stand alone. */
    List<RelationFinding> findings() {
        Map<String, List<RelationMatch>> byType = new TreeMap<>();
        score.relations()
                .forEach(match -> byType.computeIfAbsent(match.type(), unused -> new ArrayList<>())
                        .add(match));
        byType.values().forEach(this::pair);
        return findings;
    }

    private void pair(List<RelationMatch> matches) {
        List<AnnotatedRelation> missed = new ArrayList<>();
        List<AnnotatedRelation> wrong = new ArrayList<>();
        for (RelationMatch match : matches) {
            if (match.isHit()) {
                Outcome outcome = match.errors().isEmpty() ? Outcome.HIT : Outcome.SLOT;
                AnnotatedRelation row = aligned(match.gold(), match.system());
                findings.add(new RelationFinding(outcome, match.gold(), row, match.errors()));
            } else if (match.gold() != null) {
                missed.add(match.gold());
            } else {
                wrong.add(match.system());
            }
        }
        Matching first = close(missed, wrong, (gold, system) -> differsInModality(gold, system) ? 1 : 0);
        missed = first.leftAlone(missed);
        wrong = first.rightAlone(wrong);
        Matching second = close(missed, wrong, this::agreement);
        second.leftAlone(missed)
                .forEach(gold -> findings.add(new RelationFinding(Outcome.MISSED, gold, null, List.of())));
        second.rightAlone(wrong)
                .forEach(row -> findings.add(new RelationFinding(outcome(row, Outcome.WRONG), null, row, List.of())));
    }

    private Matching close(
            List<AnnotatedRelation> missed,
            List<AnnotatedRelation> wrong,
            ToDoubleBiFunction<AnnotatedRelation, AnnotatedRelation> quality) {
        Matching matching = Matching.of(missed, wrong, quality);
        for (Matching.Pair pair : matching.pairs()) {
            AnnotatedRelation gold = missed.get(pair.left());
            AnnotatedRelation row = aligned(gold, wrong.get(pair.right()));
            findings.add(new RelationFinding(outcome(row, Outcome.CLOSE), gold, row, differences(gold, row)));
        }
        return matching;
    }

    private Outcome outcome(AnnotatedRelation row, Outcome otherwise) {
        return article.falselyAsserted(row) ? Outcome.FALSE : otherwise;
    }

    private boolean differsInModality(AnnotatedRelation gold, AnnotatedRelation row) {
        AnnotatedRelation turned = aligned(gold, row);
        return !AnnotatedRelation.SAID.equals(gold.type())
                && !gold.modality().equals(row.modality())
                && differences(gold, turned).size() == 1;
    }

    /** How much two rows have in common; 0 for rows that are not about one thing. */
    private double agreement(AnnotatedRelation gold, AnnotatedRelation row) {
        AnnotatedRelation turned = aligned(gold, row);
        int shared = count(article.sameSubject(gold, turned), article.sameObject(gold, turned));
        return switch (gold.type()) {
            case AnnotatedRelation.REPORTED -> 0;
            case AnnotatedRelation.SAID -> sameWords(gold, row) ? 1 : 0;
            case AnnotatedRelation.ROLE -> sameOffice(gold, row);
            default -> shared > 0 && sameEvidence(gold, row) ? shared : 0;
        };
    }

    private static int count(boolean one, boolean other) {
        return (one ? 1 : 0) + (other ? 1 : 0);
    }

    private double sameOffice(AnnotatedRelation gold, AnnotatedRelation row) {
        if (article.sameSubject(gold, row)) {
            return touchingTitle(gold, row) ? 2 : 0;
        }
        return sameTitle(gold, row) && article.sameObject(gold, row) ? 1 : 0;
    }

    private List<SlotError> differences(AnnotatedRelation gold, AnnotatedRelation row) {
        List<SlotError> errors = new ArrayList<>();
        String type = gold.type();
        if (!article.sameSubject(gold, row)) {
            errors.add(new SlotError(
                    type + " subject", gold.subject().written(), row.subject().name()));
        }
        boolean addressee = type.equals(AnnotatedRelation.SAID);
        if (!addressee && !gold.object().isNone() && !article.sameObject(gold, row)) {
            errors.add(new SlotError(
                    type + " object", gold.object().written(), row.object().name()));
        }
        if (type.equals(AnnotatedRelation.ROLE) && !sameTitle(gold, row)) {
            errors.add(new SlotError(type + " title", gold.content(), row.content()));
        }
        if (!gold.modality().equals(row.modality())) {
            errors.add(new SlotError(type + MODALITY, gold.modality(), row.modality()));
        }
        return errors;
    }

    /** A meeting has no first party: the row is turned so that parties stand beside those they are. */
    private AnnotatedRelation aligned(AnnotatedRelation gold, AnnotatedRelation row) {
        if (!gold.type().equals(AnnotatedRelation.MET)) {
            return row;
        }
        AnnotatedRelation turned = row.turned();
        int straight = count(article.sameSubject(gold, row), article.sameObject(gold, row));
        int across = count(article.sameSubject(gold, turned), article.sameObject(gold, turned));
        return across > straight ? turned : row;
    }

    private boolean sameEvidence(AnnotatedRelation gold, AnnotatedRelation row) {
        return touch(places(gold.evidence()), row.evidenceSpan(), row.evidence());
    }

    private boolean sameWords(AnnotatedRelation gold, AnnotatedRelation row) {
        List<CodePointSpan> given = row.contentSpan() == null ? places(row.content()) : List.of(row.contentSpan());
        return places(gold.content()).stream()
                .anyMatch(wanted -> given.stream().anyMatch(place -> wanted.overlap(place) >= SaidScorer.ENOUGH));
    }

    private static boolean sameTitle(AnnotatedRelation gold, AnnotatedRelation row) {
        return Spelling.normal(gold.content()).equals(Spelling.normal(row.content()));
    }

    private static boolean touchingTitle(AnnotatedRelation gold, AnnotatedRelation row) {
        return gold.content().contains(row.content()) || row.content().contains(gold.content());
    }

    private boolean touch(List<CodePointSpan> wanted, CodePointSpan span, String words) {
        List<CodePointSpan> given = Objects.isNull(span) ? places(words) : List.of(span);
        return wanted.stream().anyMatch(place -> given.stream().anyMatch(other -> place.shared(other) > 0));
    }

    private List<CodePointSpan> places(String words) {
        return score.gold().text().findAll(words);
    }
}
