package io.kaidan.training;

import io.kaidan.tagger.FeatureStrings.Described;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.DefaultNameContextGenerator;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.TokenNameFinderFactory;

/**
 * Gives OpenNLP's name finder the features of the sentence that it is at. OpenNLP makes factories by name, without
 * arguments: so the sentence is one for the whole program, which has one thread.
 */
public final class OurFeatures extends TokenNameFinderFactory {
    private static Described sentence;

    public OurFeatures() {
        super(null, null, new BilouCodec());
    }

    static void enter(Described next) {
        sentence = next;
    }

    @Override
    public NameContextGenerator createContextGenerator() {
        return new DefaultNameContextGenerator(
                (out, tokens, index, outcomes) -> out.addAll(sentence.features().get(index)));
    }
}
