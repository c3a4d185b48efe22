package io.kaidan.eval.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value that knows the line on which it begins, which Jackson's own trees forget. Immutable. */
final class LocatedJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final int line;
    private final JsonToken token;
    private final String text;
    private final Map<String, LocatedJson> fields;
    private final List<LocatedJson> items;

    private LocatedJson(
            int line, JsonToken token, String text, Map<String, LocatedJson> fields, List<LocatedJson> items) {
        this.line = line;
        this.token = token;
        this.text = text;
        this.fields = fields;
        this.items = items;
    }

    /** All values of a file, one after the other; those before a mistake, which is reported. */
    static List<LocatedJson> readAll(DataFile file, Problems problems) {
        List<LocatedJson> values = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(file.text())) {
            while (parser.nextToken() != null) {
                values.add(read(parser));
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            String what = e.getOriginalMessage().lines().findFirst().orElse("");
            problems.add(file.name(), line, "is not well-formed JSON: " + what);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be read", e);
        }
        return values;
    }

    /**
     * The objects of a file; any other value is reported.
     *
     * @param otherwise what the message says of another value
     */
    static List<LocatedJson> readObjects(DataFile file, String otherwise, Problems problems) {
        List<LocatedJson> objects = new ArrayList<>();
        for (LocatedJson value : readAll(file, problems)) {
            if (value.isObject()) {
                objects.add(value);
            } else {
                problems.add(file.name(), value.line(), otherwise);
            }
        }
        return objects;
    }

    private static LocatedJson read(JsonParser parser) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        JsonToken token = parser.currentToken();
        Map<String, LocatedJson> fields = new LinkedHashMap<>();
        List<LocatedJson> items = new ArrayList<>();
        if (token == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                fields.put(name, read(parser));
            }
        } else if (token == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(read(parser));
            }
        }
        return new LocatedJson(line, token, token.isScalarValue() ? parser.getText() : "", fields, items);
    }

    /** From 1. */
    int line() {
        return line;
    }

    boolean isObject() {
        return token == JsonToken.START_OBJECT;
    }

    boolean isArray() {
        return token == JsonToken.START_ARRAY;
    }

    boolean isString() {
        return token == JsonToken.VALUE_STRING;
    }

    boolean isBoolean() {
        return token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
    }

    /** Whether it is a whole number that an {@code int} can hold. */
    boolean isInteger() {
        return token == JsonToken.VALUE_NUMBER_INT && text.length() < 10;
    }

    /** The value of a string, number or boolean as written; empty for others. */
    String text() {
        return text;
    }

    /** The value of a field of an object; null if there is none. */
    LocatedJson field(String name) {
        return fields.get(name);
    }

    /** The values of an array. */
    List<LocatedJson> items() {
        return items;
    }
}
