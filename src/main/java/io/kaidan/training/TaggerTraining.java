package io.kaidan.training;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.mention.TitleFinder;
import io.kaidan.sentence.TextAnnotator;
import io.kaidan.tagger.CrfTagger;
import io.kaidan.tagger.CrfTrainer;
import io.kaidan.tagger.LabelledText;
import io.kaidan.tagger.NameListBuilder;
import io.kaidan.tagger.NameLists;
import io.kaidan.token.KuromojiTokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Builds the model files of the name tagger from corpora and name lists. The same inputs give the same bytes.
 *
 * @param data files of JSON lines with labelled sentences, and articles (or folders of them) with marked names
 * @param lists public lists of names; empty to keep the shipped ones
 * @param progress takes a line now and then
 */
public record TaggerTraining(List<Path> data, List<Path> lists, Consumer<String> progress) {
    /** The corpus that articles with marked names make up, by whose guidelines names are then found. */
    private static final String OWN_CORPUS = "kaidan";

    /** Our own articles are few beside the sentences of public corpora. */
    private static final float OWN_WEIGHT = 2;

    private static final String TRAIN = "train";
    private static final String TEST = "test";

    /**
     * Trains on the training parts and writes {@code names-crf.bin}, and {@code name-lists.bin} when lists are given.
     *
     * @param out folder of the files, made when it is not there
     * @return how well names are found in the test parts, by corpus
     * @throws io.kaidan.data.DataException if a file cannot be used
     */
    public Map<String, Scores> run(Path out) throws IOException {
        Problems problems = new Problems();
        TextLabeller labeller = labeller(problems);
        List<CorpusText> sources = readAll(problems);
        problems.throwIfAny();
        Files.createDirectories(out);
        NameLists names = lists.isEmpty() ? NameLists.shipped() : buildLists(out);
        Gazetteer gazetteer = Gazetteer.shipped();
        boolean own = sources.stream().anyMatch(source -> source.corpus().equals(OWN_CORPUS));
        CrfTrainer.Settings settings = CrfTrainer.Settings.defaults(own ? OWN_CORPUS : "");
        List<LabelledText> texts = labelled(sources, TRAIN, labeller);
        byte[] model = new CrfTrainer(gazetteer, names, settings, progress).train(texts);
        Path file = out.resolve("names-crf.bin");
        Files.write(file, model);
        progress.accept(file + ": " + model.length + " bytes");
        CrfTagger tagger = CrfTagger.read(file.toString(), model, names, gazetteer);
        return measure(tagger, labelled(sources, TEST, labeller));
    }

    private static TextLabeller labeller(Problems problems) {
        TitleFinder titles = TitleFinder.shipped(problems);
        return new TextLabeller(new TextAnnotator(new KuromojiTokenizer()), titles);
    }

    private List<CorpusText> readAll(Problems problems) throws IOException {
        CorpusReader reader =
                new CorpusReader(LabelMap.read(DataFile.shipped("models/corpus-labels.tsv"), problems), problems);
        List<CorpusText> sources = new ArrayList<>();
        for (Path path : data) {
            for (Path file : CorpusFiles.in(path)) {
                if (file.toString().endsWith(".jsonl")) {
                    sources.addAll(reader.readSentences(DataFile.at(file)));
                } else {
                    reader.readArticle(DataFile.at(file), OWN_CORPUS, TRAIN).ifPresent(sources::add);
                }
            }
        }
        return sources;
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

    private static List<LabelledText> labelled(List<CorpusText> sources, String split, TextLabeller labeller) {
        return sources.stream()
                .filter(source -> source.split().equals(split))
                .map(source -> labeller.label(source, source.corpus().equals(OWN_CORPUS) ? OWN_WEIGHT : 1))
                .toList();
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
