package io.kaidan.training;

import io.kaidan.document.EntityType;
import io.kaidan.document.Tokens;
import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.tagger.FeatureStrings;
import io.kaidan.tagger.FeatureStrings.Described;
import io.kaidan.tagger.LabelledText;
import io.kaidan.tagger.NameLists;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.ext.ExtensionLoader;

/**
 * OpenNLP's name finder on the corpora that our tagger is measured with: the same texts, tokens, features and name lists,
 * another learner (averaged perceptron over BILOU labels, beam search). A program, not a test; its command stands in
 * models/names-crf.md. As in our training, texts are learnt with and without their corpus, here one in three without.
 */
public final class OpenNlpComparison {
    private static final int GENERAL = 3;
    private static final int ITERATIONS = 30;
    private static final int CUTOFF = 3;

    private final FeatureStrings features = new FeatureStrings(Gazetteer.shipped(), NameLists.shipped());

    private OpenNlpComparison() {}

    /** @param arguments files of labelled sentences, as for {@code kaidan train --data} */
    public static void main(String[] arguments) throws IOException {
        TrainingTexts texts =
                TrainingTexts.read(Arrays.stream(arguments).map(Path::of).toList());
        ExtensionLoader.registerAllowedPackage(OurFeatures.class.getPackageName() + ".");
        OpenNlpComparison comparison = new OpenNlpComparison();
        TokenNameFinderModel model = comparison.train(texts.training(id -> true));
        Set<String> trained =
                texts.training(id -> true).stream().map(LabelledText::corpus).collect(Collectors.toSet());
        comparison
                .measure(model, texts.test(), trained)
                .forEach((corpus, scores) -> System.out.println(corpus + ": " + scores));
    }

    private TokenNameFinderModel train(List<LabelledText> texts) throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "PERCEPTRON");
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
        return NameFinderME.train("ja", null, samples(texts), parameters, new OurFeatures());
    }

    /** The sentences one after another, since the features of all would not fit into memory. */
    private ObjectStream<NameSample> samples(List<LabelledText> texts) {
        return new ObjectStream<>() {
            private final Deque<Described> waiting = new ArrayDeque<>();
            private int next;

            @Override
            public NameSample read() {
                while (waiting.isEmpty() && next < texts.size()) {
                    LabelledText text = texts.get(next);
                    waiting.addAll(features.of(text, next++ % GENERAL == 0 ? "" : text.corpus()));
                }
                if (waiting.isEmpty()) {
                    return null;
                }
                Described sentence = waiting.remove();
                OurFeatures.enter(sentence);
                return new NameSample(sentence.words().toArray(String[]::new), spans(sentence), true);
            }
        };
    }

    private static Span[] spans(Described sentence) {
        return sentence.names().stream()
                .map(name -> new Span(name.begin(), name.end(), name.type().name()))
                .toArray(Span[]::new);
    }

    private Map<String, Scores> measure(TokenNameFinderModel model, List<LabelledText> texts, Set<String> trained) {
        Map<String, Scores> scores = new TreeMap<>();
        NameFinderME finder = new NameFinderME(model);
        for (LabelledText text : texts) {
            List<LabelledText.Name> found = new ArrayList<>();
            for (Described sentence : features.of(text, trained.contains(text.corpus()) ? text.corpus() : "")) {
                OurFeatures.enter(sentence);
                for (Span span : finder.find(sentence.words().toArray(String[]::new))) {
                    found.add(name(text.text().tokens(), sentence.begin(), span));
                }
            }
            scores.computeIfAbsent(text.corpus(), unused -> new Scores()).add(text.names(), found);
        }
        return scores;
    }

    private static LabelledText.Name name(Tokens tokens, int begin, Span span) {
        return new LabelledText.Name(
                tokens.span(begin + span.getStart()).cover(tokens.span(begin + span.getEnd() - 1)),
                EntityType.valueOf(span.getType()));
    }
}
