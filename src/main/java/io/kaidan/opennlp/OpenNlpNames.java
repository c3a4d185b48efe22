package io.kaidan.opennlp;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Sentence;
import io.kaidan.document.Title;
import io.kaidan.document.Tokens;
import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.mention.Candidate;
import io.kaidan.mention.NameTagger;
import io.kaidan.pipeline.NameModel;
import io.kaidan.tagger.Proposals;
import io.kaidan.tagger.TaggedName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.util.Span;

/**
 * A model of OpenNLP's name finder in place of the tagger that ships. It reads an article's sentences in order, in the
 * words that {@link JapaneseTokenizer} gives, and forgets what it has adapted to after each article. Immutable and safe to
 * share between threads.
 */
public final class OpenNlpNames implements NameTagger {
    private static final String FOUND_BY = "opennlp";

    private final OpenNlpModel model;
    private final Proposals proposals;

    private OpenNlpNames(OpenNlpModel model, Gazetteer gazetteer) {
        this.model = model;
        this.proposals = new Proposals(gazetteer, FOUND_BY);
    }

    /**
     * Reads a model whose types are person, organization and location, or some of them, in any case; names of other types
     * are left out.
     *
     * @throws io.kaidan.data.DataException if the file is no such model or has none of the types
     */
    public static NameModel read(Path file) {
        OpenNlpModel model = OpenNlpModel.read(file);
        return new NameModel(List.of(file), gazetteer -> new OpenNlpNames(model, gazetteer));
    }

    @Override
    public List<Candidate> tag(AnnotatedText text, List<Title> titles) {
        NameFinderME finder = model.finder();
        List<TaggedName> names = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            int first = sentence.firstToken();
            for (Span found : finder.find(words(text.tokens(), first, sentence.endToken()))) {
                if (model.type(found.getType()) != null) {
                    names.add(name(text.tokens(), first, found));
                }
            }
        }
        return proposals.of(names, text, titles);
    }

    private static String[] words(Tokens tokens, int first, int end) {
        return IntStream.range(first, end).mapToObj(tokens::surface).toArray(String[]::new);
    }

    /** Every name counts as more likely right than wrong: what OpenNLP calls a probability is flat in some kinds of model. */
    private TaggedName name(Tokens tokens, int first, Span found) {
        io.kaidan.document.Span span =
                tokens.span(first + found.getStart()).cover(tokens.span(first + found.getEnd() - 1));
        double probability = Math.min(1, Math.max(0, found.getProb()));
        return new TaggedName(span, model.type(found.getType()), (1 + probability) / 2);
    }
}
