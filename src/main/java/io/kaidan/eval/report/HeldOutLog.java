package io.kaidan.eval.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The log of every look at held-out figures. Who looks often enough tunes to them; the log shows how often it was.
 */
public final class HeldOutLog {
    private static final List<String> LOGGED = List.of(
            "PERSON",
            "STATE",
            "ORGANIZATION",
            "LOCATION",
            "MET",
            "SAID",
            "SAID_exact",
            "VISITED",
            "REPORTED",
            "ROLE",
            "DATE");

    private HeldOutLog() {}

    /**
     * Appends one line.
     *
     * @param set how the user named the gold
     * @param system what was scored: the version, or the folder of another system's output
     */
    public static void append(Path log, Instant time, String set, String system, Figures figures) throws IOException {
        String values = LOGGED.stream()
                .flatMap(name ->
                        figures.lines().stream().filter(figure -> figure.name().equals(name)))
                .map(figure -> String.format(Locale.ROOT, "%s=%.3f", figure.name(), figure.value()))
                .collect(Collectors.joining(" "));
        Path folder = log.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        String line = String.join("\t", time.truncatedTo(ChronoUnit.SECONDS).toString(), system, set, values) + "\n";
        Files.writeString(log, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
