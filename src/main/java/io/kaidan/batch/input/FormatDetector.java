package io.kaidan.batch.input;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the format of a file from its first bytes; the extension decides only where the content may be several things. */
final class FormatDetector {
    private static final Set<String> JSON_LINES = Set.of("jsonl", "ndjson");
    private static final Pattern JSON_START = Pattern.compile("(?s)\\s*(\\[\\s*[{\\]]|\\{\\s*[\"}]).*");
    private static final Pattern MARKUP = Pattern.compile("(?is)\\s*<(!doctype|html|\\?xml)\\b.*");
    private static final Set<String> TABLES = Set.of("csv", "tsv", "xlsx", "xls");

    private FormatDetector() {}

    /** @throws UnreadableInput if it is of a format that is not read */
    static InputFormat detect(InputFile file, Head head) throws UnreadableInput {
        String extension = file.isStandardInput() ? "" : InputFiles.extension(file.path());
        if (JSON_LINES.contains(extension)) {
            return InputFormat.JSONL;
        }
        List<String> lines =
                head.lines().stream().filter(line -> !line.isBlank()).toList();
        String text = String.join("\n", lines);
        if (JSON_START.matcher(text).matches()) {
            return isOnePerLine(lines, head) ? InputFormat.JSONL : InputFormat.JSON;
        }
        if (extension.equals("json")) {
            return InputFormat.JSON;
        }
        if (MARKUP.matcher(text).matches() || TABLES.contains(extension)) {
            throw new UnreadableInput(
                    ProblemCode.UNSUPPORTED_FILE,
                    "Web pages, XML and spreadsheets are not read; give articles as text or JSON.");
        }
        return ClippingsReader.recognises(head.lines()) ? InputFormat.CLIPPINGS : InputFormat.TEXT;
    }

    private static boolean isOnePerLine(List<String> lines, Head head) {
        String first = lines.get(0).strip();
        if (!first.startsWith("{")) {
            return false;
        }
        boolean cutOff = lines.size() == 1 && !head.isComplete();
        return cutOff
                || first.endsWith("}")
                || (lines.size() > 1 && lines.get(1).startsWith("{"));
    }
}
