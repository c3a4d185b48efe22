package io.kaidan.tagger;

import io.kaidan.document.Sentence;
import io.kaidan.gazetteer.Gazetteer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

/**
 * Trains a model by stochastic gradient ascent on the log-likelihood of the labels, with a quadratic penalty and a rate
 * that falls to zero. The same texts, lists and settings give the same bytes.
 */
public final class CrfTrainer {

    /**
     * @param epochs how often every sentence is seen
     * @param rate of the first step
     * @param penalty strength of the quadratic penalty
     * @param minimumCount how often a feature must occur to have weights
     * @param corpus the corpus whose guidelines the model follows in the end, empty for none in particular
     */
    public record Settings(int epochs, double rate, double penalty, int minimumCount, String corpus) {
        public static Settings defaults(String corpus) {
            return new Settings(8, 0.05, 8, 2, corpus);
        }
    }

    private static final long SEED = 1;
    /** A smaller gradient of a token is not worth the time. */
    private static final double NEGLIGIBLE = 1e-4;

    private final Gazetteer gazetteer;
    private final NameLists lists;
    private final Settings settings;
    private final Consumer<String> progress;

    /** @param progress takes a line now and then */
    public CrfTrainer(Gazetteer gazetteer, NameLists lists, Settings settings, Consumer<String> progress) {
        this.gazetteer = gazetteer;
        this.lists = lists;
        this.settings = settings;
        this.progress = progress;
    }

    /** The model file. */
    public byte[] train(List<LabelledText> texts) {
        FeatureIndex index = new FeatureIndex();
        for (LabelledText text : texts) {
            forEachToken(text, corpusOf(text), (features, token) -> {
                for (int i = 0; i < features.size(); i++) {
                    index.count(features.key(i));
                }
            });
        }
        index.number(settings.minimumCount());
        List<TrainingSentence> sentences = new ArrayList<>();
        for (LabelledText text : texts) {
            addSentences(text, index, sentences);
        }
        progress.accept(sentences.size() + " sentences, " + index.size() + " features");
        Gradient gradient = new Gradient(index.size());
        ascend(sentences, gradient);
        return ModelWriter.write(
                settings.corpus(),
                lists.checksum(),
                gradient.transitions(),
                index.keysByNumber(),
                gradient.weights(),
                occurrencesInFinalCorpus(texts, index));
    }

    /** A model for no corpus in particular must not know that there are several. */
    private String corpusOf(LabelledText text) {
        return settings.corpus().isEmpty() ? FeatureExtractor.NO_CORPUS : text.corpus();
    }

    /** Extracts the features of all tokens, as if the text belonged to the corpus. */
    private void forEachToken(LabelledText text, String corpus, ObjIntConsumer<FeatureBuffer> out) {
        FeatureExtractor extractor = new FeatureExtractor(text.text(), text.titles(), gazetteer, lists, corpus);
        FeatureBuffer features = new FeatureBuffer();
        for (Sentence sentence : text.text().sentences()) {
            extractor.enterSentence(sentence.firstToken(), sentence.endToken());
            for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
                extractor.extract(token, features);
                out.accept(features, token);
            }
        }
    }

    private void addSentences(LabelledText text, FeatureIndex index, List<TrainingSentence> out) {
        int[] labels = text.labels();
        int[][] numbers = new int[labels.length][];
        forEachToken(text, corpusOf(text), (features, token) -> numbers[token] = numbers(features, index));
        for (Sentence sentence : text.text().sentences()) {
            int begin = sentence.firstToken();
            int end = sentence.endToken();
            if (begin < end) {
                out.add(new TrainingSentence(
                        Arrays.copyOfRange(numbers, begin, end),
                        Arrays.copyOfRange(labels, begin, end),
                        text.weight()));
            }
        }
    }

    private static int[] numbers(FeatureBuffer features, FeatureIndex index) {
        int[] numbers = new int[features.size()];
        int count = 0;
        for (int i = 0; i < numbers.length; i++) {
            int number = index.numberOf(features.key(i));
            if (number >= 0) {
                numbers[count++] = number;
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    /** Which features can occur in a text of the final corpus; those of other corpora need not be kept. */
    private boolean[] occurrencesInFinalCorpus(List<LabelledText> texts, FeatureIndex index) {
        boolean[] occurs = new boolean[index.size()];
        for (LabelledText text : texts) {
            forEachToken(text, settings.corpus(), (features, token) -> {
                for (int number : numbers(features, index)) {
                    occurs[number] = true;
                }
            });
        }
        return occurs;
    }

    private void ascend(List<TrainingSentence> sentences, Gradient gradient) {
        Random random = new Random(SEED);
        List<TrainingSentence> order = new ArrayList<>(sentences);
        double penalty = settings.penalty() / sentences.size();
        long steps = (long) settings.epochs() * sentences.size();
        long step = 0;
        for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
            Collections.shuffle(order, random);
            double likelihood = 0;
            for (TrainingSentence sentence : order) {
                double rate = settings.rate() * (1 - step++ / (double) steps) + 1e-6;
                gradient.shrink(1 - rate * penalty);
                likelihood += gradient.follow(sentence, rate, NEGLIGIBLE);
            }
            progress.accept(String.format(Locale.ROOT, "epoch %d of %d: %.0f", epoch, settings.epochs(), likelihood));
        }
        gradient.finish();
    }
}
