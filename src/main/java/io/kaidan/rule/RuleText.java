package io.kaidan.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** A rule as its file has it, in a settled order of lines. */
public final class RuleText {
    private RuleText() {}

    /** The lines of the rule, the first a comment that says where it stands. */
    public static List<String> lines(Rule rule) {
        List<String> lines = new ArrayList<>();
        lines.add("# " + rule.file() + ":" + rule.line());
        lines.add("rule   " + rule.id());
        lines.add("on     " + String.join(" ", new TreeSet<>(rule.on())));
        rule.conditions().forEach(condition -> lines.add(keyed(condition.toString())));
        rule.bindings().forEach(binding -> lines.add(keyed(binding.toString())));
        new TreeMap<>(rule.text())
                .forEach((name, text) -> lines.add("text   " + name + " " + String.join(" ", text.roles())));
        lines.add("row    "
                + String.join(
                                " ",
                                rule.row().type(),
                                rule.row().subject(),
                                rule.row().object())
                        .strip()
                + (rule.row().content().isEmpty()
                        ? ""
                        : " content " + rule.row().content()));
        new TreeMap<>(rule.settings()).forEach((name, value) -> lines.add("set    " + name + " " + value));
        for (Rule.Example example : rule.examples()) {
            lines.add((example.positive() ? "yes    " : "no     ")
                    + example.text()
                    + (example.positive() ? " => " + String.join(" | ", example.expected()) : ""));
        }
        return lines;
    }

    /** {@code if role に} with its first word in a column of its own. */
    private static String keyed(String line) {
        int space = line.indexOf(' ');
        return String.format("%-6s %s", line.substring(0, space), line.substring(space + 1));
    }
}
