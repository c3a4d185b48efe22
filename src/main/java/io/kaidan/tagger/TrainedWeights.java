package io.kaidan.tagger;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What training has learnt of all corpora together, from which a model is made that follows the guidelines of one.
 * Immutable as long as nobody trains on.
 */
public final class TrainedWeights {
    private final List<LabelledText> texts;
    private final TextFeatures features;
    private final FeatureIndex index;
    private final Gradient gradient;

    TrainedWeights(List<LabelledText> texts, TextFeatures features, FeatureIndex index, Gradient gradient) {
        this.texts = texts;
        this.features = features;
        this.index = index;
        this.gradient = gradient;
    }

    /** The corpora that were trained on. */
    public Set<String> corpora() {
        return texts.stream().map(LabelledText::corpus).collect(Collectors.toSet());
    }

    /**
     * The file of a model.
     *
     * @param corpus the corpus whose guidelines the model follows, empty for none in particular
     */
    public byte[] following(String corpus) {
        return ModelWriter.write(
                corpus,
                features.lists().checksum(),
                gradient.transitions(),
                index.keysByNumber(),
                gradient.weights(),
                occurrencesIn(corpus));
    }

    /** Which features can occur in a text of the corpus; those of other corpora need not be kept. */
    private boolean[] occurrencesIn(String corpus) {
        boolean[] occurs = new boolean[index.size()];
        for (LabelledText text : texts) {
            features.forEachToken(text, corpus, (buffer, token) -> {
                for (int number : TextFeatures.numbers(buffer, index)) {
                    occurs[number] = true;
                }
            });
        }
        return occurs;
    }
}
