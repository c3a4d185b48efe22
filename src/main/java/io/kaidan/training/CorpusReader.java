package io.kaidan.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.document.Article;
import io.kaidan.document.EntityType;
import io.kaidan.document.Span;
import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.format.MarkedText;
import io.kaidan.tagger.LabelledText.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads labelled corpora: files of JSON lines with one sentence each ({@code source}, {@code split}, {@code id}, {@code
 * text}, {@code mentions} as begin, end and label, in code points), and articles whose names are marked in the text.
 */
final class CorpusReader {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String NO_HEADLINE = "";

    private final LabelMap labels;
    private final Problems problems;

    CorpusReader(LabelMap labels, Problems problems) {
        this.labels = labels;
        this.problems = problems;
    }

    /** The sentences of a file of JSON lines. */
    List<CorpusText> readSentences(DataFile file) {
        List<CorpusText> texts = new ArrayList<>();
        int number = 0;
        for (String line : file.lines()) {
            number++;
            JsonNode node = parse(line, file.name(), number);
            if (node != null) {
                texts.add(sentence(node));
            }
        }
        return texts;
    }

    private CorpusText sentence(JsonNode node) {
        String text = node.path("text").asText();
        Article article = Article.of(node.path("id").asText(), null, NO_HEADLINE, text);
        List<Name> names = new ArrayList<>();
        for (JsonNode mention : node.path("mentions")) {
            EntityType type = labels.type(mention.path(2).asText());
            if (type != null) {
                int begin = text.offsetByCodePoints(0, mention.path(0).asInt());
                int end = text.offsetByCodePoints(0, mention.path(1).asInt());
                int body = article.bodySpan().begin();
                names.add(new Name(new Span(body + begin, body + end), type));
            }
        }
        return new CorpusText(node.path("source").asText(), node.path("split").asText(), article, names);
    }

    /** An article with marked names; none when the file has mistakes. */
    Optional<CorpusText> readArticle(DataFile file, String corpus, String split) {
        JsonNode node = parse(file.text(), file.name(), 0);
        if (node == null) {
            return Optional.empty();
        }
        MarkedText headline = MarkedText.parse(node.path("headline").asText(), 0);
        int bodyBegin = headline.text().codePointCount(0, headline.text().length()) + 1;
        MarkedText body = MarkedText.parse(node.path("body").asText(), bodyBegin);
        Article article = Article.of(node.path("id").asText(), null, headline.text(), body.text());
        List<Name> names = Stream.concat(headline.mentions().stream(), body.mentions().stream())
                .map(mention -> name(mention, article.text()))
                .toList();
        return Optional.of(new CorpusText(corpus, split, article, names));
    }

    private static Name name(AnnotatedMention mention, String text) {
        int begin = text.offsetByCodePoints(0, mention.span().begin());
        int end = text.offsetByCodePoints(0, mention.span().end());
        return new Name(new Span(begin, end), EntityType.valueOf(mention.type()));
    }

    private JsonNode parse(String json, String file, int line) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            problems.add(file, line, "is not JSON, expected one object" + (line > 0 ? " a line" : ""));
            return null;
        }
    }
}
