package io.kaidan.tagger;

import io.kaidan.data.ShippedData;
import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Sentence;
import io.kaidan.document.Span;
import io.kaidan.document.Title;
import io.kaidan.document.Tokens;
import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.mention.Candidate;
import io.kaidan.mention.NameTagger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Finds names with a trained model. Immutable and safe to share between threads. */
public final class CrfTagger implements NameTagger {
    private static final String SHIPPED = "models/names-crf.bin";
    private static final String FOUND_BY = "crf";

    private final CrfModel model;
    private final NameLists lists;
    private final Gazetteer gazetteer;
    private final Proposals proposals;

    private CrfTagger(CrfModel model, NameLists lists, Gazetteer gazetteer) {
        this.model = model;
        this.lists = lists;
        this.gazetteer = gazetteer;
        this.proposals = new Proposals(gazetteer, FOUND_BY);
    }

    /** A tagger with the model that ships with the toolkit. */
    public static CrfTagger shipped(Gazetteer gazetteer) {
        try {
            return read(SHIPPED, ShippedData.bytes(SHIPPED), NameLists.shipped(), gazetteer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param name how messages call the model file
     * @throws io.kaidan.data.DataException if the bytes are no model, damaged, or made with other name lists
     */
    public static CrfTagger read(String name, byte[] bytes, NameLists lists, Gazetteer gazetteer) {
        return new CrfTagger(CrfModel.read(name, bytes, lists), lists, gazetteer);
    }

    @Override
    public List<Candidate> tag(AnnotatedText text, List<Title> titles) {
        return proposals.of(names(text, titles), text, titles);
    }

    /** The names of the most probable labelling, places and states alike, in order. */
    public List<TaggedName> names(AnnotatedText text, List<Title> titles) {
        FeatureExtractor extractor = new FeatureExtractor(text, titles, gazetteer, lists, model.corpus());
        FeatureBuffer buffer = new FeatureBuffer();
        Chain chain = new Chain();
        List<TaggedName> names = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            int first = sentence.firstToken();
            int length = sentence.endToken() - first;
            if (length > 0) {
                extractor.enterSentence(first, sentence.endToken());
                chain.enter(length);
                for (int i = 0; i < length; i++) {
                    extractor.extract(first + i, buffer);
                    model.score(buffer, chain.scores(), i * Labels.COUNT);
                }
                addNames(text.tokens(), first, chain, names);
            }
        }
        return names;
    }

    private void addNames(Tokens tokens, int first, Chain chain, List<TaggedName> names) {
        int[] labels = chain.best(model.transitions());
        boolean summed = false;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == Labels.OUTSIDE) {
                continue;
            }
            if (!summed) {
                chain.sum(model.transitions());
                summed = true;
            }
            int type = Labels.type(labels[i]);
            int end = i + 1;
            while (end < labels.length && !Labels.mayBegin(labels[end])) {
                end++;
            }
            Span span = new Span(tokens.begin(first + i), tokens.end(first + end - 1));
            double probability = Math.min(1, chain.nameProbability(i, end, type));
            names.add(new TaggedName(span, Labels.TYPES.get(type), probability));
            i = end - 1;
        }
    }
}
