package io.kaidan.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaidan.batch.output.OutputException;
import io.kaidan.batch.output.OutputFolder;
import io.kaidan.batch.output.TableFormat;
import io.kaidan.document.Argument;
import io.kaidan.document.Article;
import io.kaidan.document.Document;
import io.kaidan.document.Entity;
import io.kaidan.document.EntityType;
import io.kaidan.testing.HandMade;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationRunTest {
    private static final int ARTICLES = 200;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeArticles() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= ARTICLES; i++) {
            lines.append(String.format("{\"id\": \"%d\", \"body\": \"第%d氏は述べた。\"}%n", i, i));
            lines.append(i % 50 == 0 ? "no JSON\n" : "");
        }
        Files.writeString(folder.resolve("in.jsonl"), lines);
    }

    @Test
    void anArticleThatMakesThePipelineFailIsReportedAndTheRestGoesOn() throws Exception {
        Path out = run(4, article -> switch (article.id()) {
            case "2" -> throw new IllegalArgumentException("二");
            case "3" -> throw new StackOverflowError();
            default -> speech(article);
        });
        List<String> errors = Files.readAllLines(out.resolve("errors.csv"));
        assertEquals(1 + 2 + ARTICLES / 50, errors.size());
        assertTrue(
                errors.get(1)
                        .startsWith(folder + "/in.jsonl,2,2,ANNOTATION_FAILED,"
                                + "The program failed on this article; please report it with the article:"
                                + " java.lang.IllegalArgumentException: 二 at io.kaidan.batch.AnnotationRunTest"),
                errors.get(1));
        assertTrue(errors.get(2).contains(",3,3,ANNOTATION_FAILED,"), errors.get(2));
        assertEquals(
                1 + ARTICLES - 2,
                Files.readAllLines(out.resolve("articles.csv")).size());
    }

    @Test
    void rowsKeepTheOrderOfTheInputWhenALaterArticleIsDoneFirst() throws Exception {
        CountDownLatch secondDone = new CountDownLatch(1);
        Path out = run(2, article -> {
            if (article.id().equals("1")) {
                await(secondDone);
            } else {
                secondDone.countDown();
            }
            return speech(article);
        });
        List<String> rows = Files.readAllLines(out.resolve("relations.csv"));
        for (int i = 1; i <= ARTICLES; i++) {
            assertTrue(rows.get(i).startsWith(i + ","), rows.get(i));
        }
    }

    @Test
    void theBytesAreTheSameForAnyNumberOfThreads() throws Exception {
        Path one = run(1, AnnotationRunTest::speech);
        for (int threads : new int[] {2, 8}) {
            Path many = run(threads, AnnotationRunTest::speech);
            for (String table : List.of("relations", "mentions", "entities", "articles", "errors")) {
                for (TableFormat format : TableFormat.values()) {
                    String name = table + "." + format.name().toLowerCase(java.util.Locale.ROOT);
                    assertEquals(-1, Files.mismatch(one.resolve(name), many.resolve(name)), threads + ": " + name);
                }
            }
        }
    }

    @Test
    void aRepeatedTextIsMarkedWithTheFirstArticleThatHasIt() throws Exception {
        Files.writeString(folder.resolve("in.jsonl"), """
                {"id": "a", "headline": "見出し", "body": "甲氏は述べた。"}
                {"id": "b", "body": "甲氏は述べた。"}
                {"id": "c", "headline": "見出し", "body": "甲氏は 述べた。"}
                {"id": "d", "headline": "見出し", "body": "甲氏は述べた。"}
                """);
        List<String> rows = Files.readAllLines(run(2, AnnotationRunTest::speech).resolve("articles.csv"));
        assertTrue(rows.get(1).endsWith(",1,11,1,1,,"), rows.get(1));
        assertTrue(rows.get(2).endsWith(",2,8,1,1,,"), rows.get(2));
        assertTrue(rows.get(3).endsWith(",3,12,1,1,a,"), rows.get(3));
        assertTrue(rows.get(4).endsWith(",4,11,1,1,a,"), rows.get(4));
    }

    private Path run(int threads, Function<Article, Document> annotator) throws IOException, OutputException {
        Path out = folder.resolve("out" + threads);
        BatchOptions options = new BatchOptions(
                List.of(folder.resolve("in.jsonl").toString()),
                out,
                false,
                null,
                null,
                EnumSet.allOf(TableFormat.class),
                false,
                threads,
                Long.MAX_VALUE);
        try (OutputFolder output = OutputFolder.open(out, false)) {
            new AnnotationRun(options, InputStream.nullInputStream(), counts -> {}).annotate(annotator, output);
            output.complete();
        }
        return out;
    }

    /** The first two characters of the body are a person who speaks. */
    private static Document speech(Article article) {
        HandMade made = new HandMade(article);
        Entity person = made.entity(
                EntityType.PERSON, article.id(), "", "", article.body().substring(0, 1));
        made.relation("SAID", Argument.of(person, null), null, "", "述べた", "述べた。");
        return made.document();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
