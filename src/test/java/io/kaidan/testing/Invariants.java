package io.kaidan.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Argument;
import io.kaidan.document.Bracket;
import io.kaidan.document.DateExpression;
import io.kaidan.document.Document;
import io.kaidan.document.Entity;
import io.kaidan.document.Mention;
import io.kaidan.document.NormalizedText;
import io.kaidan.document.Reference;
import io.kaidan.document.Relation;
import io.kaidan.document.Sentence;
import io.kaidan.document.Span;
import io.kaidan.document.Tokens;
import io.kaidan.document.Zone;
import java.util.List;

/** What holds for every text and document, whatever it says. To be called on all that a test annotates. */
public final class Invariants {
    private Invariants() {}

    /** Returns the text, so that a call can be wrapped around what makes it. */
    public static AnnotatedText check(AnnotatedText text) {
        checkLayout(text);
        checkTokens(text.text(), text.tokens());
        checkSentences(text);
        return text;
    }

    /** Returns the document, so that a call can be wrapped around what makes it. */
    public static Document check(Document document) {
        assertEquals(document.article().text(), document.text().text().original(), "the original must not change");
        check(document.text());
        checkMentions(document);
        checkEntities(document);
        NormalizedText text = document.text().text();
        int last = 0;
        for (DateExpression date : document.dates()) {
            last = checkNext("date", date.span(), last, text);
        }
        for (Relation relation : document.relations()) {
            checkRelation(relation, document);
        }
        return document;
    }

    private static void checkLayout(AnnotatedText text) {
        Span headline = text.layout().headline();
        Span body = text.layout().body();
        assertEquals(0, headline.begin(), "the headline comes first");
        assertEquals(headline.end() + 1, body.begin(), "one line feed lies between headline and body");
        assertEquals(text.text().length(), body.end(), "the body reaches to the end");
        int last = 0;
        for (Zone zone : text.layout().zones()) {
            last = checkNext(zone.kind() + " zone", zone.span(), last, text.text());
        }
        Bracket before = null;
        for (Bracket bracket : text.layout().brackets()) {
            checkSpan("bracket", bracket.outer(), text.text());
            assertTrue(bracket.outer().contains(bracket.inner()), () -> "inner outside of outer: " + bracket);
            if (before != null) {
                assertTrue(before.outer().begin() < bracket.outer().begin(), () -> "brackets out of order: " + bracket);
                boolean crosses = before.outer().overlaps(bracket.outer())
                        && !before.outer().contains(bracket.outer());
                assertFalse(crosses, () -> "brackets cross: " + bracket);
            }
            before = bracket;
        }
    }

    private static void checkTokens(NormalizedText text, Tokens tokens) {
        int last = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Span span = tokens.span(i);
            assertTrue(
                    isBlank(text.normalized().substring(last, span.begin())),
                    () -> "words before token " + span + " '" + text.surface(span) + "' belong to no token");
            last = checkNext("token", span, last, text);
            assertFalse(isBlank(tokens.normalized(i)), () -> "a blank token at " + span);
            assertFalse(tokens.partOfSpeech(i).endsWith("*"), tokens.partOfSpeech(i));
            assertFalse(tokens.baseForm(i).isEmpty(), () -> "no base form at " + span);
            assertEquals(i, tokens.at(span.begin()), "the token at the begin of token " + i);
        }
        assertTrue(isBlank(text.normalized().substring(last)), "words after the last token belong to no token");
    }

    private static void checkSentences(AnnotatedText text) {
        int token = 0;
        int last = 0;
        int paragraph = 0;
        for (Sentence sentence : text.sentences()) {
            last = checkNext("sentence", sentence.span(), last, text.text());
            assertEquals(token, sentence.firstToken(), () -> "a token lies in no sentence, before " + sentence);
            assertTrue(sentence.endToken() > token, () -> "no token in " + sentence);
            token = sentence.endToken();
            Span words = text.tokens()
                    .span(sentence.firstToken())
                    .cover(text.tokens().span(token - 1));
            assertEquals(sentence.span(), words, () -> "its tokens do not fill " + sentence);
            assertTrue(sentence.paragraph() >= paragraph, () -> "paragraphs out of order: " + sentence);
            paragraph = sentence.paragraph();
            Span part = sentence.isHeadline()
                    ? text.layout().headline()
                    : text.layout().body();
            assertTrue(part.contains(sentence.span()), () -> "outside of its part: " + sentence);
        }
        assertEquals(text.tokens().size(), token, "tokens after the last sentence");
        for (int i = 0; i < text.sentences().size(); i++) {
            assertEquals(i + 1, text.sentences().get(i).number(), "sentences are numbered from 1");
        }
    }

    private static void checkMentions(Document document) {
        int last = 0;
        for (Mention mention : document.mentions()) {
            NormalizedText text = document.text().text();
            last = checkNext("mention", mention.span(), last, text);
            assertEquals(text.surface(mention.span()), mention.surface(), "the surface is what the text has");
            assertTrue(isShare(mention.confidence()), () -> "confidence of " + mention);
            assertTrue(
                    document.text().sentenceAt(mention.span().begin()).span().contains(mention.span()),
                    () -> "not in one sentence: " + mention);
        }
    }

    private static void checkEntities(Document document) {
        NormalizedText text = document.text().text();
        int mentions = 0;
        for (int i = 0; i < document.entities().all().size(); i++) {
            Entity entity = document.entities().all().get(i);
            assertEquals(i + 1, entity.number(), "entities are numbered from 1");
            for (Mention mention : entity.mentions()) {
                assertTrue(document.mentions().contains(mention), () -> "not in the document: " + mention);
                mentions++;
            }
        }
        assertEquals(document.mentions().size(), mentions, "every mention belongs to one entity");
        for (Reference reference : document.entities().references()) {
            checkSpan("reference", reference.span(), text);
            for (Mention mention : document.mentions()) {
                assertFalse(mention.span().overlaps(reference.span()), () -> reference + " overlaps " + mention);
            }
        }
    }

    private static void checkRelation(Relation relation, Document document) {
        NormalizedText text = document.text().text();
        checkSpan("trigger", relation.trigger(), text);
        checkSpan("evidence", relation.evidence(), text);
        checkArgument(relation.subject(), document);
        checkArgument(relation.object(), document);
        if (relation.contentSpan() != null) {
            checkSpan("content", relation.contentSpan(), text);
            assertEquals(text.surface(relation.contentSpan()), relation.content(), "content is what the text has");
        }
        int sentences = document.text().sentences().size();
        assertTrue(
                relation.sentence() >= 1 && relation.sentence() <= sentences,
                () -> "no sentence " + relation.sentence() + " of " + sentences);
        assertFalse(relation.rule().isEmpty(), () -> "no rule: " + relation);
        assertTrue(isShare(relation.confidence()), () -> "confidence of " + relation);
    }

    private static void checkArgument(Argument argument, Document document) {
        if (argument != null && argument.span() != null) {
            checkSpan("argument", argument.span(), document.text().text());
        }
        if (argument != null && !argument.isNominal()) {
            List<Entity> all = document.entities().all();
            assertTrue(all.contains(argument.entity()), () -> "not in the document: " + argument.entity());
        }
    }

    private static boolean isShare(double value) {
        return value >= 0 && value <= 1;
    }

    private static int checkNext(String what, Span span, int last, NormalizedText text) {
        checkSpan(what, span, text);
        assertTrue(span.begin() >= last, () -> what + " " + span + " begins before the end of the one before, " + last);
        return span.end();
    }

    private static void checkSpan(String what, Span span, NormalizedText text) {
        assertTrue(span.end() <= text.length(), () -> what + " " + span + " leaves the text of " + text.length());
        assertFalse(span.isEmpty(), () -> what + " " + span + " is empty");
        assertFalse(
                splitsPair(text.original(), span.begin()) || splitsPair(text.original(), span.end()),
                () -> what + " " + span + " splits a surrogate pair");
    }

    private static boolean splitsPair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> c == '\u3000' || c == '\n' || c == '\u200B');
    }
}
