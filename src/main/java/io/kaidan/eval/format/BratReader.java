package io.kaidan.eval.format;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.AnnotatedRelation;
import io.kaidan.eval.annotation.CodePointSpan;
import io.kaidan.eval.annotation.CodePointText;
import io.kaidan.eval.format.BratLines.TextBound;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads an article in brat's standoff form: a text, and a file of annotations. eval/FORMATS.md tells how names, dates and
 * the head of an article are noted.
 */
final class BratReader {
    /** Covers the headline, or the first line of the body where there is none; its note tells id, date and outlet. */
    static final String ARTICLE = "ARTICLE";
    /** Somebody without a name. */
    static final String NOMINAL = "NOMINAL";
    /** What was said. */
    static final String CONTENT = "CONTENT";
    /** An office, where the evidence of a ROLE is more than that. */
    static final String TITLE = "TITLE";

    private static final Set<String> NO_NAMES = Set.of(ARTICLE, NOMINAL, CONTENT, TITLE);
    private static final String FULL_STOP = "。";

    private final String fileName;
    private final DataFile text;
    private final DataFile annotations;
    private final Set<String> relationTypes;
    private final Problems problems;

    /**
     * @param name the article's id where its annotation tells none
     * @param relationTypes the events that are known besides those of the project
     */
    BratReader(String name, DataFile text, DataFile annotations, Set<String> relationTypes, Problems problems) {
        this.fileName = name;
        this.text = text;
        this.annotations = annotations;
        this.relationTypes = relationTypes;
        this.problems = problems;
    }

    AnnotatedArticle read() {
        CodePointText written = new CodePointText(text.text());
        BratLines lines = BratLines.read(annotations, written, problems);
        Map.Entry<String, TextBound> head = lines.texts().entrySet().stream()
                .filter(entry -> entry.getValue().type().equals(ARTICLE))
                .findFirst()
                .orElse(null);
        int headlineEnd = head == null ? firstLine() : headline(head.getValue(), lines);
        // A text without headline needs the line feed that stands after one.
        int shift = headlineEnd < 0 ? 1 : 0;
        CodePointText whole = shift == 0 ? written : new CodePointText("\n" + text.text());
        Map<String, AnnotatedMention> mentions = mentions(lines, whole, shift);
        Note note = head == null ? Note.EMPTY : note(lines, head.getKey());
        int end = Math.max(0, headlineEnd);
        List<AnnotatedRelation> relations =
                new BratRelationReader(lines, mentions, whole, shift, end, relationTypes).read();
        List<AnnotatedMention> sorted = mentions.values().stream()
                .sorted(Comparator.comparing(AnnotatedMention::span))
                .toList();
        String id = note.value("id").isEmpty() ? fileName : note.value("id");
        return new AnnotatedArticle(id, note.value("date"), note.value("outlet"), whole, end, sorted, relations);
    }

    /** Where the headline ends: with the first line, unless that is a sentence or all there is; -1 for no headline. */
    private int firstLine() {
        int end = text.text().indexOf('\n');
        return end < 0 || text.text().substring(0, end).contains(FULL_STOP)
                ? -1
                : text.text().codePointCount(0, end);
    }

    private int headline(TextBound head, BratLines lines) {
        int end = head.span().begin() > 0 ? 0 : head.span().end();
        CodePointText written = new CodePointText(text.text());
        if (!written.slice(end, end + 1).equals("\n")) {
            lines.report(head.line(), ARTICLE + " must cover the whole headline, up to the end of its line");
        }
        return end;
    }

    /** The names by the ids of their lines. */
    private static Map<String, AnnotatedMention> mentions(BratLines lines, CodePointText text, int shift) {
        Set<String> triggers =
                lines.events().stream().map(BratLines.Event::trigger).collect(Collectors.toSet());
        Map<String, String> shared = sharedNames(lines, text, shift);
        Map<String, AnnotatedMention> mentions = new LinkedHashMap<>();
        lines.texts().forEach((id, bound) -> {
            if (!NO_NAMES.contains(bound.type()) && !triggers.contains(id)) {
                CodePointSpan span = new CodePointSpan(
                        bound.span().begin() + shift, bound.span().end() + shift);
                String surface = text.slice(span.begin(), span.end());
                Note note = note(lines, id);
                BratLines.Remark reference = lines.reference(id);
                String key = reference == null ? note.value("id") : reference.key();
                String name = ownName(lines, id);
                if (name.isEmpty()) {
                    name = shared.getOrDefault(id, surface);
                }
                mentions.put(id, new AnnotatedMention(span, surface, bound.type(), name, key, note.value("source")));
            }
        });
        return mentions;
    }

    /** For each annotation that is said to mean the same as others the name that one of them has, or the longest. */
    private static Map<String, String> sharedNames(BratLines lines, CodePointText text, int shift) {
        Map<String, String> names = new HashMap<>();
        for (List<String> group : lines.equivalences()) {
            String noted = group.stream()
                    .map(id -> ownName(lines, id))
                    .filter(name -> !name.isEmpty())
                    .findFirst()
                    .orElse("");
            String longest = group.stream()
                    .map(lines.texts()::get)
                    .filter(bound -> bound != null)
                    .map(bound -> text.slice(
                            bound.span().begin() + shift, bound.span().end() + shift))
                    .max(Comparator.comparingInt(String::length))
                    .orElse("");
            group.forEach(id -> names.put(id, noted.isEmpty() ? longest : noted));
        }
        return names;
    }

    private static String ownName(BratLines lines, String id) {
        Note note = note(lines, id);
        BratLines.Remark reference = lines.reference(id);
        return note.words().isEmpty() && reference != null ? reference.words() : note.words();
    }

    private static Note note(BratLines lines, String id) {
        BratLines.Remark remark = lines.note(id);
        return remark == null ? Note.EMPTY : Note.parse(remark.words());
    }
}
