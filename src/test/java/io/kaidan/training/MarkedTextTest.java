package io.kaidan.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaidan.document.EntityType;
import io.kaidan.document.Span;
import io.kaidan.tagger.LabelledText.Name;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    @Test
    void marksBecomeSpansOfTheTextWithoutThem() {
        MarkedText text = MarkedText.of("{{𠮷野|P|𠮷野健}}氏、{{英|S|イギリス}}{{ロイター通信|O}}に語る", 10);
        assertEquals("𠮷野氏、英ロイター通信に語る", text.text());
        assertEquals(
                List.of(
                        new Name(new Span(10, 13), EntityType.PERSON),
                        new Name(new Span(15, 16), EntityType.STATE),
                        new Name(new Span(16, 22), EntityType.ORGANIZATION)),
                text.names());
    }

    @Test
    void aTextWithoutMarksStaysAsItIs() {
        assertEquals(new MarkedText("{雨}がやんだ。", List.of()), MarkedText.of("{雨}がやんだ。", 0));
    }
}
