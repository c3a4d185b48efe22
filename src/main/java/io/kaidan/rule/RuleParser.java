package io.kaidan.rule;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads rule files; every mistake is reported with its line, and a rule with a mistake is left out. */
public final class RuleParser {
    private static final Map<String, Set<String>> TYPE_GROUPS = Map.of(
            "PARTY", Set.of("PERSON", "STATE", "ORGANIZATION", "NOMINAL"),
            "SPEAKER", Set.of("PERSON", "STATE", "ORGANIZATION", "LOCATION", "NOMINAL"),
            "NAMED", Set.of("PERSON", "STATE", "ORGANIZATION"),
            "PLACE", Set.of("STATE", "LOCATION"));
    private static final Set<String> TYPES = Set.of("PERSON", "STATE", "ORGANIZATION", "LOCATION", "NOMINAL");
    private static final Set<String> SETTINGS = Set.of("nonpast", "modality", "form", "objects", "place", "scene");

    /** Settings of several words. */
    private static final Set<String> LISTS = Set.of("place", "scene");

    private final DataFile file;
    private final Set<String> classes;
    private final Problems problems;
    private final List<Rule> rules = new ArrayList<>();
    private final Set<String> ids;
    private RuleDraft draft;

    private RuleParser(DataFile file, Set<String> classes, Set<String> ids, Problems problems) {
        this.file = file;
        this.classes = classes;
        this.ids = ids;
        this.problems = problems;
    }

    /**
     * @param classes the classes that the lexicon has; others are mistakes
     * @param ids the ids of rules read before; the new ones are added
     */
    public static List<Rule> parse(DataFile file, Set<String> classes, Set<String> ids, Problems problems) {
        RuleParser parser = new RuleParser(file, classes, ids, problems);
        int number = 0;
        for (String line : file.lines()) {
            number++;
            String content = withoutComment(line).strip();
            if (!content.isEmpty()) {
                parser.line(number, content);
            }
        }
        parser.finish();
        return parser.rules;
    }

    /** What is being read of a rule. */
    private static final class RuleDraft {
        String id;
        int line;
        boolean broken;
        final Set<String> on = new HashSet<>();
        final List<Condition> conditions = new ArrayList<>();
        final List<Binding> bindings = new ArrayList<>();
        final Map<String, Rule.TextBinding> text = new HashMap<>();
        final Map<String, String> settings = new HashMap<>();
        final List<Rule.Example> examples = new ArrayList<>();
        Rule.Row row;
    }

    static String withoutComment(String line) {
        int hash = line.startsWith("#") ? 0 : line.indexOf(" #");
        return hash < 0 ? line : line.substring(0, hash);
    }

    private void line(int number, String content) {
        String[] parts = content.split("\\s+", 2);
        String rest = parts.length > 1 ? parts[1].strip() : "";
        if (parts[0].equals("rule")) {
            finish();
            draft = new RuleDraft();
            draft.id = rest;
            draft.line = number;
            if (!rest.matches("[a-z][a-z0-9.-]*")) {
                problem(number, "rule '" + rest + "', expected a name of small letters, digits, dots and hyphens");
            } else if (!ids.add(rest)) {
                problem(number, "rule '" + rest + "' stands twice");
            }
            return;
        }
        if (parts[0].equals(RuleWords.KEYWORD)) {
            finish();
            draft = null;
            return;
        }
        if (draft == null) {
            problems.add(file.name(), number, "'" + parts[0] + "' before any rule, expected 'rule NAME'");
            return;
        }
        switch (parts[0]) {
            case "on" -> words(rest).forEach(name -> on(number, name));
            case "if" -> condition(number, rest, true);
            case "unless" -> condition(number, rest, false);
            case "let" -> let(number, rest);
            case "text" -> text(number, rest);
            case "row" -> row(number, rest);
            case "set" -> set(number, rest);
            case "yes" -> example(number, rest, true);
            case "no" -> example(number, rest, false);
            default ->
                problem(number, "'" + parts[0] + "', expected rule, on, if, unless, let, text, row, set, yes or no");
        }
    }

    private void on(int number, String name) {
        if (!classes.contains(name)) {
            problem(number, "class '" + name + "' has no word in models/lexicon");
        }
        draft.on.add(name);
    }

    private void condition(int number, String rest, boolean wanted) {
        List<String> words = words(rest);
        if (words.isEmpty()) {
            problem(number, "an empty condition, expected a test such as 'passive' or 'role と'");
            return;
        }
        try {
            Condition.Test test = Condition.Test.valueOf(words.get(0).toUpperCase(Locale.ROOT));
            draft.conditions.add(new Condition(test, roles(words), wanted));
        } catch (IllegalArgumentException e) {
            problem(
                    number,
                    "test '" + words.get(0) + "', expected one of "
                            + Arrays.toString(Condition.Test.values()).toLowerCase(Locale.ROOT));
        }
    }

    /** {@code NAME[?] ROLE... : TYPE... [several] [together] [around] [head CLASS...]}. */
    private void let(int number, String rest) {
        int colon = rest.indexOf(" : ");
        List<String> left = words(colon < 0 ? rest : rest.substring(0, colon));
        if (colon < 0 || left.size() < 2) {
            problem(number, "'let " + rest + "', expected: let NAME ROLE ... : TYPE ...");
            return;
        }
        boolean optional = left.get(0).endsWith("?");
        String name = optional ? left.get(0).substring(0, left.get(0).length() - 1) : left.get(0);
        Set<String> types = new HashSet<>();
        Set<String> heads = new HashSet<>();
        int least = 1;
        boolean all = false;
        boolean around = false;
        boolean inHeads = false;
        for (String word : words(rest.substring(colon + 3))) {
            if (word.equals("several")) {
                least = 2;
            } else if (word.equals("together")) {
                all = true;
            } else if (word.equals("around")) {
                around = true;
            } else if (word.equals("head")) {
                inHeads = true;
            } else if (inHeads) {
                heads.add(word);
            } else {
                addType(number, word, types);
            }
        }
        draft.bindings.add(new Binding(name, roles(left), types, heads, least, all, around, optional));
    }

    private static List<String> roles(List<String> words) {
        return words.subList(1, words.size()).stream()
                .map(r -> r.equals("bare") ? "" : r)
                .toList();
    }

    private void addType(int number, String word, Set<String> types) {
        if (TYPE_GROUPS.containsKey(word)) {
            types.addAll(TYPE_GROUPS.get(word));
        } else if (TYPES.contains(word)) {
            types.add(word);
        } else {
            problem(number, "type '" + word + "', expected " + TYPES + " or a group " + TYPE_GROUPS.keySet());
        }
    }

    /** {@code NAME[?] ROLE... [of CLASS...] [inner]}. */
    private void text(int number, String rest) {
        List<String> words = new ArrayList<>(words(rest));
        if (words.size() < 2) {
            problem(number, "'text " + rest + "', expected: text NAME ROLE ... [head CLASS ...] [inner]");
            return;
        }
        boolean inner = words.remove("inner");
        int head = words.indexOf("head");
        Set<String> heads = head < 0 ? Set.of() : new HashSet<>(words.subList(head + 1, words.size()));
        List<String> left = head < 0 ? words : words.subList(0, head);
        boolean optional = left.get(0).endsWith("?");
        String name = optional ? left.get(0).substring(0, left.get(0).length() - 1) : left.get(0);
        draft.text.put(name, new Rule.TextBinding(roles(left), heads, inner, optional));
    }

    /** {@code TYPE SUBJECT [OBJECT] [content NAME]}. */
    private void row(int number, String rest) {
        List<String> words = words(rest);
        int content = words.indexOf("content");
        List<String> left = content < 0 ? words : words.subList(0, content);
        if (left.size() < 2 || left.size() > 3 || !left.get(0).matches("[A-Z][A-Z_]*")) {
            problem(number, "'row " + rest + "', expected: row TYPE SUBJECT [OBJECT] [content TEXT]");
            return;
        }
        String text = content >= 0 && content + 1 < words.size() ? words.get(content + 1) : "";
        draft.row = new Rule.Row(left.get(0), left.get(1), left.size() > 2 ? left.get(2) : "", text);
    }

    private void set(int number, String rest) {
        List<String> words = words(rest);
        boolean list = !words.isEmpty() && LISTS.contains(words.get(0));
        if (words.size() < 2 || words.size() > 2 && !list || !SETTINGS.contains(words.get(0))) {
            problem(number, "'set " + rest + "', expected: set NAME VALUE with NAME one of " + SETTINGS);
            return;
        }
        draft.settings.put(words.get(0), String.join(" ", words.subList(1, words.size())));
    }

    private void example(int number, String rest, boolean positive) {
        int arrow = rest.indexOf("=>");
        if (positive && arrow < 0) {
            problem(number, "'yes' without a row, expected: yes TEXT => TYPE SUBJECT | OBJECT | VALUE");
            return;
        }
        String text = arrow < 0 ? rest : rest.substring(0, arrow).strip();
        List<String> expected = new ArrayList<>();
        if (arrow >= 0) {
            String[] row = rest.substring(arrow + 2).strip().split("\\s+", 2);
            expected.add(row[0]);
            if (row.length > 1) {
                Arrays.stream(row[1].split("\\|")).map(String::strip).forEach(expected::add);
            }
        }
        draft.examples.add(new Rule.Example(number, positive, text, expected));
    }

    private void finish() {
        if (draft == null) {
            return;
        }
        if (draft.on.isEmpty()) {
            problem(draft.line, "rule '" + draft.id + "' has no 'on' line, expected one with a class of words");
        }
        if (draft.row == null) {
            problem(draft.line, "rule '" + draft.id + "' has no 'row' line");
        } else {
            checkNames();
        }
        long yes = draft.examples.stream().filter(Rule.Example::positive).count();
        if (yes < 1 || draft.examples.size() - yes < 2) {
            problem(draft.line, "rule '" + draft.id + "' needs one 'yes' and two 'no' examples at least");
        }
        if (!draft.broken) {
            rules.add(new Rule(
                    draft.id,
                    file.name(),
                    draft.line,
                    draft.on,
                    draft.conditions,
                    draft.bindings,
                    draft.text,
                    draft.row,
                    draft.settings,
                    draft.examples));
        }
        draft = null;
    }

    private void checkNames() {
        for (String name : List.of(draft.row.subject(), draft.row.object())) {
            if (!name.isEmpty()
                    && draft.bindings.stream().noneMatch(b -> b.name().equals(name))) {
                problem(draft.line, "the row of '" + draft.id + "' uses '" + name + "', which no 'let' line binds");
            }
        }
        String content = draft.row.content();
        if (!content.isEmpty() && !draft.text.containsKey(content)) {
            problem(draft.line, "the row of '" + draft.id + "' uses '" + content + "', which no 'text' line binds");
        }
    }

    private void problem(int number, String message) {
        if (draft != null) {
            draft.broken = true;
        }
        problems.add(file.name(), number, message);
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
    }
}
