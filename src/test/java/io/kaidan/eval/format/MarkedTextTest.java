package io.kaidan.eval.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.CodePointSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    @Test
    void marksBecomeSpansOfTheTextWithoutThemInCodePoints() {
        MarkedText text = MarkedText.parse("{{𠮷野|P|𠮷野健}}氏、{{英|S|イギリス}}{{ロイター通信|O}}に語る", 10);
        assertEquals("𠮷野氏、英ロイター通信に語る", text.text());
        assertEquals(
                List.of(
                        new AnnotatedMention(new CodePointSpan(10, 12), "𠮷野", "PERSON", "𠮷野健"),
                        new AnnotatedMention(new CodePointSpan(14, 15), "英", "STATE", "イギリス"),
                        new AnnotatedMention(new CodePointSpan(15, 21), "ロイター通信", "ORGANIZATION", "ロイター通信")),
                text.mentions());
    }

    @Test
    void aTextWithoutMarksStaysAsItIs() {
        MarkedText text = MarkedText.parse("{雨}がやんだ。", 0);
        assertEquals(new MarkedText("{雨}がやんだ。", List.of()), text);
        assertNull(text.malformedMark());
    }
}
