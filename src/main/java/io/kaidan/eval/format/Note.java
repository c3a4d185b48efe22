package io.kaidan.eval.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A note of an annotator, read as <code>words; key=value; key=value</code>. A backslash takes a semicolon, an equals
 * sign or a backslash as it is; {@code \n} is a line feed.
 *
 * @param words what is no key with a value; empty for none
 * @param values by key, in the order of the note
 */
record Note(String words, Map<String, String> values) {
    static final Note EMPTY = new Note("", Map.of());

    private static final Pattern PART = Pattern.compile("(?:\\\\.|[^;\\\\])+");
    private static final Pattern KEY = Pattern.compile("([a-z]+)=(.*)", Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)", Pattern.DOTALL);

    static Note parse(String written) {
        StringJoiner words = new StringJoiner("; ");
        Map<String, String> values = new LinkedHashMap<>();
        Matcher parts = PART.matcher(written);
        while (parts.find()) {
            String part = parts.group().strip();
            Matcher key = KEY.matcher(part);
            if (key.matches()) {
                values.put(key.group(1), plain(key.group(2)));
            } else if (!part.isEmpty()) {
                words.add(plain(part));
            }
        }
        return new Note(words.toString(), values);
    }

    /** The value of a key; empty for none. */
    String value(String key) {
        return values.getOrDefault(key, "");
    }

    boolean isEmpty() {
        return words.isEmpty() && values.isEmpty();
    }

    String written() {
        StringJoiner parts = new StringJoiner("; ");
        if (!words.isEmpty()) {
            parts.add(escaped(words));
        }
        values.forEach((key, value) -> parts.add(key + "=" + escaped(value)));
        return parts.toString();
    }

    private static String escaped(String value) {
        return value.replaceAll("[;=\\\\]", "\\\\$0").replace("\n", "\\n");
    }

    private static String plain(String value) {
        return ESCAPED.matcher(value)
                .replaceAll(escape -> escape.group(1).equals("n") ? "\n" : Matcher.quoteReplacement(escape.group(1)));
    }
}
