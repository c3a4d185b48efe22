package io.kaidan.batch.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A case of src/test/corpus/input; src/test/corpus/input/README.md describes the form. */
record InputCase(
        String name,
        List<String> arguments,
        InputFormat format,
        LocalDate date,
        Map<String, byte[]> files,
        List<String> expected) {
    private static final String EXPECTED = "=>";

    static List<InputCase> all() throws IOException {
        List<InputCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/corpus/input"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                for (String one : Files.readString(file).split("(?m)^==== ")) {
                    if (!one.startsWith("#")) {
                        cases.add(parse(file.getFileName() + ": ", one));
                    }
                }
            }
        }
        return cases;
    }

    void layOut(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (file.getKey().endsWith("/")) {
                Files.createDirectories(path);
            } else if (!file.getKey().equals("-")) {
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        }
    }

    byte[] stdin() {
        return files.getOrDefault("-", new byte[0]);
    }

    private static InputCase parse(String file, String text) {
        String[] parts = text.split("(?m)^---- ?");
        String[] head = parts[0].strip().split("\n");
        List<String> arguments = new ArrayList<>();
        InputFormat format = null;
        LocalDate date = null;
        for (String line : head) {
            if (line.startsWith("read ")) {
                arguments.addAll(List.of(line.substring("read ".length()).split(" ")));
            } else if (line.startsWith("format ")) {
                format = InputFormat.valueOf(line.substring("format ".length()));
            } else if (line.startsWith("date ")) {
                date = LocalDate.parse(line.substring("date ".length()));
            }
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<String> expected = List.of();
        for (int i = 1; i < parts.length; i++) {
            int end = parts[i].indexOf('\n');
            String name = parts[i].substring(0, end).strip();
            String content = parts[i].substring(end + 1);
            if (name.equals(EXPECTED)) {
                expected = content.strip().lines().toList();
            } else {
                files.put(name, bytes(content));
            }
        }
        if (arguments.isEmpty()) {
            arguments.addAll(files.keySet());
        }
        return new InputCase(file + head[0], arguments, format, date, files, expected);
    }

    /** UTF-8, but for bytes written as {@code \xff} and for {@code \} at the end of a line, which joins it with the next. */
    private static byte[] bytes(String content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = 0;
        while (at < content.length()) {
            if (content.startsWith("\\x", at)) {
                out.write(Integer.parseInt(content.substring(at + 2, at + 4), 16));
                at += 4;
            } else if (content.startsWith("\\\n", at)) {
                at += 2;
            } else {
                int next = content.offsetByCodePoints(at, 1);
                out.writeBytes(content.substring(at, next).getBytes(StandardCharsets.UTF_8));
                at = next;
            }
        }
        return out.toByteArray();
    }
}
