package io.kaidan.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes gazetteers of any size: invented names that look like those of a user, the same ones each time. */
public final class SyntheticNames {
    private static final String KANJI = "田山川木村林森石井上下中大小高松本藤原佐伊加安池野島崎岡西東北南水金青白黒新古清長永吉福宮内谷浜橋渡辺口坂"
            + "健一太郎次三美子恵由紀和雄正明弘博文義信孝彦英樹直哉翔真優里奈香織千春夏秋冬光輝誠司";
    private static final String KATAKANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワンガギグゲゴザジズゼゾダデドバビブベボパピプペポ";
    private static final List<String> BODIES = List.of("研究所", "協会", "新聞社", "大学", "銀行", "委員会", "機構", "通信");

    private final Random random = new Random(1);

    private SyntheticNames() {}

    /** The text of a gazetteer with so many lines: half persons in kanji, three in ten in katakana, the rest bodies. */
    public static String gazetteer(int lines) {
        SyntheticNames names = new SyntheticNames();
        Set<String> seen = new LinkedHashSet<>();
        List<String> text = new ArrayList<>(List.of("name\ttype\tnames\tshort\tid\tstate"));
        while (text.size() <= lines) {
            String line = names.line(text.size());
            if (seen.add(line.substring(0, line.indexOf('\t')))) {
                text.add(line);
            }
        }
        return String.join("\n", text) + "\n";
    }

    private String line(int number) {
        int kind = number % 10;
        if (kind < 5) {
            String surname = letters(KANJI, 2);
            return surname + letters(KANJI, 2) + "\tPERSON\t\t" + surname + "\tmine:" + number + "\tJPN";
        }
        if (kind < 8) {
            String surname = letters(KATAKANA, 3 + random.nextInt(3));
            String given = letters(KATAKANA, 2 + random.nextInt(3));
            return given + "・" + surname + "\tPERSON\t" + given + "・" + letters(KATAKANA, 2) + "・" + surname + "\t" + surname
                    + "\tmine:" + number + "\t";
        }
        String body = BODIES.get(random.nextInt(BODIES.size()));
        return letters(KANJI, 3 + random.nextInt(4)) + body + "\tORGANIZATION\t\t\tmine:" + number + "\t";
    }

    private String letters(String alphabet, int length) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return letters.toString();
    }
}
