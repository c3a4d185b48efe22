package io.kaidan.batch.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads a JSON array of objects, or objects one after another, element by element. After a mistake in the JSON the rest of
 * the file cannot be read.
 */
final class JsonDocumentReader implements ArticleReader {
    /** Behind an element comes the next one. */
    private static final ObjectReader ELEMENTS =
            JsonArticles.MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final JsonParser parser;
    private final JsonArticles articles;
    private int number;
    private boolean ended;

    /** @param in a stream that supports marks */
    JsonDocumentReader(InputFile file, InputStream in) throws IOException {
        in.mark(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(in.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
            in.reset();
        }
        // A decoder that refuses what is not UTF-8; the parser's own one would call it malformed JSON.
        this.parser = JsonArticles.MAPPER.createParser(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
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
            return last(
                    parser.currentLocation().getLineNr(),
                    ProblemCode.BAD_UTF8,
                    "The file is not UTF-8; save it as UTF-8.");
        }
    }

    private Reading last(int line, ProblemCode code, String message) {
        ended = true;
        return articles.problem(line, code, "", message + " The rest of the file was not read.");
    }
}
