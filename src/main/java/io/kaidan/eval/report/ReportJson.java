package io.kaidan.eval.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** JSON that may stand inside a script element: no character of it can end the element or begin markup. */
final class ReportJson {
    static final ObjectMapper MAPPER = new ObjectMapper();

    static {
        MAPPER.getFactory().setCharacterEscapes(new MarkupEscapes());
    }

    private ReportJson() {}

    static String write(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of numbers and strings cannot fail to be written", e);
        }
    }

    /** JSON written by a person, without its white space. */
    static String compact(String json) {
        try {
            return write(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a file of the program is not JSON", e);
        }
    }

    /** Characters that mean something to HTML, and the line ends that JSON allows and old scripts do not. */
    private static final class MarkupEscapes extends CharacterEscapes {
        private static final long serialVersionUID = 1;
        private static final Map<Integer, SerializedString> BEYOND_ASCII =
                Map.of(0x2028, new SerializedString("\\u2028"), 0x2029, new SerializedString("\\u2029"));

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            for (char markup : new char[] {'<', '>', '&', '\''}) {
                codes[markup] = ESCAPE_STANDARD;
            }
            return codes;
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            return BEYOND_ASCII.get(character);
        }
    }
}
