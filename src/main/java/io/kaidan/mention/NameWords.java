package io.kaidan.mention;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.data.Tsv;
import io.kaidan.data.WordTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words that tell where names begin and what only looks like one ({@code name-words.tsv}). Immutable. */
final class NameWords {
    /** What a word does. */
    enum Use {
        /** Describes what follows and is outside of its name: 国営, 大手. */
        BORDER,
        /** One-character or rare surname of East Asia: 金, 習, 欧陽. */
        SURNAME,
        /** A word in katakana that stands before titles without being a name: グループ代表. */
        KATAKANA,
        /** Opens a title, but is a name or belongs to one before it: 北朝鮮担当特使, 米政府高官. */
        FRONT,
        /** Stands between a name and its title: 前, 元, 次期. */
        BETWEEN,
        /** Stands before 氏 without being a name: 同, 両. */
        PRONOUN,
        /** Follows the name of a person: 政権. */
        AFTER,
        /** Surname that is a place too: 山口. */
        NAMESAKE,
        /** Honorific that follows common words too: 先生, 殿. */
        WEAK,
        /** How the seat of a body is called: 官邸, 本部. */
        SEAT,
        /** Stands after a place where something happens: で会談, を訪. */
        AT,
        /** A body that is a place only before a word of {@link #INSIDE}: 国会. */
        HALL,
        /** Stands after a building, not after a body: 内で, 前に. */
        INSIDE,
        /** After a place with に and a guest: を訪ね. */
        RECEIVE,
        /** Id of the state whose cities keep 市 before 内 and 民. */
        HOME,
        /** How electoral districts end: 区 after a number, ブロック. */
        DISTRICT,
        /** Stands before names and never opens one: 同, 元, 党. */
        OPENING,
        /** Never closes a name: 派, 団, 者. */
        CLOSING,
        /** Honorific of reports, before which a single character is a surname: 氏, 被告. */
        FORMAL,
        /** Stands before the name of a town: 首都, 港町. */
        TOWN,
        /** A part of a state, after its name and before a town's: 北部. */
        PART,
        /** Stands after a place: で, 近郊. */
        LOCATED,
        /** Closes what fills the room before a title and is no name: 外国人選手. */
        ROOM_END,
        /** Stands after a source: によると. */
        SOURCE,
        /** Stands before a given name without being its surname: 長男, 作家. */
        KIN,
        /** Follows a list of persons: 両, 会談. */
        SEVERAL
    }

    private final Map<Use, WordTable<String>> words = new EnumMap<>(Use.class);

    private NameWords() {
        for (Use use : Use.values()) {
            words.put(use, new WordTable<>());
        }
    }

    static NameWords read(DataFile file, Problems problems) {
        NameWords read = new NameWords();
        for (Tsv.Row row : Tsv.read(file, List.of("use", "words", "example"), List.of(), problems)
                .rows()) {
            String name = row.get("use").toUpperCase(Locale.ROOT).replace('-', '_');
            boolean known = false;
            for (Use use : Use.values()) {
                if (use.name().equals(name)) {
                    row.list("words").forEach(word -> read.words.get(use).putIfAbsent(word, word));
                    known = true;
                }
            }
            if (!known) {
                problems.add(row.file(), row.line(), "use '" + row.get("use") + "', expected one of border, common, …");
            }
        }
        return read;
    }

    boolean is(Use use, String word) {
        return words.get(use).get(word) != null;
    }

    boolean isBorder(String word) {
        return is(Use.BORDER, word);
    }

    boolean isSurname(String word) {
        return is(Use.SURNAME, word);
    }

    /** The length of the longest word of the use that begins at the offset; 0 when there is none. */
    int beginningAt(Use use, String text, int begin) {
        String longest = words.get(use).longestAt(text, begin, text.length());
        return longest == null ? 0 : longest.length();
    }

    /** The length of the longest word of the use that ends at the offset; 0 when there is none. */
    int endingAt(Use use, String text, int end) {
        String longest = words.get(use).longestBefore(text, end);
        return longest == null ? 0 : longest.length();
    }
}
