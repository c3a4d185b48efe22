package io.kaidan.eval.report;

import io.kaidan.eval.score.Evaluation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page for the person who mends rules: figures, articles with gold and system side by side, what is taken for what. One
 * file that needs no other and no network; a policy in its head lets nothing run but its own script.
 */
public final class HtmlReport {
    private static final List<String> SCRIPTS = List.of(
            "strings.js",
            "dom.js",
            "model.js",
            "route.js",
            "text.js",
            "rows.js",
            "articles.js",
            "filters.js",
            "figures.js",
            "tables.js",
            "page.js");

    private static final Pattern HOLE = Pattern.compile("\\{\\{(\\w+)}}");

    private HtmlReport() {}

    /**
     * The page.
     *
     * @param gold how the user named the gold
     * @param system what was scored: the version, or the folder of another system's output
     * @throws IllegalArgumentException for a set that is held out
     */
    public static String of(Evaluation evaluation, Figures figures, String gold, String system) {
        if (evaluation.heldOut()) {
            throw new IllegalArgumentException("held-out gold gives figures only");
        }
        String style = resource("page.css");
        String script = SCRIPTS.stream().map(HtmlReport::resource).collect(Collectors.joining("\n"));
        Map<String, String> parts = Map.of(
                "style", style,
                "script", script,
                "styleHash", hash(style),
                "scriptHash", hash(script),
                "strings", ReportJson.compact(resource("strings.json")),
                "data", ReportData.of(evaluation, figures, gold, system));
        return fill(resource("page.html"), parts);
    }

    /** Fills the holes of a template in one pass: what is put in is not looked at again. */
    private static String fill(String template, Map<String, String> parts) {
        return HOLE.matcher(template).replaceAll(hole -> Matcher.quoteReplacement(parts.get(hole.group(1))));
    }

    /** A file of the page, with line feeds as browsers read it, whatever the source has. */
    private static String resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the class path has no io/kaidan/eval/report/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a content security policy names a script or a style. */
    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
