package io.kaidan.training;

import io.kaidan.eval.PipelineSystem;
import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotationSet;
import io.kaidan.eval.format.AnnotationFiles;
import io.kaidan.eval.score.Evaluation;
import io.kaidan.pipeline.Evidence;
import io.kaidan.pipeline.Kaidan;
import io.kaidan.pipeline.Settings;
import io.kaidan.tagger.NameLists;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * How the whole toolkit does on articles that its name tagger has not seen, though it was trained on others of their kind:
 * every article is annotated with a model trained on all data but a part of the articles to which it belongs.
 *
 * @param data as for {@link TaggerTraining}; folders of articles are scored, labelled sentences are only trained on
 * @param folds the number of parts, at least 2; neighbours in the order of ids, which may tell of the same events, are in
 *     one part as far as possible
 * @param unlabelled files and folders of articles that nobody has labelled, to learn from too
 * @param without evidence for names that pipeline and models do without
 * @param progress takes a line now and then
 */
public record CrossValidation(
        List<Path> data, int folds, List<Path> unlabelled, Set<Evidence> without, Consumer<String> progress) {

    /**
     * Trains a model for each part.
     *
     * @return the evaluation of each path that has articles
     * @throws io.kaidan.data.DataException if a file cannot be used
     */
    public Map<Path, Evaluation> run() throws IOException {
        Map<Path, AnnotationSet> gold = new LinkedHashMap<>();
        for (Path path : data) {
            if (!path.toString().endsWith(".jsonl")) {
                gold.put(path, AnnotationFiles.read(List.of(path)));
            }
        }
        Map<String, AnnotatedArticle> found = annotate(TrainingTexts.read(data), List.copyOf(gold.values()));
        Map<Path, Evaluation> evaluations = new LinkedHashMap<>();
        gold.forEach((path, set) -> evaluations.put(path, Evaluation.of(set, found::get)));
        return evaluations;
    }

    private Map<String, AnnotatedArticle> annotate(TrainingTexts texts, List<AnnotationSet> gold) {
        Learning learning = new Learning(NameLists.shipped(), unlabelled, without, line -> {});
        Map<String, AnnotatedArticle> found = new HashMap<>();
        for (int fold = 0; fold < folds; fold++) {
            progress.accept("part " + (fold + 1) + " of " + folds);
            List<AnnotatedArticle> part = part(gold, fold);
            Set<String> ids = part.stream().map(AnnotatedArticle::id).collect(Collectors.toSet());
            byte[] model = learning.from(texts, id -> !ids.contains(id)).following(texts.corpus());
            Settings settings = new Settings(List.of(), List.of(), Set.of(), false, without, learning.model(model));
            found.putAll(PipelineSystem.annotate(Kaidan.create(settings), new AnnotationSet(part, List.of(), false)));
        }
        return found;
    }

    private List<AnnotatedArticle> part(List<AnnotationSet> gold, int fold) {
        List<AnnotatedArticle> part = new ArrayList<>();
        for (AnnotationSet set : gold) {
            List<AnnotatedArticle> articles = set.articles().stream()
                    .sorted(Comparator.comparing(AnnotatedArticle::id))
                    .toList();
            int size = articles.size();
            part.addAll(articles.subList(fold * size / folds, (fold + 1) * size / folds));
        }
        return part;
    }
}
