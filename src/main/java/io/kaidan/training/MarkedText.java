package io.kaidan.training;

import io.kaidan.document.EntityType;
import io.kaidan.document.Span;
import io.kaidan.tagger.LabelledText.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text whose names stood in marks such as <code>{{正恩|P|金正恩}}</code>.
 *
 * @param text without the marks
 */
record MarkedText(String text, List<Name> names) {
    private static final Pattern MARK = Pattern.compile("\\{\\{([^{}|]+)\\|([PSOL])(?:\\|[^{}|]+)?\\}\\}");
    private static final Map<String, EntityType> TYPES = Map.of(
            "P", EntityType.PERSON, "S", EntityType.STATE, "O", EntityType.ORGANIZATION, "L", EntityType.LOCATION);

    /** @param offset where the text begins within the article */
    static MarkedText of(String marked, int offset) {
        StringBuilder text = new StringBuilder();
        List<Name> names = new ArrayList<>();
        Matcher marks = MARK.matcher(marked);
        int read = 0;
        while (marks.find()) {
            text.append(marked, read, marks.start());
            int begin = offset + text.length();
            text.append(marks.group(1));
            names.add(new Name(new Span(begin, offset + text.length()), TYPES.get(marks.group(2))));
            read = marks.end();
        }
        text.append(marked, read, marked.length());
        return new MarkedText(text.toString(), names);
    }
}
