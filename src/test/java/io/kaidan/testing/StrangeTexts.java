package io.kaidan.testing;

import java.util.List;
import java.util.Random;

/** Texts that have broken other toolkits, and random ones. */
public final class StrangeTexts {
    private static final int LONG = 100_000;

    private static final String[] PIECES = {
        "「",
        "」",
        "『",
        "』",
        "“",
        "”",
        "\"",
        "（",
        "）",
        "(",
        ")",
        "【",
        "】",
        "［",
        "］",
        "<",
        ">",
        "《",
        "》",
        "。",
        "、",
        "！",
        "？",
        "…",
        "=",
        "＝",
        "・",
        "\n",
        "\r\n",
        " ",
        "　",
        "ﾊﾟ",
        "ﾞ",
        "㍿",
        "㈱",
        "´",
        "゛",
        "゜",
        "𠮷",
        "😀",
        "\uD842",
        "\uDFB7",
        "\u200B",
        "\uFEFF",
        "葛\uDB40\uDD00",
        "é",
        "18日",
        "2024年",
        "①",
        "米",
        "朝",
        "ロ",
        "金正恩",
        "氏",
        "は",
        "が",
        "と",
        "を",
        "に",
        "会談",
        "した",
        "述べ",
        "ソウル",
        "時事",
        "写真",
        "右から2人目",
        "社説",
        "NATO",
        "Yahoo!",
        "と語った。",
        "首相",
        "大統領",
        "によると",
        "\u0000",
        "\t",
        "\u0085",
        "ー",
        "々",
        "〇"
    };

    private StrangeTexts() {}

    public static List<String> all() {
        return List.of(
                "㍿ ㈱ … ´ ゛ ゜ 𠮷 😀 ﾊﾟ ｳﾞ か\u3099",
                "\uD842",
                "\uDFB7\uD842",
                "首相は\uD842述べた。\uDFB7",
                "👨‍👩‍👧‍👦は🇯🇵で会談した。",
                "「「「「『『”””",
                "」」』』））",
                "。。。！？！？…",
                "\u0000\u0001\u0007",
                "\u200B\uFEFF\u00AD",
                "会談した".repeat(LONG / 4),
                "あ".repeat(LONG),
                "漢".repeat(LONG),
                "。".repeat(LONG),
                "「".repeat(LONG / 4),
                "（左）".repeat(LONG / 8),
                "「」".repeat(LONG / 8),
                "=".repeat(LONG / 4),
                "\n".repeat(LONG / 4),
                "1234567890".repeat(LONG / 40),
                "𠮷".repeat(LONG / 4),
                "\uD842".repeat(LONG / 4));
    }

    /** The same text for the same seed. */
    public static String random(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(120); i >= 0; i--) {
            boolean anything = random.nextInt(10) == 0;
            if (anything) {
                text.append((char) random.nextInt(Character.MAX_VALUE + 1));
            } else {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return text.toString();
    }
}
