package io.kaidan.opennlp;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/** Small models of OpenNLP's name finder, trained on invented sentences in a moment. */
public final class TrainedNames {
    private static final List<String> NAMES = List.of("ミナリス", "トルベック", "カザリン", "ヨルネス", "ブレンゼ", "サルマート", "ドリアノ", "ケルビス");
    private static final List<String> ENDINGS = List.of("は港に着いた。", "が歌を歌った。", "は本を書いた。");

    private TrainedNames() {}

    /**
     * Writes a model that knows one type, of what stands after 作曲家の.
     *
     * @param type as the model calls it
     */
    public static Path write(Path file, String type) throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 60);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        try (OutputStream out = Files.newOutputStream(file)) {
            NameFinderME.train(
                            "ja",
                            type,
                            ObjectStreamUtils.createObjectStream(samples(type)),
                            parameters,
                            TokenNameFinderFactory.create(null, null, null, new BioCodec()))
                    .serialize(out);
        }
        return file;
    }

    private static List<NameSample> samples(String type) {
        List<NameSample> samples = new ArrayList<>();
        for (String name : NAMES) {
            for (String ending : ENDINGS) {
                samples.add(sample("作曲家の", name, ending, type));
            }
        }
        return samples;
    }

    private static NameSample sample(String before, String name, String after, String type) {
        String text = before + name + after;
        Span[] words = new JapaneseTokenizer().tokenizePos(text);
        int first = -1;
        int end = 0;
        for (int i = 0; i < words.length; i++) {
            if (words[i].getStart() >= before.length() && words[i].getEnd() <= before.length() + name.length()) {
                first = first < 0 ? i : first;
                end = i + 1;
            }
        }
        return new NameSample(Span.spansToStrings(words, text), new Span[] {new Span(first, end, type)}, true);
    }
}
