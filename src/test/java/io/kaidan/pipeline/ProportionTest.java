package io.kaidan.pipeline;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import io.kaidan.document.Article;
import io.kaidan.document.Document;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * No text costs more than in proportion to its length. What is counted is the memory that the analysis asks for, which is
 * the same on every machine: four times the text may take about four times as much.
 */
class ProportionTest {
    private static final int SHORT = 2_500;
    private static final int TIMES = 4;
    private static final double MOST = 6;

    private static final LocalDate DATE = LocalDate.of(2024, 7, 19);
    private static final Kaidan KAIDAN = Kaidan.create();

    private static final String[] SURNAMES = {"佐藤", "鈴木", "高橋", "田中", "渡辺", "伊藤", "山本", "中村", "小林", "加藤", "吉田"};
    private static final String[] GIVEN_NAMES = {"太郎", "一郎", "健", "隆", "誠", "浩二", "和子", "恵子", "直樹", "洋子", "進", "清", "勝"
    };
    private static final String[] TITLES = {"首相", "外相", "大統領", "国防相", "議長", "社長", "知事"};
    private static final String[] STATES = {"日本", "中国", "ロシア", "米国", "韓国", "フランス", "ドイツ", "インド", "イラン"};
    private static final String[] ACTS = {
        "と会談した。", "を訪問した。\n", "に対し記者会見で「協力を続ける」と述べた。", "と電話で協議した。", "の発言を「受け入れられない」と批判した。"
    };

    private static Map<String, IntFunction<String>> shapes() {
        Map<String, IntFunction<String>> shapes = new LinkedHashMap<>();
        shapes.put("news", ProportionTest::news);
        shapes.put("one sentence", i -> news(i).replace("。", "、").replace("\n", ""));
        shapes.put("quotations", i -> "外相は「交渉を続ける」と述べ、「合意は近い」と話した。");
        shapes.put("quotations alone", i -> "「交渉を続ける。」\n");
        shapes.put("brackets that never close", i -> "「外相は（18日、『");
        shapes.put("one person", i -> "田中太郎外相は会談した。田中氏は語った。");
        shapes.put("persons", i -> pick(SURNAMES, i) + kanji(i) + kanji(i / 7) + pick(TITLES, i) + "は会談した。");
        shapes.put("foreign persons", i -> "ア" + kana(i) + kana(i / 50) + "スキー" + pick(TITLES, i) + "と会談した。");
        shapes.put("organisations", i -> kanji(i) + kanji(i / 7) + "委員会は" + kanji(i) + kanji(i / 7) + "委を批判した。");
        shapes.put("dates", i -> "18日に会談し、翌日の" + (1 + i % 28) + "日に訪問した。");
        shapes.put("dates in one sentence", i -> (1 + i % 12) + "月" + (1 + i % 28) + "日に首相が会談し、");
        shapes.put("words that refer", i -> "同氏は両首脳と同日、同国で会談した。首相は同協会の3氏と会った。");
        shapes.put("titles", i -> "首相外相の大統領の");
        shapes.put("states", i -> "日米中韓首脳会談、");
        shapes.put("nouns", i -> "会談政府委員会首相日本");
        shapes.put("katakana", i -> "イワン・");
        shapes.put("datelines", i -> "【北京共同】");
        shapes.put("lines", i -> "会談（左）\n");
        shapes.put("one long remark", i -> i == 0 ? "（" : "外相が会談し、");
        shapes.put("one long quotation", i -> i == 0 ? "外相は「" : "首相が18日に会談し、");
        shapes.put("remarks", i -> "外相（" + i + "）（首相、");
        return shapes;
    }

    @TestFactory
    Stream<DynamicTest> theBodyMayBeLong() {
        return shapes().entrySet().stream()
                .map(shape -> DynamicTest.dynamicTest(
                        shape.getKey(),
                        () -> check(length -> Article.of("a", DATE, "見出し", text(shape.getValue(), length)))));
    }

    @TestFactory
    Stream<DynamicTest> theHeadlineMayBeLong() {
        return Stream.of("news", "one sentence", "datelines")
                .map(shape -> DynamicTest.dynamicTest(
                        shape,
                        () -> check(length -> Article.of(
                                "a", DATE, text(shapes().get(shape), length).replace("\n", ""), "本文。"))));
    }

    private static void check(IntFunction<Article> articles) {
        assumeTrue(ManagementFactory.getThreadMXBean() instanceof ThreadMXBean, "this JVM counts no bytes");
        cost(articles.apply(SHORT));
        double few = cost(articles.apply(SHORT));
        double many = cost(articles.apply(TIMES * SHORT));
        assertTrue(
                many / few < MOST,
                () -> TIMES + " times the text takes " + many / few + " times the memory: " + few + " bytes, " + many);
    }

    private static long cost(Article article) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Document document = KAIDAN.annotate(article);
        long after = threads.getCurrentThreadAllocatedBytes();
        assertTrue(document.text().text().length() > 0);
        return after - before;
    }

    private static String text(IntFunction<String> shape, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < length; i++) {
            text.append(shape.apply(i));
        }
        return text.substring(0, length);
    }

    private static String news(int i) {
        int mixed = i * 7919;
        return pick(STATES, mixed) + "の" + pick(SURNAMES, mixed / 3) + pick(GIVEN_NAMES, mixed / 5) + pick(TITLES, i)
                + "は" + (1 + Math.floorMod(mixed, 28)) + "日、" + pick(STATES, mixed / 11) + "の"
                + pick(SURNAMES, mixed / 13)
                + pick(TITLES, mixed / 17) + pick(ACTS, i);
    }

    private static String pick(String[] words, int i) {
        return words[Math.floorMod(i, words.length)];
    }

    private static char kanji(int i) {
        return (char) ('一' + Math.floorMod(i * 37, 5000));
    }

    private static char kana(int i) {
        return (char) ('ア' + Math.floorMod(i, 50));
    }
}
