package io.kaidan.training;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.mention.TitleFinder;
import io.kaidan.sentence.TextAnnotator;
import io.kaidan.tagger.LabelledText;
import io.kaidan.token.IpadicTokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The texts of all corpora that a tagger is trained on and measured with. */
final class TrainingTexts {
    /** The corpus that articles with marked names make up, by whose guidelines names are then found. */
    static final String OWN_CORPUS = "kaidan";

    /** Our own articles are few beside the sentences of public corpora. */
    private static final float OWN_WEIGHT = 2;

    private static final String TRAIN = "train";
    private static final String TEST = "test";

    /** @param id of the sentence or article */
    private record Text(String id, String split, LabelledText text) {}

    private final TextLabeller labeller;
    private final List<Text> texts;

    private TrainingTexts(TextLabeller labeller, List<Text> texts) {
        this.labeller = labeller;
        this.texts = texts;
    }

    /**
     * Reads files of JSON lines with labelled sentences, and articles (or folders of them) with marked names.
     *
     * @throws io.kaidan.data.DataException with every mistake in them
     */
    static TrainingTexts read(List<Path> data) throws IOException {
        Problems problems = new Problems();
        TextLabeller labeller =
                new TextLabeller(new TextAnnotator(new IpadicTokenizer()), TitleFinder.shipped(problems));
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
        problems.throwIfAny();
        return new TrainingTexts(
                labeller,
                sources.stream()
                        .map(source -> new Text(
                                source.article().id(),
                                source.split(),
                                labeller.label(source, source.corpus().equals(OWN_CORPUS) ? OWN_WEIGHT : 1)))
                        .toList());
    }

    TextLabeller labeller() {
        return labeller;
    }

    /** The texts that must not be among unlabelled ones: what a model is measured with, and our own articles. */
    List<LabelledText> notToBeSeen() {
        return texts.stream()
                .filter(text ->
                        !text.split().equals(TRAIN) || text.text().corpus().equals(OWN_CORPUS))
                .map(Text::text)
                .toList();
    }

    /** Whose guidelines a model follows: those of our own articles if there are any, else none in particular. */
    String corpus() {
        return texts.stream().anyMatch(text -> text.text().corpus().equals(OWN_CORPUS)) ? OWN_CORPUS : "";
    }

    /** The texts to train on, all or some of them by id. */
    List<LabelledText> training(Predicate<String> ids) {
        return texts.stream()
                .filter(text -> text.split().equals(TRAIN) && ids.test(text.id()))
                .map(Text::text)
                .toList();
    }

    /** The texts to measure with. */
    List<LabelledText> test() {
        return texts.stream()
                .filter(text -> text.split().equals(TEST))
                .map(Text::text)
                .toList();
    }
}
