package io.kaidan.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaidan.data.DataFile;
import io.kaidan.data.DataProblem;
import io.kaidan.data.Problems;
import io.kaidan.document.Document;
import io.kaidan.document.Relation;
import io.kaidan.pipeline.Evidence;
import io.kaidan.pipeline.Kaidan;
import io.kaidan.pipeline.NameModel;
import io.kaidan.pipeline.RuleExamples;
import io.kaidan.pipeline.Settings;
import io.kaidan.testing.Documents;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
    @Test
    void aQuotationIsSurerThanAParaphrase() {
        double quoted = row(Documents.of("", "大野外相は「歓迎する」と述べた。"), "SAID").confidence();
        double paraphrased = row(Documents.of("", "大野外相は歓迎すると述べた。"), "SAID").confidence();
        assertTrue(quoted > paraphrased, quoted + " and " + paraphrased);
    }

    @Test
    void aSpeakerWrittenInTheSentenceIsSurerThanOneUnderstood() {
        Document document = Documents.of("", "大野外相は「歓迎する」と述べた。「協力したい」と語った。");
        List<Relation> said = document.relations().stream()
                .filter(r -> r.type().equals("SAID"))
                .toList();
        assertEquals(2, said.size());
        assertTrue(said.get(0).confidence() > said.get(1).confidence(), said.toString());
    }

    @Test
    void nothingIsKnownOfTheUsersOwnRules() {
        Kaidan kaidan = Kaidan.create(new Settings(
                List.of(),
                List.of(Path.of("eval/rules/signed.rules")),
                Set.of(),
                false,
                Set.of(Evidence.TAGGER),
                NameModel.shipped()));
        Document document = kaidan.annotate(RuleExamples.article("日本と韓国は10日、協定に署名した。"));
        assertEquals(0.5, row(document, "SIGNED").confidence());
    }

    @Test
    void mistakesAreReportedWithTheirLines() {
        Problems problems = new Problems();
        String table = "rule\tform\tsubject\tvalue\trows\nmet.nod\t*\tguessed\t1.5\t10\n";
        Confidence.read(new DataFile("confidence.tsv", table), Set.of("met.with"), problems);
        assertEquals(
                List.of(
                        "confidence.tsv: the last line must fit every row, expected * for rule, form and subject",
                        "confidence.tsv:2: subject 'guessed', expected *, written, understood or described",
                        "confidence.tsv:2: there is no rule 'met.nod'",
                        "confidence.tsv:2: value '1.5', expected 0.00 to 1.00"),
                problems.sorted().stream().map(DataProblem::toString).sorted().toList());
    }

    private static Relation row(Document document, String type) {
        return document.relations().stream()
                .filter(r -> r.type().equals(type))
                .findFirst()
                .orElseThrow();
    }
}
