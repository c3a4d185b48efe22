package io.kaidan.eval.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kaidan.data.DataException;
import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.AnnotatedRelation;
import io.kaidan.eval.annotation.CodePointSpan;
import io.kaidan.eval.annotation.Party;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Folders as people annotate them in brat. Tabs are written as ⇥. */
class BratReaderTest {
    /** 0 田村首相、韓国大統領と会談 13 ⏎ 14 田村健一首相は「歓迎する」と述べた。 */
    private static final String TEXT = "田村首相、韓国大統領と会談\n田村健一首相は「歓迎する」と述べた。\n";

    @TempDir
    private Path folder;

    @Test
    void namesComeFromNotesReferencesAndEquivalence() throws IOException {
        AnnotatedArticle article = read("""
                T1⇥PERSON 14 18⇥田村健一
                T2⇥PERSON 0 2⇥田村
                T3⇥STATE 5 7⇥韓国
                *⇥Equiv T1 T2
                #1⇥AnnotatorNotes T3⇥大韓民国
                N1⇥Reference T3 Wikidata:Q884⇥韓国
                """);
        assertEquals(
                List.of(
                        new AnnotatedMention(new CodePointSpan(0, 2), "田村", "PERSON", "田村健一"),
                        new AnnotatedMention(new CodePointSpan(5, 7), "韓国", "STATE", "大韓民国", "Q884", ""),
                        new AnnotatedMention(new CodePointSpan(14, 18), "田村健一", "PERSON", "田村健一")),
                article.mentions());
    }

    @Test
    void withoutAHeadTheFileNameIsTheIdAndTheFirstLineTheHeadline() throws IOException {
        AnnotatedArticle article = read("");
        assertEquals("a", article.id());
        assertEquals("田村首相、韓国大統領と会談", article.headline());
        assertEquals("", article.date());
    }

    @Test
    void theHeadTellsIdDateAndOutlet() throws IOException {
        AnnotatedArticle article = read("""
                T9⇥ARTICLE 0 13⇥田村首相、韓国大統領と会談
                #1⇥AnnotatorNotes T9⇥id=news#1; date=2024-07-19; outlet=A\\; B
                """);
        assertEquals("news#1", article.id());
        assertEquals("2024-07-19", article.date());
        assertEquals("A; B", article.outlet());
        assertEquals(13, article.headlineEnd());
    }

    @Test
    void aTextThatBeginsWithASentenceHasNoHeadlineAndItsOffsetsMoveByOne() throws IOException {
        AnnotatedArticle article = read("田村首相が述べた。", "T1⇥PERSON 0 2⇥田村\n");
        assertEquals("", article.headline());
        assertEquals("田村首相が述べた。", article.body());
        assertEquals(new CodePointSpan(1, 3), article.mentions().get(0).span());
    }

    @Test
    void offsetsAreCodePoints() throws IOException {
        AnnotatedArticle article = read("𠮷田首相が会見した。", "T1⇥PERSON 0 2⇥𠮷田\n");
        assertEquals("𠮷田", article.mentions().get(0).surface());
    }

    @Test
    void anEventIsARelationWithItsTriggerAsEvidence() throws IOException {
        AnnotatedRelation met = read("""
                T1⇥PERSON 0 2⇥田村
                T2⇥NOMINAL 5 10⇥韓国大統領
                T3⇥MET 0 13⇥田村首相、韓国大統領と会談
                E1⇥MET:T3 Party:T1 Party2:T2
                A1⇥Modality E1 PLANNED
                A2⇥Channel E1 PHONE
                #1⇥AnnotatorNotes E1⇥2024-07
                """).relations().get(0);
        assertEquals(new Party("田村", "PERSON"), met.subject());
        assertEquals(new Party("韓国大統領", "NOMINAL"), met.object());
        assertEquals("PLANNED", met.modality());
        assertEquals("PHONE", met.form());
        assertEquals("2024-07", met.date());
        assertEquals("田村首相、韓国大統領と会談", met.evidence());
    }

    @Test
    void whatTheAnnotatorDidNotSayIsTheUsual() throws IOException {
        List<AnnotatedRelation> relations = read("""
                T1⇥PERSON 14 18⇥田村健一
                T2⇥MET 11 13⇥会談
                T3⇥CONTENT 22 26⇥歓迎する
                T4⇥SAID 21 31⇥「歓迎する」と述べた
                T5⇥CONTENT 0 10⇥田村首相、韓国大統領
                T6⇥ROLE 18 20⇥首相
                E1⇥MET:T2 Party1:T1 Party2:T1
                E2⇥SAID:T4 Speaker:T1 Content:T3
                E3⇥SAID:T4 Speaker:T1 Content:T5
                E4⇥ROLE:T6 Person:T1
                A1⇥Former E4
                """).relations();
        assertEquals(
                List.of("IN_PERSON", "DIRECT", "HEADLINE", "FORMER"),
                relations.stream().map(AnnotatedRelation::form).toList());
        assertEquals("ASSERTED", relations.get(0).modality());
        assertEquals("首相", relations.get(3).content());
        assertEquals("", relations.get(3).evidence());
    }

    @Test
    void binaryRelationsAreReadToo() throws IOException {
        List<AnnotatedRelation> relations = read("""
                T1⇥PERSON 14 18⇥田村健一
                T2⇥STATE 5 7⇥韓国
                T3⇥CONTENT 22 26⇥歓迎する
                R1⇥MET Arg1:T1 Arg2:T2
                R2⇥SAID Arg1:T1 Arg2:T3
                """).relations();
        assertEquals("韓国", relations.get(0).object().name());
        assertEquals("", relations.get(0).evidence());
        assertEquals("歓迎する", relations.get(1).content());
    }

    @Test
    void eventsOfOnesOwnAreKnownFromTheConfiguration() throws IOException {
        Files.writeString(folder.resolve("annotation.conf"), "[events]\n# ours\nSIGNED Subject:PERSON\n[attributes]\n");
        AnnotatedRelation signed = read("""
                T1⇥PERSON 0 2⇥田村
                T2⇥SIGNED 11 13⇥会談
                E1⇥SIGNED:T2 Subject:T1
                """).relations().get(0);
        assertEquals("SIGNED", signed.type());
        assertEquals("田村", signed.subject().name());
    }

    @Test
    void evidenceOfTwoLinesIsOneStretch() throws IOException {
        AnnotatedRelation met = read("""
                T1⇥PERSON 0 2⇥田村
                T2⇥MET 11 13;14 18⇥会談 田村健一
                E1⇥MET:T2 Party1:T1 Party2:T1
                """).relations().get(0);
        assertEquals("会談\n田村健一", met.evidence());
        assertEquals(new CodePointSpan(11, 18), met.evidenceSpan());
    }

    @TestFactory
    Stream<DynamicTest> mistakesAreToldByLine() {
        return Stream.of(
                        List.of("T1⇥PERSON 0 2⇥田中", "'田中' is written here, but the text has '田村' there"),
                        List.of("T1⇥PERSON 0 99⇥田村", "the span 0 99 ends beyond the text, which has 33 characters"),
                        List.of(
                                "T1⇥PERSON 0 99999999999⇥田村",
                                "the span 0 99999999999 ends beyond the text, which has 33 characters"),
                        List.of("T1⇥PERSON 2 2⇥", "the span 2 2 is empty"),
                        List.of(
                                "T1⇥PERSON 0 2;5 7⇥田村 韓国",
                                "the span 0 2;5 7 has gaps; names and evidence stand in one piece"),
                        List.of(
                                "T1⇥PERSON 0⇥田村",
                                "is no line of standoff annotation: expected T1⇥TYPE begin end⇥words"),
                        List.of("X1⇥PERSON", "begins with 'X', expected one of T E R A M N # *"),
                        List.of("E1⇥MET:T8", "there is no T8"),
                        List.of("A1⇥Modality E8 PLANNED", "there is no E8"),
                        List.of("#1⇥AnnotatorNotes T8⇥x", "there is no T8"),
                        List.of("N1⇥Reference T8 Wikidata:Q1⇥x", "there is no T8"))
                .map(one -> DynamicTest.dynamicTest(one.get(0), () -> {
                    DataException e = assertThrows(DataException.class, () -> read(one.get(0) + "\n"));
                    assertEquals(
                            folder.resolve("a.ann") + ":1: " + one.get(1),
                            e.problems().get(0).toString().replace('\t', '⇥'));
                }));
    }

    @TestFactory
    Stream<DynamicTest> mistakesOfRelationsAreToldByLine() {
        return Stream.of(
                        List.of(
                                "E2⇥MEET:T2 Party:T1",
                                "'MEET' is no relation that is known: expected one of MET, SAID,"
                                        + " REPORTED, VISITED, ROLE, or an event of annotation.conf"),
                        List.of("E1⇥MET:T2 Party:T1 Party2:T1", "id E1 stands on an earlier line too"),
                        List.of(
                                "E2⇥MET:T2 Party:T1 Party2:T1 Speaker:T1",
                                "MET has no role 'Speaker', expected one of Party1, Party2, Place"),
                        List.of("E2⇥MET:T2 Party:T1 Party2:T1 Party3:T1", "MET has two arguments for 'Party3'"),
                        List.of("E2⇥MET:T2 Party:T1", "MET has no Party2"),
                        List.of("E2⇥SAID:T2 Speaker:T1", "SAID has no Content"),
                        List.of("E2⇥SAID:T2 Content:T3", "SAID has no Speaker"),
                        List.of("E2⇥SAID:T2 Speaker:T1 Content:E1", "'Content' is no name and no words, but E1"),
                        List.of(
                                "A1⇥Modality E1 MAYBE",
                                "Modality 'MAYBE', expected one of ASSERTED, PLANNED, NEGATED, HYPOTHETICAL"),
                        List.of("A1⇥Channel E1 SMOKE", "Channel 'SMOKE', expected one of IN_PERSON, PHONE, VIDEO"),
                        List.of("A1⇥Form E1 DIRECT", "MET has no attribute 'Form', expected Modality or Channel"),
                        List.of(
                                "#1⇥AnnotatorNotes E1⇥2024-7-1",
                                "'2024-7-1' is no date, expected YYYY, YYYY-MM or YYYY-MM-DD"),
                        List.of(
                                "#1⇥AnnotatorNotes E1⇥day=1",
                                "the note has 'day', expected one of [content, date,"
                                        + " evidence, object, place, rule, subject]"))
                .map(one -> DynamicTest.dynamicTest(one.get(0), () -> {
                    String lines = """
                            T1⇥PERSON 0 2⇥田村
                            T2⇥MET 11 13⇥会談
                            T3⇥CONTENT 22 26⇥歓迎する
                            E1⇥MET:T2 Party1:T1 Party2:T1
                            """;
                    DataException e = assertThrows(DataException.class, () -> read(lines + one.get(0) + "\n"));
                    assertEquals(
                            folder.resolve("a.ann") + ":5: " + one.get(1),
                            e.problems().get(0).toString());
                }));
    }

    @Test
    void anAnnotationWithoutTextIsAMistake() throws IOException {
        Files.writeString(folder.resolve("b.ann"), "");
        DataException e = assertThrows(DataException.class, () -> read(""));
        assertEquals(folder.resolve("b.ann") + ": has no text: there is no b.txt", e.getMessage());
    }

    private AnnotatedArticle read(String annotations) throws IOException {
        return read(TEXT, annotations);
    }

    private AnnotatedArticle read(String text, String annotations) throws IOException {
        Files.writeString(folder.resolve("a.txt"), text);
        Files.writeString(folder.resolve("a.ann"), annotations.replace('⇥', '\t'));
        return AnnotationFiles.read(List.of(folder)).articles().get(0);
    }
}
