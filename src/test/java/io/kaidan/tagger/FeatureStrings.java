package io.kaidan.tagger;

import io.kaidan.document.EntityType;
import io.kaidan.document.Sentence;
import io.kaidan.document.Tokens;
import io.kaidan.gazetteer.Gazetteer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** What our tagger looks at, for another learner: the features of tokens as strings. */
public final class FeatureStrings {
    private final TextFeatures features;

    public FeatureStrings(Gazetteer gazetteer, NameLists lists) {
        features = new TextFeatures(gazetteer, lists);
    }

    /**
     * A name, by tokens of its sentence.
     *
     * @param end the token after its last one
     */
    public record TokenName(int begin, int end, EntityType type) {}

    /**
     * A sentence.
     *
     * @param begin its first token, by number in the text
     * @param words the tokens as they stand in the text
     * @param features by token
     */
    public record Described(int begin, List<String> words, List<List<String>> features, List<TokenName> names) {}

    /**
     * The sentences of a text.
     *
     * @param corpus the corpus whose guidelines are followed, empty for none in particular
     */
    public List<Described> of(LabelledText text, String corpus) {
        Tokens tokens = text.text().tokens();
        List<List<String>> all = new ArrayList<>(Collections.nCopies(tokens.size(), List.of()));
        features.forEachToken(text, corpus, (buffer, token) -> all.set(token, strings(buffer)));
        int[] labels = text.labels();
        List<Described> sentences = new ArrayList<>();
        for (Sentence sentence : text.text().sentences()) {
            int begin = sentence.firstToken();
            int size = sentence.endToken() - begin;
            List<String> words = IntStream.range(begin, begin + size)
                    .mapToObj(tokens::surface)
                    .toList();
            if (size > 0) {
                sentences.add(new Described(
                        begin, words, all.subList(begin, begin + size), names(labels, begin, begin + size)));
            }
        }
        return sentences;
    }

    private static List<String> strings(FeatureBuffer buffer) {
        return IntStream.range(0, buffer.size())
                .mapToObj(i -> Integer.toString(buffer.key(i), Character.MAX_RADIX))
                .toList();
    }

    private static List<TokenName> names(int[] labels, int begin, int end) {
        List<TokenName> names = new ArrayList<>();
        for (int token = begin; token < end; token++) {
            if (labels[token] != Labels.OUTSIDE && Labels.mayBegin(labels[token])) {
                int after = token + 1;
                while (after < end && !Labels.mayBegin(labels[after])) {
                    after++;
                }
                names.add(new TokenName(token - begin, after - begin, Labels.TYPES.get(Labels.type(labels[token]))));
            }
        }
        return names;
    }
}
