package io.kaidan.batch.input;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaidan.document.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes articles of JSON objects. Text is taken verbatim; half a surrogate pair becomes U+FFFD, since it has no UTF-8. */
final class JsonArticles {
    /** Reads numbers exactly, so that the further keys are written as they were read, and refuses a key that stands twice. */
    static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final List<String> KEYS = List.of("id", "date", "outlet", "url", "headline", "body");

    private final InputFile file;

    JsonArticles(InputFile file) {
        this.file = file;
    }

    /** @param number of the object in its file, from 1 */
    Reading read(JsonNode node, int line, int number) {
        String own = node.path("id").isValueNode() && !node.path("id").isNull()
                ? wellFormed(node.path("id").asText())
                : "";
        String id = own.isEmpty() ? file.articleId(number) : own;
        if (!(node instanceof ObjectNode object)) {
            return problem(line, ProblemCode.MALFORMED_JSON, id, "Expected an object with headline or body.");
        }
        for (String key : KEYS) {
            JsonNode value = object.path(key);
            boolean mayBeNumber = key.equals("id") || key.equals("date");
            if (!isText(value) && !(mayBeNumber && value.isNumber())) {
                String kind = value.getNodeType().name().toLowerCase(Locale.ROOT);
                return problem(
                        line, ProblemCode.BAD_FIELD, id, "'" + key + "' is of type " + kind + "; expected a text.");
            }
        }
        String written = Whitespace.strip(text(object, "date"));
        LocalDate date = PublicationDate.parse(written);
        if (date == null && !written.isEmpty()) {
            return Corpus.impossibleDate(file, line, id, written);
        }
        Article article = new Article(
                id,
                date,
                text(object, "outlet"),
                text(object, "url"),
                text(object, "headline"),
                text(object, "body"),
                extra(object));
        return new ReadArticle(article, file.name(), line);
    }

    InputProblem problem(int line, ProblemCode code, String id, String message) {
        return new InputProblem(file.name(), line, id, code, message);
    }

    /** A text or nothing. */
    private static boolean isText(JsonNode value) {
        return value.isTextual() || value.isMissingNode() || value.isNull();
    }

    private static String text(ObjectNode object, String key) {
        JsonNode value = object.path(key);
        return value.isNull() ? "" : wellFormed(value.asText());
    }

    private static String extra(ObjectNode object) {
        ObjectNode rest = MAPPER.createObjectNode();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (!KEYS.contains(field.getKey())) {
                rest.set(field.getKey(), field.getValue());
            }
        }
        return rest.isEmpty() ? "" : wellFormed(rest.toString());
    }

    private static String wellFormed(String text) {
        StringBuilder repaired = null;
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isSurrogate(text.charAt(i))) {
                continue;
            }
            if (i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                i++;
            } else {
                repaired = repaired == null ? new StringBuilder(text) : repaired;
                repaired.setCharAt(i, '\uFFFD');
            }
        }
        return repaired == null ? text : repaired.toString();
    }
}
