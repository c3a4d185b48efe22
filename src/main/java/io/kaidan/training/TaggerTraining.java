package io.kaidan.training;

import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.pipeline.Evidence;
import io.kaidan.tagger.CrfTagger;
import io.kaidan.tagger.CrfTrainer;
import io.kaidan.tagger.LabelledText;
import io.kaidan.tagger.NameListBuilder;
import io.kaidan.tagger.NameLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Builds the model files of the name tagger from corpora and name lists. The same inputs give the same bytes.
 *
 * @param data files of JSON lines with labelled sentences, and articles (or folders of them) with marked names
 * @param lists public lists of names; empty to keep the shipped ones
 * @param without {@link Evidence#GAZETTEERS} for a model that goes with a pipeline without them
 * @param progress takes a line now and then
 */
public record TaggerTraining(List<Path> data, List<Path> lists, Set<Evidence> without, Consumer<String> progress) {

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
        Gazetteer gazetteer = gazetteer(without);
        CrfTrainer.Settings settings = CrfTrainer.Settings.defaults(texts.corpus());
        byte[] model = new CrfTrainer(gazetteer, names, settings, progress).train(texts.training(id -> true));
        Path file = out.resolve("names-crf.bin");
        Files.write(file, model);
        progress.accept(file + ": " + model.length + " bytes");
        return measure(CrfTagger.read(file.toString(), model, names, gazetteer), texts.test());
    }

    /** The names that a pipeline without some of the evidence knows. */
    static Gazetteer gazetteer(Set<Evidence> without) {
        Gazetteer all = Gazetteer.shipped();
        return without.contains(Evidence.GAZETTEERS) ? all.statesOnly() : all;
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

    private static Map<String, Scores> measure(CrfTagger tagger, List<LabelledText> texts) {
        Map<String, Scores> scores = new TreeMap<>();
        for (LabelledText text : texts) {
            List<LabelledText.Name> found = tagger.names(text.text(), text.titles()).stream()
                    .map(name -> new LabelledText.Name(name.span(), name.type()))
                    .toList();
            scores.computeIfAbsent(text.corpus(), unused -> new Scores()).add(text.names(), found);
        }
        return scores;
    }
}
