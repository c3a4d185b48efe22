package io.kaidan.rule;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.gazetteer.FullWidth;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The words that a rule file brings along: lines {@code words CLASS WORD|WORD …} before its rules. */
public final class RuleWords {
    static final String KEYWORD = "words";

    private RuleWords() {}

    /**
     * Reads the lines with words of a rule file and leaves the others alone.
     *
     * @return normalized words by class
     */
    public static Map<String, Set<String>> read(DataFile file, Problems problems) {
        Map<String, Set<String>> words = new TreeMap<>();
        int number = 0;
        for (String line : file.lines()) {
            number++;
            String[] parts = RuleParser.withoutComment(line).strip().split("\\s+", 3);
            if (!parts[0].equals(KEYWORD)) {
                continue;
            }
            if (parts.length < 3 || !parts[1].matches("[a-z][a-z-]*")) {
                problems.add(file.name(), number, "'" + line.strip() + "', expected: words CLASS WORD|WORD …");
                continue;
            }
            Set<String> ofClass = words.computeIfAbsent(parts[1], unused -> new TreeSet<>());
            Arrays.stream(parts[2].split("[|\\s]+")).map(FullWidth::of).forEach(ofClass::add);
        }
        return words;
    }
}
