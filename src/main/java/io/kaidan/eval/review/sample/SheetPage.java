package io.kaidan.eval.review.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaidan.eval.annotation.CodePointText;
import io.kaidan.eval.format.TableRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** A review sheet as one page without anything from elsewhere: style, program and rows are inside. */
final class SheetPage {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> MARKED = List.of("evidence", "subject", "object", "content", "trigger");

    private final ReviewSheet sheet;
    private final String title;

    SheetPage(ReviewSheet sheet, String title) {
        this.sheet = sheet;
        this.title = title;
    }

    String html() {
        return resource("sheet.html")
                .replace("/*STYLE*/", resource("sheet.css"))
                .replace("/*PROGRAM*/", resource("sheet.js"))
                .replace("/*SHEET*/null", json());
    }

    private String json() {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("title", title);
        root.put("key", key());
        ReviewSheet.COLUMNS.forEach(root.putArray("columns")::add);
        ArrayNode rows = root.putArray("rows");
        for (ReviewSheet.Line line : sheet.lines()) {
            ObjectNode row = rows.addObject();
            line.cells().forEach(row.putArray("cells")::add);
            marks(row.putArray("passage"), line);
        }
        try {
            // In a script no text may look like the end of it.
            return MAPPER.writeValueAsString(root).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of strings cannot fail to be written", e);
        }
    }

    /** What the browser keeps judgements under: another sample is another key. */
    private String key() {
        List<String> rows = sheet.lines().stream()
                .map(line -> String.join("\t", line.cell("article_id"), line.cell("row"), line.cell("fact")))
                .toList();
        return String.format(Locale.ROOT, "kaidan-sheet-%d-%08x", rows.size(), rows.hashCode());
    }

    /** A stretch of the article that is marked as something. */
    private record Mark(String name, int begin, int end) {}

    /** The passage in parts, each with the names of what it belongs to. */
    private static void marks(ArrayNode parts, ReviewSheet.Line line) {
        CodePointText passage = new CodePointText(line.context().passage());
        int offset = line.context().begin();
        List<Mark> marks = new ArrayList<>();
        TreeSet<Integer> borders = new TreeSet<>(List.of(0, passage.length()));
        for (String name : MARKED) {
            Mark mark = mark(name, line.row(), offset);
            if (mark != null && mark.begin >= 0 && mark.end <= passage.length() && mark.begin < mark.end) {
                marks.add(mark);
                borders.add(mark.begin);
                borders.add(mark.end);
            }
        }
        Integer from = null;
        for (int to : borders) {
            if (from != null && from < to) {
                ObjectNode part = parts.addObject();
                part.put("text", passage.slice(from, to));
                ArrayNode names = part.putArray("marks");
                int begin = from;
                marks.stream()
                        .filter(mark -> mark.begin <= begin && to <= mark.end)
                        .forEach(mark -> names.add(mark.name));
            }
            from = to;
        }
    }

    /** Null where the row does not tell where it stands. */
    private static Mark mark(String name, TableRow row, int offset) {
        String prefix = name.equals("evidence") ? "" : name + "_";
        int begin = row.number(prefix + "begin");
        int end = row.number(prefix + "end");
        return offset < 0 || begin < 0 || end < 0 ? null : new Mark(name, begin - offset, end - offset);
    }

    private static String resource(String name) {
        try (InputStream in = SheetPage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file " + name + " cannot be read", e);
        }
    }
}
