package io.kaidan.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.document.Article;
import io.kaidan.document.EntityType;
import io.kaidan.document.Span;
import io.kaidan.tagger.LabelledText.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        MarkedText headline = MarkedText.of(node.path("headline").asText(), 0);
        MarkedText body =
                MarkedText.of(node.path("body").asText(), headline.text().length() + 1);
        List<Name> names = new ArrayList<>(headline.names());
        names.addAll(body.names());
        Article article = Article.of(node.path("id").asText(), null, headline.text(), body.text());
        return Optional.of(new CorpusText(corpus, split, article, names));
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
