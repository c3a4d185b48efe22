package io.kaidan.eval.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.AnnotatedRelation;
import io.kaidan.eval.annotation.CodePointSpan;
import io.kaidan.eval.annotation.CodePointText;
import io.kaidan.eval.annotation.Party;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another system may find, and what each format keeps of it. */
class ConversionTest {
    /** 0 ⏎ 1 韓国国防省の田村氏は⏎林氏と会った。 */
    private static final String TEXT = "\n韓国国防省の田村氏は\n林氏と会った。";

    @TempDir
    private Path folder;

    @Test
    void bratKeepsNestedNamesIdentifiersAndRules() throws IOException {
        AnnotatedMention outer =
                new AnnotatedMention(new CodePointSpan(1, 6), "韓国国防省", "ORGANIZATION", "国防省", "Q1", "model");
        AnnotatedMention inner = mention(1, 3, "韓国", "STATE");
        AnnotatedRelation met = new AnnotatedRelation(
                "MET",
                new Party("田村", "PERSON"),
                new Party("国防部", "ORGANIZATION"),
                "",
                null,
                "IN_PERSON",
                "NEGATED",
                "2024",
                "ソウル",
                "田村氏は\n林氏と会った",
                new CodePointSpan(7, 18),
                "met.with");
        AnnotatedArticle article = article(List.of(outer, inner, mention(7, 9, "田村", "PERSON")), List.of(met));
        Conversion conversion = converted(TargetFormat.brat(), article);
        assertEquals(Map.of(), conversion.losses());
        AnnotatedArticle read = AnnotationFiles.read(List.of(folder)).articles().get(0);
        assertEquals(List.of(inner, outer), read.mentions().subList(0, 2));
        assertEquals(met.evidence(), read.relations().get(0).evidence());
        assertEquals("国防部", read.relations().get(0).object().name());
    }

    @Test
    void relationsOfOnesOwnGoThroughBrat() throws IOException {
        AnnotatedRelation signed = new AnnotatedRelation(
                "SIGNED", new Party("田村", ""), Party.NONE, "", null, "", "ASSERTED", "", "", "会った", null, "");
        Conversion conversion =
                converted(TargetFormat.brat(), article(List.of(mention(7, 9, "田村", "PERSON")), List.of(signed)));
        assertEquals(Map.of(), conversion.losses());
        assertTrue(Files.readString(folder.resolve("annotation.conf")).contains("\nSIGNED\tSubject:PERSON|"));
        assertEquals(
                "SIGNED",
                AnnotationFiles.read(List.of(folder))
                        .articles()
                        .get(0)
                        .relations()
                        .get(0)
                        .type());
    }

    @Test
    void aTitleThatTheTextDoesNotHaveKeepsItsEvidenceInBrat() throws IOException {
        AnnotatedRelation role = new AnnotatedRelation(
                "ROLE", new Party("田村", ""), Party.NONE, "大臣", null, "FORMER", "ASSERTED", "", "", "会った", null, "");
        Conversion conversion =
                converted(TargetFormat.brat(), article(List.of(mention(7, 9, "田村", "PERSON")), List.of(role)));
        assertEquals(Map.of(), conversion.losses());
    }

    @Test
    void jsonLosesWhatMarksCannotHold() throws IOException {
        AnnotatedMention id = new AnnotatedMention(new CodePointSpan(7, 9), "田村", "PERSON", "田村", "Q9", "user");
        AnnotatedRelation unknown = role("木村", "首相");
        AnnotatedRelation signed = new AnnotatedRelation(
                "SIGNED", new Party("田村", ""), Party.NONE, "", null, "", "ASSERTED", "", "", "会った", null, "");
        Conversion conversion = converted(
                TargetFormat.json(),
                article(
                        List.of(
                                mention(1, 6, "韓国国防省", "ORGANIZATION"),
                                mention(1, 3, "韓国", "STATE"),
                                id,
                                mention(11, 12, "林", "DATE")),
                        List.of(unknown, signed, role("田村", "氏"))));
        assertEquals(
                Map.of(
                        "mention of a STATE", 1,
                        "mention of a DATE", 1,
                        "identifier of an entity", 1,
                        "recogniser of a mention", 1,
                        "ROLE", 1,
                        "SIGNED", 1),
                conversion.losses().get("a/1"));
        assertEquals(
                1,
                AnnotationFiles.read(List.of(folder))
                        .articles()
                        .get(0)
                        .relations()
                        .size());
    }

    @Test
    void aTextThatLooksLikeAMarkCannotBeJson() throws IOException {
        AnnotatedArticle article =
                new AnnotatedArticle("a", "", "", new CodePointText("{{x\ny"), 3, List.of(), List.of());
        Conversion conversion = converted(TargetFormat.json(), article);
        assertTrue(conversion.refused().get("a").get(0).message().contains("a mark is malformed"));
        assertEquals(0, conversion.count());
        assertEquals(List.of(), files());
    }

    @Test
    void rowsWithoutTheirTextCannotBeWritten() throws IOException {
        Conversion conversion = converted(TargetFormat.brat(), AnnotatedArticle.empty("a"));
        assertEquals(
                "has no text, as rows of tables have none",
                conversion.refused().get("a").get(0).message());
    }

    @Test
    void idsBecomeNamesThatAnySystemTakes() throws IOException {
        Conversion conversion = new Conversion(TargetFormat.json(), folder);
        conversion.write(Stream.of("a/1", "a#1", "A_1", "..", "記事")
                .map(id -> new AnnotatedArticle(id, "", "", new CodePointText("\nx"), 0, List.of(), List.of()))
                .toList());
        assertEquals(List.of("A_1-3.json", "a_1-2.json", "a_1.json", "article...json", "記事.json"), files());
        assertEquals(Map.of(), conversion.losses());
    }

    @Test
    void aTitleIsMarkedBesideItsPerson() throws IOException {
        AnnotatedArticle article = new AnnotatedArticle(
                "a",
                "",
                "",
                new CodePointText("\n田村首相と林首相"),
                0,
                List.of(mention(1, 3, "田村", "PERSON"), mention(6, 7, "林", "PERSON")),
                List.of(role("林", "首相")));
        converted(TargetFormat.brat(), article);
        assertTrue(Files.readString(folder.resolve("a.ann")).contains("\tROLE 7 9\t首相\n"));
    }

    private Conversion converted(TargetFormat format, AnnotatedArticle article) throws IOException {
        Conversion conversion = new Conversion(format, folder);
        conversion.write(List.of(article));
        return conversion;
    }

    private static AnnotatedArticle article(List<AnnotatedMention> mentions, List<AnnotatedRelation> relations) {
        return new AnnotatedArticle("a/1", "2024-07-19", "", new CodePointText(TEXT), 0, mentions, relations);
    }

    private static AnnotatedRelation role(String person, String title) {
        return new AnnotatedRelation(
                "ROLE", new Party(person, ""), Party.NONE, title, null, "", "ASSERTED", "", "", "", null, "");
    }

    private static AnnotatedMention mention(int begin, int end, String surface, String type) {
        return new AnnotatedMention(new CodePointSpan(begin, end), surface, type, surface);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
