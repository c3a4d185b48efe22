package io.kaidan.eval.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaidan.eval.score.ArticleFindings;
import io.kaidan.eval.score.ArticleScore;
import io.kaidan.eval.score.Breakdown;
import io.kaidan.eval.score.ConfusionMatrix;
import io.kaidan.eval.score.Confusions;
import io.kaidan.eval.score.ContrastScorer;
import io.kaidan.eval.score.Evaluation;
import io.kaidan.eval.score.Group;
import io.kaidan.eval.score.SchemeCounts;
import java.util.List;
import java.util.Locale;

/** Everything that the page shows, as JSON. */
final class ReportData {
    private final ObjectNode root = ReportJson.MAPPER.createObjectNode();

    private ReportData() {}

    static String of(Evaluation evaluation, Figures figures, String gold, String system) {
        ReportData data = new ReportData();
        data.root.put("gold", gold).put("system", system);
        evaluation.types().forEach(data.root.putArray("types")::add);
        evaluation.lacking().forEach(data.root.putArray("lacking")::add);
        data.figures(figures);
        List<ArticleFindings> findings =
                evaluation.articles().stream().map(ArticleFindings::of).toList();
        data.articles(evaluation.articles(), findings);
        data.matrices(Confusions.of(findings));
        data.groups(evaluation);
        data.contrasts(evaluation.contrasts());
        return ReportJson.write(data.root);
    }

    private void figures(Figures figures) {
        ArrayNode measures = root.putArray("measures");
        figures.measures().forEach(figure -> measure(measures.addObject(), figure));
        ArrayNode slots = root.putArray("slots");
        figures.slots().forEach(figure -> slot(slots.addObject(), figure));
        ArrayNode schemes = root.putArray("schemes");
        figures.schemes().forEach(figure -> scheme(schemes.addObject(), figure));
    }

    private static void measure(ObjectNode node, Figure figure) {
        node.put("name", figure.name());
        FigureNodes.counts(node, "value", figure.counts());
        FigureNodes.interval(node, figure.interval());
    }

    private static void slot(ObjectNode node, Figure figure) {
        node.put("name", figure.name())
                .put("value", figure.value())
                .put("right", figure.ratio().right())
                .put("all", figure.ratio().all());
        FigureNodes.interval(node, figure.interval());
    }

    private static void scheme(ObjectNode node, SchemeFigure figure) {
        SchemeCounts counts = figure.counts();
        node.put("scheme", figure.scheme().name().toLowerCase(Locale.ROOT))
                .put("name", figure.type())
                .put("value", counts.f1())
                .put("precision", counts.precision())
                .put("recall", counts.recall())
                .put("gold", counts.possible())
                .put("system", counts.actual())
                .put("hits", counts.hits());
        FigureNodes.interval(node, figure.interval());
    }

    private void articles(List<ArticleScore> scores, List<ArticleFindings> findings) {
        ArrayNode articles = root.putArray("articles");
        for (int i = 0; i < scores.size(); i++) {
            ReportArticles.add(articles, scores.get(i).gold(), findings.get(i));
        }
    }

    private void matrices(List<ConfusionMatrix> matrices) {
        ArrayNode array = root.putArray("matrices");
        for (ConfusionMatrix matrix : matrices) {
            ObjectNode node = array.addObject().put("name", matrix.name());
            matrix.labels().forEach(node.putArray("labels")::add);
            ArrayNode rows = node.putArray("cells");
            for (List<Integer> row : matrix.cells()) {
                row.forEach(rows.addArray()::add);
            }
        }
    }

    private void groups(Evaluation evaluation) {
        ArrayNode groups = root.putArray("groups");
        for (Breakdown breakdown : Breakdown.values()) {
            for (Group group : breakdown.groups(evaluation)) {
                ObjectNode node = groups.addObject()
                        .put("by", breakdown.name().toLowerCase(Locale.ROOT))
                        .put("part", group.value())
                        .put("measure", group.measure());
                FigureNodes.counts(node, "value", group.counts());
            }
        }
    }

    private void contrasts(List<ContrastScorer.Result> results) {
        ArrayNode contrasts = root.putArray("contrasts");
        for (ContrastScorer.Result result : results) {
            ObjectNode node = contrasts
                    .addObject()
                    .put("id", result.line().id())
                    .put("group", result.line().group())
                    .put("date", result.line().date())
                    .put("text", result.line().text())
                    .put("relation", result.line().relation())
                    .put("subject", result.line().subject())
                    .put("object", result.line().object())
                    .put("wanted", result.line().expected())
                    .put("right", result.isRight());
            result.found().forEach(node.putArray("got")::add);
        }
    }
}
