package io.kaidan.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaidan.data.DataProblem;
import io.kaidan.pipeline.Settings;
import io.kaidan.pipeline.Version;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What a run did: run.json.
 *
 * @param counts what it read and found
 * @param seconds how long it took, without the start of the program
 * @param json the report as it stands in run.json
 */
public record RunReport(RunCounts counts, double seconds, String json) {
    static final String FILE = "run.json";

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final double MILLIS = 1000.0;

    /** Articles annotated in a second. */
    public double rate() {
        return seconds > 0 ? counts.articles() / seconds : 0;
    }

    static Builder begin(BatchOptions options, Settings settings, List<DataProblem> shadowed, Clock clock) {
        return new Builder(options, settings, shadowed, clock);
    }

    static final class Builder {
        private final BatchOptions options;
        private final Settings settings;
        private final List<DataProblem> shadowed;
        private final Clock clock;
        private final Instant started;

        private Builder(BatchOptions options, Settings settings, List<DataProblem> shadowed, Clock clock) {
            this.options = options;
            this.settings = settings;
            this.shadowed = shadowed;
            this.clock = clock;
            this.started = clock.instant();
        }

        RunReport end(RunCounts counts) throws IOException {
            Instant finished = clock.instant();
            double seconds = Duration.between(started, finished).toMillis() / MILLIS;
            ObjectNode run = MAPPER.createObjectNode();
            run.put("version", Version.current());
            run.put("java", Runtime.version().toString());
            run.set("settings", settings());
            putAll(run.putObject("data"), Checksums.shipped());
            putAll(run.putObject("user_data"), Checksums.own(settings));
            array(run, "shadowed", shadowed);
            run.set("counts", counts(counts));
            ObjectNode times = run.putObject("times");
            times.put("started", started.toString());
            times.put("finished", finished.toString());
            times.put("seconds", seconds);
            RunReport report = new RunReport(counts, seconds, "");
            times.put("articles_per_second", Math.round(report.rate()));
            return new RunReport(counts, seconds, pretty(run));
        }

        private ObjectNode settings() {
            ObjectNode node = MAPPER.createObjectNode();
            array(node, "inputs", options.inputs());
            node.put("input_format", name(options.inputFormat()));
            node.put("date", options.date() == null ? null : options.date().toString());
            array(
                    node,
                    "formats",
                    options.formats().stream().map(Enum::name).sorted().toList());
            node.put("threads", options.threads());
            node.put("limit", options.limit() == Long.MAX_VALUE ? null : options.limit());
            array(node, "gazetteers", settings.gazetteers());
            array(node, "rules", settings.rules());
            array(node, "types", settings.types().stream().sorted().toList());
            node.put("headline_only", settings.headlineOnly());
            array(node, "without", settings.without().stream().sorted().toList());
            array(node, "name_model", settings.nameModel().files());
            return node;
        }

        private static ObjectNode counts(RunCounts counts) {
            ObjectNode node = MAPPER.createObjectNode();
            node.put("articles", counts.articles());
            node.put("characters", counts.characters());
            node.put("duplicates", counts.duplicates());
            node.put("mentions", counts.mentions());
            node.put("entities", counts.entities());
            ObjectNode relations = node.putObject("relations");
            counts.relations().forEach(relations::put);
            ObjectNode errors = node.putObject("errors");
            counts.errors().forEach((code, count) -> errors.put(code.name(), count));
            return node;
        }

        private static void array(ObjectNode node, String name, Collection<?> values) {
            ArrayNode array = node.putArray(name);
            values.forEach(value -> array.add(value.toString()));
        }

        private static void putAll(ObjectNode node, Map<String, String> values) {
            values.forEach(node::put);
        }

        private static String name(Enum<?> value) {
            return value == null ? null : value.name();
        }

        private static String pretty(ObjectNode run) {
            try {
                return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(run) + "\n";
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a tree can be written", e);
            }
        }
    }
}
