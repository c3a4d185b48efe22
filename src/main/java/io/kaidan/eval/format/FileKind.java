package io.kaidan.eval.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The formats that a single file can have, and how the first lines of a file tell its format. */
enum FileKind {
    RELATIONS("a table of relations"),
    SENTENCES("JSON lines of labelled sentences"),
    GOLD("the project's JSON"),
    COLUMNS("columns of tokens and tags"),
    LINKS("texts with identifiers"),
    CONTRAST("a contrast set");

    private static final int FIRST_LINES = 300;
    private static final Pattern TEXT = Pattern.compile("\"text\"\\s*:");
    private static final Pattern MENTIONS = Pattern.compile("\"mentions\"\\s*:");

    private final String description;

    FileKind(String description) {
        this.description = description;
    }

    /** How messages call it. */
    String description() {
        return description;
    }

    /** The format of a file; null if it is none that is known, or cannot be read. */
    static FileKind of(Path file) {
        List<String> lines = firstLines(file);
        for (FileKind kind : values()) {
            if (kind.isFormatOf(lines)) {
                return kind;
            }
        }
        return null;
    }

    private boolean isFormatOf(List<String> lines) {
        return switch (this) {
            case RELATIONS -> isTable(lines);
            case SENTENCES -> isSentences(lines);
            case GOLD -> isJson(lines);
            case COLUMNS -> ConllReader.isColumns(lines);
            case LINKS -> lines.stream().anyMatch(LinkedTextsReader::isHeader);
            case CONTRAST -> lines.stream().anyMatch(ContrastReader::isCase);
        };
    }

    /** Lines with something in them; without those of a file that cannot be read. */
    private static List<String> firstLines(Path file) {
        // A reader of this kind takes any bytes; the readers of the formats tell what is no UTF-8.
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line)
                    .filter(line -> !line.isBlank())
                    .limit(FIRST_LINES)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static boolean isTable(List<String> lines) {
        String header = lines.isEmpty() ? "" : lines.get(0);
        return header.contains("article_id") && header.contains("relation") && !header.startsWith("{");
    }

    private static boolean isJson(List<String> lines) {
        return !lines.isEmpty() && lines.get(0).strip().startsWith("{");
    }

    private static boolean isSentences(List<String> lines) {
        return isJson(lines)
                && TEXT.matcher(lines.get(0)).find()
                && MENTIONS.matcher(lines.get(0)).find();
    }
}
