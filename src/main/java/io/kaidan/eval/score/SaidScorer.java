package io.kaidan.eval.score;

import io.kaidan.eval.annotation.AnnotatedRelation;
import io.kaidan.eval.annotation.CodePointSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Scores statements: the speaker, and content spans whose characters agree with an F1 of at least one half; {@code
 * SAID_exact} the same span; {@code SAID_content} whoever the speaker. A content that stands several times in the text
 * may be any of them. Slots: form, addressee, and {@code SAID not asserted}, of the gold rows that are not asserted
 * those found with their modality.
 */
final class SaidScorer {
    private static final String SAID = AnnotatedRelation.SAID;
    private static final CodePointSpan NOWHERE = new CodePointSpan(-1, -1);

    /** Contents that agree less are different statements. */
    static final double ENOUGH = 0.5;

    /** A row with the places where its content stands. */
    record Statement(AnnotatedRelation row, List<CodePointSpan> places) {
        double overlap(Statement other) {
            double best = 0;
            for (CodePointSpan place : places) {
                for (CodePointSpan otherPlace : other.places) {
                    best = Math.max(best, place.overlap(otherPlace));
                }
            }
            return best;
        }

        boolean isSame(Statement other) {
            return places.stream().anyMatch(other.places::contains);
        }
    }

    private final Comparison article;

    SaidScorer(Comparison article) {
        this.article = article;
    }

    void score() {
        List<Statement> wanted =
                article.gold.relations(SAID).stream().map(this::wanted).toList();
        List<Statement> given = Comparison.distinct(
                article.system.relations(SAID).stream().map(this::given).toList(),
                statement -> List.of(
                        statement.row().subject().name(),
                        statement.places(),
                        statement.row().modality()));
        Matching matching = Matching.of(wanted, given, this::quality);
        add(SAID, matching, wanted, given);
        article.note(rows(wanted), rows(given), matching, this::slots);
        countNotAsserted(wanted, given, matching);
        add("SAID_exact", Matching.of(wanted, given, this::exact), wanted, given);
        add("SAID_content", Matching.of(wanted, given, (w, g) -> atLeast(ENOUGH, w.overlap(g))), wanted, given);
        new SpeakerScorer(article).score(wanted, given);
    }

    private void add(String measure, Matching matching, List<Statement> wanted, List<Statement> given) {
        article.tally.add(measure, matching.size(), wanted.size(), given.size());
    }

    /** A row of gold counts wherever its content stands; gold without a text, a table, tells where. */
    private Statement wanted(AnnotatedRelation row) {
        List<CodePointSpan> places = article.gold.text().findAll(row.content());
        boolean told = places.isEmpty() && row.contentSpan() != null;
        return new Statement(row, told ? List.of(row.contentSpan()) : places);
    }

    /** A row of a system that gives no span stands where its content first stands. */
    private Statement given(AnnotatedRelation row) {
        if (row.contentSpan() != null) {
            return new Statement(row, List.of(row.contentSpan()));
        }
        List<CodePointSpan> places = article.gold.text().findAll(row.content());
        return new Statement(row, List.of(places.isEmpty() ? NOWHERE : places.get(0)));
    }

    private double quality(Statement wanted, Statement given) {
        if (!article.sameSubject(wanted.row(), given.row())) {
            return 0;
        }
        double overlap = atLeast(ENOUGH, wanted.overlap(given));
        return wanted.row().modality().equals(given.row().modality()) ? 2 * overlap : overlap;
    }

    private double exact(Statement wanted, Statement given) {
        return article.sameSubject(wanted.row(), given.row()) && wanted.isSame(given) ? 1 : 0;
    }

    private static double atLeast(double threshold, double value) {
        return value >= threshold ? value : 0;
    }

    private List<SlotError> slots(AnnotatedRelation wanted, AnnotatedRelation given) {
        List<SlotError> errors = new ArrayList<>();
        article.date(Set.of(wanted.date()), given.date(), errors);
        article.slot("SAID form", wanted.form().equals(given.form()), wanted.form(), given.form(), errors);
        String to = wanted.object().written();
        String givenTo = given.object().name();
        if (wanted.object().isNone()) {
            article.slot("SAID no addressee", given.object().isNone(), to, givenTo, errors);
        } else {
            article.slot("SAID addressee", article.sameObject(wanted, given), to, givenTo, errors);
        }
        if (!wanted.modality().equals(given.modality())) {
            errors.add(new SlotError("SAID modality", wanted.modality(), given.modality()));
        }
        return errors;
    }

    private void countNotAsserted(List<Statement> wanted, List<Statement> given, Matching matching) {
        String[] found = new String[wanted.size()];
        matching.pairs()
                .forEach(pair ->
                        found[pair.left()] = given.get(pair.right()).row().modality());
        for (int i = 0; i < found.length; i++) {
            String modality = wanted.get(i).row().modality();
            if (!modality.equals(AnnotatedRelation.ASSERTED)) {
                article.tally.add("SAID not asserted", modality.equals(found[i]));
            }
        }
    }

    private static List<AnnotatedRelation> rows(List<Statement> statements) {
        return statements.stream().map(Statement::row).toList();
    }
}
