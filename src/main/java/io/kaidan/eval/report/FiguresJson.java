package io.kaidan.eval.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaidan.eval.score.Group;
import io.kaidan.eval.score.SchemeCounts;
import java.util.List;
import java.util.Locale;

/** Figures as JSON: the file scores.json. */
public final class FiguresJson {
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private FiguresJson() {}

    /**
     * Everything that was counted.
     *
     * @param lacking ids of the articles of which the system had nothing
     */
    public static String of(Figures figures, List<Group> groups, List<String> lacking) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("articles", figures.articles());
        lacking.forEach(root.putArray("lacking")::add);
        figures.measures().forEach(figure -> measure(root.withObjectProperty("measures"), figure));
        figures.slots().forEach(figure -> slot(root.withObjectProperty("slots"), figure));
        ObjectNode semeval = root.putObject("semeval");
        figures.schemes().forEach(figure -> scheme(semeval, figure));
        ArrayNode parts = root.putArray("breakdown");
        groups.forEach(group -> group(parts.addObject(), group));
        try {
            return MAPPER.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of numbers and strings cannot fail to be written", e);
        }
    }

    private static void measure(ObjectNode measures, Figure figure) {
        ObjectNode node = measures.putObject(figure.name());
        FigureNodes.counts(node, "f1", figure.counts());
        FigureNodes.interval(node, figure.interval());
    }

    private static void slot(ObjectNode slots, Figure figure) {
        ObjectNode node = slots.putObject(figure.name());
        node.put("share", figure.value())
                .put("right", figure.ratio().right())
                .put("all", figure.ratio().all());
        FigureNodes.interval(node, figure.interval());
    }

    private static void scheme(ObjectNode semeval, SchemeFigure figure) {
        SchemeCounts counts = figure.counts();
        ObjectNode node = semeval.withObjectProperty(figure.scheme().name().toLowerCase(Locale.ROOT))
                .putObject(figure.type());
        node.put("f1", counts.f1())
                .put("precision", counts.precision())
                .put("recall", counts.recall())
                .put("correct", counts.correct())
                .put("incorrect", counts.incorrect())
                .put("partial", counts.partial())
                .put("missed", counts.missed())
                .put("spurious", counts.spurious());
        FigureNodes.interval(node, figure.interval());
    }

    private static void group(ObjectNode node, Group group) {
        node.put("by", group.dimension().name().toLowerCase(Locale.ROOT))
                .put("part", group.value())
                .put("measure", group.measure());
        FigureNodes.counts(node, "f1", group.counts());
    }
}
