package io.kaidan.testing;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which a case marks the names: {@code [P 岸田]}, with P, S, O or L for the type. Lines that begin with
 * {@code date:} and {@code headline:} may come before the body.
 */
public record MarkedText(AnnotatedText text, List<Mention> mentions, LocalDate date) {
    private static final String DATE = "date: ";
    private static final Pattern MARK = Pattern.compile("\\[([PSOL]) ([^\\]]+)\\]");
    private static final Map<String, EntityType> TYPES = Map.of(
            "P", EntityType.PERSON, "S", EntityType.STATE, "O", EntityType.ORGANIZATION, "L", EntityType.LOCATION);

    public MarkedText {
        mentions = List.copyOf(mentions);
    }

    public static MarkedText of(List<String> lines) {
        boolean dated = lines.get(0).startsWith(DATE);
        LocalDate date = dated ? LocalDate.parse(lines.get(0).substring(DATE.length())) : null;
        List<String> marked = dated ? lines.subList(1, lines.size()) : lines;
        AnnotatedText text =
                Annotated.text(marked.stream().map(MarkedText::plain).toList());
        return new MarkedText(text, mentions(text.text().original(), marked), date);
    }

    private static List<Mention> mentions(String original, List<String> marked) {
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        for (String line : marked) {
            Matcher mark = MARK.matcher(line);
            int end = 0;
            while (mark.find()) {
                String between = line.substring(end, mark.start());
                String before = between.startsWith("headline: ") ? between.substring(10) : between;
                at = original.indexOf(before + mark.group(2), at) + before.length();
                mentions.add(
                        mention(new Span(at, at + mark.group(2).length()), TYPES.get(mark.group(1)), mark.group(2)));
                at += mark.group(2).length();
                end = mark.end();
            }
        }
        return mentions;
    }

    private static String plain(String line) {
        return MARK.matcher(line).replaceAll("$2");
    }

    private static Mention mention(Span span, EntityType type, String surface) {
        return new Mention(span, type, surface, "", Mention.Source.PATTERN, "test", 1);
    }
}
