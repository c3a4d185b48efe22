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

/**
 * Trains by stochastic gradient ascent on the log-likelihood of the labels, with a quadratic penalty and a rate that falls
 * to zero. The same texts, lists and settings give the same bytes.
 *
 * <p>Every text is learnt twice: as one of its corpus, whose guidelines may be its own, and, with less weight, as one of no
 * corpus in particular. So a model may follow one of the corpora, or be at its best where none of them fits.
 */
public final class CrfTrainer {

    /**
     * @param epochs how often every sentence is seen
     * @param rate of the first step
     * @param penalty strength of the quadratic penalty
     * @param minimumCount how often a feature must occur to have weights
     * @param generalWeight how much a text counts as one of no corpus in particular, beside 1 as one of its own
     */
    public record Settings(int epochs, double rate, double penalty, int minimumCount, float generalWeight) {
        public static Settings defaults() {
            return new Settings(8, 0.05, 8, 2, 0.5f);
        }
    }

    private static final long SEED = 1;
    /** A smaller gradient of a token is not worth the time. */
    private static final double NEGLIGIBLE = 1e-4;

    private final TextFeatures features;
    private final Settings settings;
    private final Consumer<String> progress;

    /** @param progress takes a line now and then */
    public CrfTrainer(Gazetteer gazetteer, NameLists lists, Settings settings, Consumer<String> progress) {
        this.features = new TextFeatures(gazetteer, lists);
        this.settings = settings;
        this.progress = progress;
    }

    public TrainedWeights train(List<LabelledText> texts) {
        FeatureIndex index = new FeatureIndex();
        for (LabelledText text : texts) {
            features.forEachToken(text, text.corpus(), (buffer, token) -> {
                for (int i = 0; i < buffer.size(); i++) {
                    index.count(buffer.key(i));
                }
            });
        }
        index.number(settings.minimumCount());
        List<TrainingSentence> sentences = new ArrayList<>();
        for (LabelledText text : texts) {
            addSentences(text, text.corpus(), text.weight(), index, sentences);
            addSentences(text, FeatureExtractor.NO_CORPUS, text.weight() * settings.generalWeight(), index, sentences);
        }
        progress.accept(sentences.size() + " sentences, " + index.size() + " features");
        Gradient gradient = new Gradient(index.size());
        ascend(sentences, gradient);
        return new TrainedWeights(texts, features, index, gradient);
    }

    private void addSentences(
            LabelledText text, String corpus, float weight, FeatureIndex index, List<TrainingSentence> out) {
        int[] labels = text.labels();
        int[][] numbers = new int[labels.length][];
        features.forEachToken(text, corpus, (buffer, token) -> numbers[token] = TextFeatures.numbers(buffer, index));
        for (Sentence sentence : text.text().sentences()) {
            int begin = sentence.firstToken();
            int end = sentence.endToken();
            if (begin < end) {
                out.add(new TrainingSentence(
                        Arrays.copyOfRange(numbers, begin, end), Arrays.copyOfRange(labels, begin, end), weight));
            }
        }
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
