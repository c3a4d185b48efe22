package io.kaidan.gazetteer;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.data.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How titles are built and what only looks like one ({@code title-grammar.tsv}, {@code title-traps.tsv}). Immutable. */
public final class TitleGrammar {
    /** What a word does in a title. */
    public enum Part {
        /** Takes nouns before it into the title: 局長, 担当相. */
        HEAD,
        /** A name of a region or body that belongs to the title before a head: アジア大洋州. */
        MODIFIER,
        /** Takes the name before it into the title: 北朝鮮担当特別代表. */
        LINKER,
        /** A title that takes the place before it in: 東京特派員. */
        LOCAL,
        /** Tells of the person and not of the office: 女性記者. */
        OUTSIDE,
        /** How titles end that no list has: 董事長, 国語学者. */
        ENDING,
        /** Ends like a title and is none: 相手, 全員. */
        COMMON,
        /** Takes the state after it into the title: 駐日大使. */
        POSTING
    }

    /** Office-holders who have spokesmen, aides and envoys of their own: 大統領報道官 but not 議員弁護士. */
    private static final Set<String> STAFFED = Set.of("head-of-state", "head-of-government", "minister");

    private final Map<Part, Set<String>> words = new HashMap<>();
    private final Map<Part, Integer> longest = new HashMap<>();
    private final List<Trap> traps = new ArrayList<>();

    private TitleGrammar() {
        for (Part part : Part.values()) {
            words.put(part, new HashSet<>());
            longest.put(part, 0);
        }
    }

    private record Trap(String title, boolean suffix, List<String> notBefore, List<String> notAfter) {
        boolean concerns(String normalized, int begin, int end) {
            return suffix
                    ? end - begin >= title.length() && normalized.startsWith(title, end - title.length())
                    : end - begin == title.length() && normalized.startsWith(title, begin);
        }
    }

    /** Reads both files; their formats are in gazetteers/README.md. */
    public static TitleGrammar read(DataFile grammar, DataFile traps, Problems problems) {
        TitleGrammar read = new TitleGrammar();
        for (Tsv.Row row : Tsv.read(grammar, List.of("word", "part", "example"), List.of(), problems)
                .rows()) {
            read.addWord(row, problems);
        }
        List<String> columns = List.of("title", "not_before", "not_after");
        for (Tsv.Row row :
                Tsv.read(traps, columns, List.of("example"), problems).rows()) {
            String title = FullWidth.of(row.get("title"));
            boolean suffix = row.get("title").startsWith("*");
            List<String> notBefore =
                    row.list("not_before").stream().map(FullWidth::of).toList();
            List<String> notAfter =
                    row.list("not_after").stream().map(FullWidth::of).toList();
            read.traps.add(new Trap(suffix ? title.substring(1) : title, suffix, notBefore, notAfter));
        }
        return read;
    }

    /** The begin of the longest word of this part that ends at the offset; -1 when there is none. */
    public int begin(Part part, String normalized, int end) {
        for (int length = Math.min(longest.get(part), end); length > 0; length--) {
            if (words.get(part).contains(normalized.substring(end - length, end))) {
                return end - length;
            }
        }
        return -1;
    }

    /** Whether the title of a member of the staff may directly follow a title of this class. */
    public boolean hasStaff(String titleClass) {
        return STAFFED.contains(titleClass);
    }

    /** Whether the characters around it make the title another word: 代表団, 委員会, 相手. */
    public boolean isTrap(String normalized, int begin, int end) {
        for (Trap trap : traps) {
            if (trap.concerns(normalized, begin, end)
                    && (trap.notBefore().stream().anyMatch(word -> normalized.startsWith(word, end))
                            || trap.notAfter().stream().anyMatch(word -> endsAt(normalized, word, begin)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsAt(String normalized, String word, int end) {
        return end >= word.length() && normalized.startsWith(word, end - word.length());
    }

    private void addWord(Tsv.Row row, Problems problems) {
        String word = FullWidth.of(row.get("word"));
        for (Part part : Part.values()) {
            if (part.name().equalsIgnoreCase(row.get("part"))) {
                words.get(part).add(word);
                longest.merge(part, word.length(), Math::max);
                return;
            }
        }
        problems.add(
                row.file(),
                row.line(),
                "part '" + row.get("part")
                        + "', expected head, modifier, linker, local, outside, ending, common or posting");
    }
}
