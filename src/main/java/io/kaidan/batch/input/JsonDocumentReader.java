package io.kaidan.batch.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads a JSON array of objects, or objects one after another, element by element. After a mistake in the JSON the rest of
 * the file cannot be read.
 */
final class JsonDocumentReader implements ArticleReader {
    /** Behind an element comes the next one. */
    private static final ObjectReader ELEMENTS =
            JsonArticles.MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final JsonParser parser;
    private final JsonArticles articles;
    private int number;
    private boolean ended;

    JsonDocumentReader(InputFile file, InputStream in) throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        this.parser = JsonArticles.MAPPER.createParser(reader);
        this.articles = new JsonArticles(file);
    }

    @Override
    public Reading next() throws IOException {
        if (ended) {
            return null;
        }
        try {
            JsonToken token = parser.nextToken();
            while (token == JsonToken.START_ARRAY
                            && parser.getParsingContext().getParent().inRoot()
                    || token == JsonToken.END_ARRAY) {
                token = parser.nextToken();
            }
            if (token == null) {
                ended = true;
                return null;
            }
            number++;
            int line = parser.currentTokenLocation().getLineNr();
            JsonNode node = ELEMENTS.readTree(parser);
            return articles.read(node, line, number);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            return last(line, ProblemCode.MALFORMED_JSON, JsonProblems.describe(e));
        } catch (CharacterCodingException e) {
            return last(parser.currentLocation().getLineNr(), ProblemCode.BAD_UTF8, "The file is not UTF-8.");
        }
    }

    private Reading last(int line, ProblemCode code, String message) {
        ended = true;
        return articles.problem(line, code, "", message + " The rest of the file was not read.");
    }
}
