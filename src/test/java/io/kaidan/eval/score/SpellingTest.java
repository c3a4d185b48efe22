package io.kaidan.eval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "マイク・ポンペオ, マイクポンペオ",
        "マイク＝ポンペオ, マイクポンペオ",
        "ＮＡＴＯ, NATO",
        "ﾎﾟﾝﾍﾟｵ, ポンペオ",
        "李　在明, 李在明",
        "エマニュエル-ジャン, エマニュエルジャン"
    })
    void separatorsAndWidthMakeNoDifference(String written, String normal) {
        assertEquals(normal, Spelling.normal(written));
    }

    @ParameterizedTest
    @CsvSource({"クリボルチコ, アレクセイ・クリボルチコ", "アレクセイ, アレクセイ・クリボルチコ", "ウラジミール・プーチン, ウラジーミル・プーチン", "ジョー・バイデン, ジョー・ロビネット・バイデン"})
    void aFullerFormOfAForeignNameIsThatName(String known, String given) {
        assertTrue(Spelling.isFuller(known, given));
    }

    @ParameterizedTest
    @CsvSource({"クリボルチコ, クリボルチコ", "クリボルチコ, アレクセイ・クドリン", "ジョー・バイデン, ハンター・バイデン", "ジル・バイデン, ドナルド・トランプ", "尹錫悦, 尹・錫悦"})
    void anotherNameIsNot(String known, String given) {
        assertFalse(Spelling.isFuller(known, given));
    }

    /** Values of Python's difflib. */
    @ParameterizedTest
    @CsvSource({
        "ウラジミール, ウラジーミル, 0.833333",
        "ジョー, ジョージ, 0.857143",
        "abcd, bcde, 0.75",
        "qabxcd, abycdf, 0.666667",
        "セルゲイ, 金正恩, 0"
    })
    void likenessIsThatOfGestaltMatching(String left, String right, double ratio) {
        assertEquals(ratio, SequenceMatcher.ratio(left, right), 1e-6);
    }

    @Test
    void emptyStringsAreAlike() {
        assertEquals(1, SequenceMatcher.ratio("", ""));
    }
}
