package io.kaidan.eval.format;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.eval.annotation.CodePointSpan;
import io.kaidan.eval.annotation.CodePointText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The lines of a file of brat's standoff annotation, by kind, held against the text. Lines with mistakes are reported
 * and left out.
 */
final class BratLines {
    private static final Pattern TEXT = Pattern.compile("(T\\S+)\\t(\\S+) (\\d+ \\d+(?:;\\d+ \\d+)*)(?:\\t(.*))?");
    private static final Pattern EVENT = Pattern.compile("(E\\S+)\\t([^\\s:]+):(\\S+)((?: [^\\s:]+:\\S+)*)\\s*");
    private static final Pattern RELATION = Pattern.compile("(R\\S+)\\t(\\S+)((?: [^\\s:]+:\\S+){2})\\s*");
    private static final Pattern ATTRIBUTE = Pattern.compile("([AM]\\S+)\\t(\\S+) (\\S+)(?: (\\S+))?\\s*");
    private static final Pattern REFERENCE = Pattern.compile("(N\\S+)\\t(\\S+) (\\S+) [^\\s:]+:(\\S+)(?:\\t(.*))?");
    private static final Pattern NOTE = Pattern.compile("(#\\S*)\\t(\\S+) (\\S+)(?:\\t(.*))?");
    private static final Pattern EQUIVALENCE = Pattern.compile("(\\*)\\t(\\S+)((?: \\S+)+)\\s*");

    private final DataFile file;
    private final CodePointText text;
    private final Problems problems;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, TextBound> texts = new LinkedHashMap<>();
    private final List<Event> events = new ArrayList<>();
    private final Map<String, List<Attribute>> attributes = new HashMap<>();
    private final Map<String, Remark> notes = new HashMap<>();
    private final Map<String, Remark> references = new HashMap<>();
    private final List<List<String>> equivalences = new ArrayList<>();

    /** A stretch of the text with a type. */
    record TextBound(int line, String type, CodePointSpan span) {}

    /** An event, or a binary relation, which has no trigger ({@code null}). */
    record Event(int line, String id, String type, String trigger, List<Argument> arguments) {}

    /** What stands in a role. */
    record Argument(String role, String target) {}

    /** A property; the value is empty for one that is just there. */
    record Attribute(int line, String name, String value) {}

    /** A note or a reference, whose words are empty for none. */
    record Remark(int line, String key, String words) {}

    private BratLines(DataFile file, CodePointText text, Problems problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
    }

    static BratLines read(DataFile file, CodePointText text, Problems problems) {
        BratLines lines = new BratLines(file, text, problems);
        int number = 0;
        for (String line : file.text().split("\r?\n", -1)) {
            number++;
            if (!line.isBlank()) {
                lines.read(line, number);
            }
        }
        lines.checkTargets();
        return lines;
    }

    Map<String, TextBound> texts() {
        return texts;
    }

    List<Event> events() {
        return events;
    }

    List<Attribute> attributes(String id) {
        return attributes.getOrDefault(id, List.of());
    }

    /** The note of an annotation; null for none. */
    Remark note(String id) {
        return notes.get(id);
    }

    /** What a data base calls the annotated thing: its key there, and its name. Null for nothing. */
    Remark reference(String id) {
        return references.get(id);
    }

    /** Ids of annotations that mean one thing. */
    List<List<String>> equivalences() {
        return equivalences;
    }

    void report(int line, String message) {
        problems.add(file.name(), line, message);
    }

    private void read(String line, int number) {
        Pattern form = switch (line.charAt(0)) {
            case 'T' -> TEXT;
            case 'E' -> EVENT;
            case 'R' -> RELATION;
            case 'A', 'M' -> ATTRIBUTE;
            case 'N' -> REFERENCE;
            case '#' -> NOTE;
            case '*' -> EQUIVALENCE;
            default -> null;
        };
        Matcher parts = form == null ? null : form.matcher(line);
        if (parts == null) {
            report(number, "begins with '" + line.charAt(0) + "', expected one of T E R A M N # *");
        } else if (!parts.matches()) {
            report(number, "is no line of standoff annotation: expected " + expected(line.charAt(0)));
        } else if (line.charAt(0) != '*' && line.charAt(0) != '#' && !ids.add(parts.group(1))) {
            report(number, "id " + parts.group(1) + " stands on an earlier line too");
        } else {
            add(line.charAt(0), parts, number);
        }
    }

    private static String expected(char kind) {
        return switch (kind) {
            case 'T' -> "T1⇥TYPE begin end⇥words";
            case 'E' -> "E1⇥TYPE:T1 Role:T2 …";
            case 'R' -> "R1⇥TYPE Arg1:T1 Arg2:T2";
            case 'N' -> "N1⇥Reference T1 base:key⇥name";
            case '#' -> "#1⇥AnnotatorNotes T1⇥words";
            case '*' -> "*⇥Equiv T1 T2";
            default -> "A1⇥Name E1 value";
        };
    }

    private void add(char kind, Matcher parts, int number) {
        switch (kind) {
            case 'T' -> addText(parts, number);
            case 'E' ->
                events.add(
                        new Event(number, parts.group(1), parts.group(2), parts.group(3), arguments(parts.group(4))));
            case 'R' -> events.add(new Event(number, parts.group(1), parts.group(2), null, arguments(parts.group(3))));
            case 'N' -> references.put(parts.group(3), new Remark(number, parts.group(4), words(parts, 5)));
            case '#' ->
                notes.merge(
                        parts.group(3),
                        new Remark(number, "", words(parts, 4)),
                        (one, other) -> new Remark(one.line(), "", one.words() + "; " + other.words()));
            case '*' -> equivalences.add(List.of(parts.group(3).strip().split(" ")));
            default ->
                attributes
                        .computeIfAbsent(parts.group(3), unused -> new ArrayList<>())
                        .add(new Attribute(number, parts.group(2), words(parts, 4)));
        }
    }

    private static String words(Matcher parts, int group) {
        return parts.group(group) == null ? "" : parts.group(group).strip();
    }

    private static List<Argument> arguments(String written) {
        return Stream.of(written.strip().split(" "))
                .filter(argument -> !argument.isEmpty())
                .map(argument -> argument.split(":", 2))
                .map(argument -> new Argument(argument[0], argument[1]))
                .toList();
    }

    private void addText(Matcher parts, int number) {
        CodePointSpan span = span(parts.group(3), number);
        if (span == null) {
            return;
        }
        texts.put(parts.group(1), new TextBound(number, parts.group(2), span));
        String there = oneLine(text.slice(span.begin(), span.end()));
        String written = parts.group(4) == null ? there : oneLine(parts.group(4));
        if (!written.equals(there)) {
            report(number, "'" + written + "' is written here, but the text has '" + there + "' there");
        }
    }

    /** As brat writes a stretch of several lines: with a space for each line break. */
    static String oneLine(String words) {
        return words.replaceAll("[\r\n]+", " ");
    }

    /** The span of a stretch, whose parts may be no more than line breaks apart; null if it is none. */
    private CodePointSpan span(String written, int number) {
        int first = -1;
        int last = -1;
        for (String part : written.split(";")) {
            String[] ends = part.split(" ");
            int begin = offset(ends[0]);
            int end = offset(ends[1]);
            if (begin >= end || end > text.length()) {
                String why =
                        begin >= end ? "is empty" : "ends beyond the text, which has " + text.length() + " characters";
                report(number, "the span " + part + " " + why);
                return null;
            }
            if (last >= 0 && !isLineBreak(text.slice(last, begin))) {
                report(number, "the span " + written + " has gaps; names and evidence stand in one piece");
                return null;
            }
            first = first < 0 ? begin : first;
            last = end;
        }
        return new CodePointSpan(first, last);
    }

    /** A number too large for any text is one beyond this one. */
    private static int offset(String digits) {
        return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    private static boolean isLineBreak(String words) {
        return words.matches("[\\r\\n]+");
    }

    private void checkTargets() {
        attributes.forEach((id, all) -> all.forEach(attribute -> checkTarget(attribute.line(), id)));
        notes.forEach((id, note) -> checkTarget(note.line(), id));
        references.forEach((id, reference) -> checkTarget(reference.line(), id));
        for (Event event : events) {
            if (event.trigger() != null) {
                checkTarget(event.line(), event.trigger());
            }
            event.arguments().forEach(argument -> checkTarget(event.line(), argument.target()));
        }
    }

    private void checkTarget(int line, String id) {
        if (!ids.contains(id)) {
            report(line, "there is no " + id);
        }
    }
}
