package io.kaidan.cli;

import io.kaidan.batch.NameSuggestion;
import io.kaidan.document.EntityType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Suggested names in the format of a user's gazetteer, each with what speaks for it as a comment above. */
final class SuggestionText {
    static final String HEADER = "name\ttype\tnames\tid\tstate";
    private static final int TITLES = 3;

    private SuggestionText() {}

    static String of(List<NameSuggestion> suggestions) {
        StringBuilder text = new StringBuilder();
        text.append(
                "# Names that no gazetteer has. Read each, delete what is wrong, and pass the rest with --gazetteer.\n");
        text.append(HEADER).append('\n');
        for (NameSuggestion suggestion : suggestions) {
            text.append("\n# ").append(evidence(suggestion)).append('\n');
            suggestion
                    .contexts()
                    .forEach(context -> text.append("#   ").append(context).append('\n'));
            text.append(line(suggestion)).append('\n');
        }
        return text.toString();
    }

    private static String evidence(NameSuggestion suggestion) {
        String text =
                String.format(Locale.ROOT, "%,d articles, %,d mentions", suggestion.articles(), suggestion.mentions());
        if (suggestion.types().size() > 1) {
            text += "; "
                    + suggestion.types().entrySet().stream()
                            .sorted(Map.Entry.<EntityType, Integer>comparingByValue()
                                    .reversed())
                            .map(entry -> entry.getKey() + " " + entry.getValue())
                            .collect(Collectors.joining(", "));
        }
        List<String> titles = suggestion.titles();
        return titles.isEmpty()
                ? text
                : text + "; " + String.join(", ", titles.subList(0, Math.min(TITLES, titles.size())));
    }

    private static String line(NameSuggestion suggestion) {
        return String.join(
                "\t",
                cell(suggestion.name()),
                suggestion.likelyType().name(),
                suggestion.forms().stream().map(SuggestionText::cell).collect(Collectors.joining("|")),
                "",
                suggestion.likelyState());
    }

    /** A name that a line break or a separator runs through is written without it. */
    private static String cell(String name) {
        return name.replaceAll("[\\s|]+", " ").strip();
    }
}
