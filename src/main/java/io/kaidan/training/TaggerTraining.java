package io.kaidan.training;

import io.kaidan.pipeline.Evidence;
import io.kaidan.tagger.CrfTagger;
import io.kaidan.tagger.LabelledText;
import io.kaidan.tagger.NameListBuilder;
import io.kaidan.tagger.NameLists;
import io.kaidan.tagger.TrainedWeights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Builds the model files of the name tagger from corpora and name lists. The same inputs give the same bytes.
 *
 * @param data files of JSON lines with labelled sentences, and articles (or folders of them) with marked names
 * @param lists public lists of names; empty to keep the shipped ones
 * @param unlabelled files and folders of articles that nobody has labelled, to learn from too
 * @param without {@link Evidence#GAZETTEERS} for a model that goes with a pipeline without them
 * @param progress takes a line now and then
 */
public record TaggerTraining(
        List<Path> data, List<Path> lists, List<Path> unlabelled, Set<Evidence> without, Consumer<String> progress) {

    /**
     * Trains on the training parts and writes {@code names-crf.bin}, and {@code name-lists.bin} when lists are given.
     *
     * @param out folder of the files, made when it is not there
     * @return how well names are found in the test parts, by corpus
     * @throws io.kaidan.data.DataException if a file cannot be used
     */
    public Map<String, Scores> run(Path out) throws IOException {
        TrainingTexts texts = TrainingTexts.read(data);
        Files.createDirectories(out);
        NameLists names = lists.isEmpty() ? NameLists.shipped() : buildLists(out);
        Learning learning = new Learning(names, unlabelled, without, progress);
        TrainedWeights weights = learning.from(texts, id -> true);
        byte[] model = weights.following(texts.corpus());
        Path file = out.resolve("names-crf.bin");
        Files.write(file, model);
        progress.accept(file + ": " + model.length + " bytes");
        return measure(
                weights,
                model,
                texts.test(),
                bytes -> CrfTagger.read(file.toString(), bytes, names, learning.gazetteer()));
    }

    private NameLists buildLists(Path out) throws IOException {
        NameListBuilder builder = new NameListBuilder();
        for (Path list : lists) {
            NameListReader.read(list, builder);
        }
        NameLists names = builder.build();
        byte[] bytes = names.toBytes();
        Path file = out.resolve("name-lists.bin");
        Files.write(file, bytes);
        progress.accept(file + ": " + builder.size() + " names, " + bytes.length + " bytes");
        return names;
    }

    /** Each corpus is measured by its own guidelines if it has a training part, else by those of the model that is written. */
    private static Map<String, Scores> measure(
            TrainedWeights weights, byte[] model, List<LabelledText> texts, Function<byte[], CrfTagger> reader) {
        Map<String, CrfTagger> taggers = new HashMap<>();
        Map<String, Scores> scores = new TreeMap<>();
        Set<String> trained = weights.corpora();
        for (LabelledText text : texts) {
            CrfTagger tagger = taggers.computeIfAbsent(
                    text.corpus(),
                    corpus -> reader.apply(trained.contains(corpus) ? weights.following(corpus) : model));
            List<LabelledText.Name> found = tagger.names(text.text(), text.titles()).stream()
                    .map(name -> new LabelledText.Name(name.span(), name.type()))
                    .toList();
            scores.computeIfAbsent(text.corpus(), unused -> new Scores()).add(text.names(), found);
        }
        return scores;
    }
}
