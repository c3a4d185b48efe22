package io.kaidan.batch.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** Reads one JSON object a line; blank lines are passed over, and a bad line spoils only itself. */
final class JsonLinesReader implements ArticleReader {
    private final InputFile file;
    private final Lines lines;
    private final JsonArticles articles;
    private int number;

    JsonLinesReader(InputFile file, Lines lines) {
        this.file = file;
        this.lines = lines;
        this.articles = new JsonArticles(file);
    }

    @Override
    public Reading next() throws IOException {
        Lines.Line line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        number++;
        if (line.fault() != null) {
            return articles.problem(line.number(), line.fault(), file.articleId(number), line.faultMessage());
        }
        try {
            JsonNode node = JsonArticles.MAPPER.readTree(line.text());
            return articles.read(node, line.number(), number);
        } catch (JsonProcessingException e) {
            return articles.problem(
                    line.number(), ProblemCode.MALFORMED_JSON, file.articleId(number), JsonProblems.describe(e));
        }
    }
}
