package io.kaidan.eval.format;

import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.CodePointSpan;
import io.kaidan.eval.annotation.CodePointText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text whose names stood in marks such as <code>{{正恩|P|金正恩}}</code>.
 *
 * @param text without the marks
 * @param mentions the names, in order
 */
public record MarkedText(String text, List<AnnotatedMention> mentions) {
    private static final Pattern MARK = Pattern.compile("\\{\\{([^{}|]+)\\|([PSOL])(?:\\|([^{}|]+))?\\}\\}");
    private static final Pattern SPECIAL = Pattern.compile("[{}|]");
    private static final Map<String, String> TYPES =
            Map.of("P", "PERSON", "S", "STATE", "O", "ORGANIZATION", "L", "LOCATION");

    /** @param offset where the text begins within the article, in code points */
    public static MarkedText parse(String marked, int offset) {
        StringBuilder text = new StringBuilder();
        List<AnnotatedMention> mentions = new ArrayList<>();
        Matcher marks = MARK.matcher(marked);
        int read = 0;
        while (marks.find()) {
            text.append(marked, read, marks.start());
            String surface = marks.group(1);
            String name = marks.group(3) == null ? surface : marks.group(3);
            int begin = offset + text.codePointCount(0, text.length());
            int end = begin + surface.codePointCount(0, surface.length());
            mentions.add(new AnnotatedMention(new CodePointSpan(begin, end), surface, TYPES.get(marks.group(2)), name));
            text.append(surface);
            read = marks.end();
        }
        text.append(marked, read, marked.length());
        return new MarkedText(text.toString(), mentions);
    }

    /** Those that marks can hold: of names that share characters the one that begins first, then the longer one. */
    static List<AnnotatedMention> markable(List<AnnotatedMention> mentions) {
        List<AnnotatedMention> sorted = mentions.stream()
                .filter(MarkedText::isMarkable)
                .sorted(Comparator.<AnnotatedMention>comparingInt(
                                mention -> mention.span().begin())
                        .thenComparingInt(mention -> -mention.span().end()))
                .toList();
        List<AnnotatedMention> marked = new ArrayList<>();
        int free = 0;
        for (AnnotatedMention mention : sorted) {
            if (mention.span().begin() >= free) {
                marked.add(mention);
                free = mention.span().end();
            }
        }
        return marked;
    }

    private static boolean isMarkable(AnnotatedMention mention) {
        return TYPES.containsValue(mention.type())
                && mention.span().length() > 0
                && !SPECIAL.matcher(mention.surface() + mention.name()).find();
    }

    /**
     * Marks a part of an article's text.
     *
     * @param mentions what {@link #markable} gives; those outside the part, or across its ends, are passed over
     */
    static String mark(CodePointText text, int begin, int end, List<AnnotatedMention> mentions) {
        StringBuilder marked = new StringBuilder();
        int written = begin;
        for (AnnotatedMention mention : mentions) {
            CodePointSpan span = mention.span();
            if (span.begin() >= begin && span.end() <= end) {
                String surface = text.slice(span.begin(), span.end());
                marked.append(text.slice(written, span.begin()))
                        .append("{{")
                        .append(surface)
                        .append('|')
                        .append(mention.type().charAt(0))
                        .append(mention.name().equals(surface) ? "" : "|" + mention.name())
                        .append("}}");
                written = span.end();
            }
        }
        return marked.append(text.slice(written, end)).toString();
    }

    /** What is left of a mark that was not understood, or null. */
    public String malformedMark() {
        int open = text.indexOf("{{");
        int at = open >= 0 ? open : text.indexOf("}}");
        return at < 0 ? null : text.substring(at, Math.min(text.length(), at + 40));
    }
}
