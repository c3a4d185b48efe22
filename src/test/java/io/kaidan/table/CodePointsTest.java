package io.kaidan.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaidan.document.Span;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void countsUnitsWhereThereIsNoSurrogate() {
        CodePoints codePoints = CodePoints.of("首脳会談");
        assertEquals(4, codePoints.length());
        assertEquals(new Passage(2, 4, "会談"), codePoints.passage(new Span(2, 4)));
    }

    @Test
    void countsAPairOnce() {
        CodePoints codePoints = CodePoints.of("𠮷田氏と😀");
        assertEquals(5, codePoints.length());
        assertEquals(new Passage(0, 2, "𠮷田"), codePoints.passage(new Span(0, 3)));
        assertEquals(new Passage(4, 5, "😀"), codePoints.passage(new Span(5, 7)));
    }

    @Test
    void putsAnOffsetInsideAPairBeforeIt() {
        CodePoints codePoints = CodePoints.of("あ𠮷い");
        assertEquals(1, codePoints.at(1));
        assertEquals(1, codePoints.at(2));
        assertEquals(2, codePoints.at(3));
    }

    @Test
    void countsHalfAPairAsOne() {
        String text = "𠮷\uD842い\uDFB7";
        CodePoints codePoints = CodePoints.of(text);
        for (int i = 0; i <= text.length(); i++) {
            boolean insidePair = i == 1;
            assertEquals(text.codePointCount(0, insidePair ? 0 : i), codePoints.at(i), "offset " + i);
        }
    }

    @Test
    void ordersByCodePoint() {
        assertTrue(CodePoints.order().compare("～", "𠮷") < 0, "U+FF5E comes before U+20BB7");
        assertTrue(CodePoints.order().compare("𠮷", "～") > 0);
        assertTrue(CodePoints.order().compare("日本", "日本海") < 0);
        assertEquals(0, CodePoints.order().compare("𠮷田", "𠮷田"));
    }
}
