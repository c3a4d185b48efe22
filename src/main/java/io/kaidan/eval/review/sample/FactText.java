package io.kaidan.eval.review.sample;

import io.kaidan.eval.format.TableRow;
import io.kaidan.eval.review.RowText;
import java.util.Map;

/** What a row says, as a sentence that can be right or wrong. */
final class FactText {
    private static final String ASSERTED = "ASSERTED";
    private static final Map<String, String> MET =
            Map.of(ASSERTED, "met", "PLANNED", "is to meet", "NEGATED", "did not meet", "HYPOTHETICAL", "may meet");
    private static final Map<String, String> SAID =
            Map.of(ASSERTED, "said", "PLANNED", "is to say", "NEGATED", "did not say", "HYPOTHETICAL", "may say");
    private static final Map<String, String> VISITED = Map.of(
            ASSERTED, "visited", "PLANNED", "is to visit", "NEGATED", "did not visit", "HYPOTHETICAL", "may visit");
    private static final Map<String, String> FORMS = Map.of(
            "PHONE", "by phone",
            "VIDEO", "by video",
            "DIRECT", "(quoted)",
            "INDIRECT", "(reported)",
            "HEADLINE", "(in the headline)");
    private static final int DAY = 10;

    private FactText() {}

    static String of(TableRow row) {
        String fact = core(row);
        String place = row.text("place");
        String date = row.text("date");
        return RowText.joined(
                " ",
                fact,
                FORMS.getOrDefault(row.text("form"), ""),
                place.isEmpty() ? "" : "at " + place,
                date.isEmpty() ? "" : (date.length() == DAY ? "on " : "in ") + date,
                source(row.text("attributed_to")));
    }

    private static String core(TableRow row) {
        String subject = row.text("subject");
        String object = row.text("object");
        String content = row.text("content");
        return switch (row.text("relation")) {
            case "MET" -> RowText.joined(" ", subject, verb(MET, row), object);
            case "VISITED" -> RowText.joined(" ", subject, verb(VISITED, row), object);
            case "SAID" ->
                RowText.joined(
                        " ", subject, verb(SAID, row), object.isEmpty() ? "" : "to " + object, "「" + content + "」");
            case "REPORTED" -> subject + " reported it";
            case "ROLE" ->
                RowText.joined(
                        " ",
                        subject,
                        row.text("form").equals("FORMER") ? "was" : "is",
                        content,
                        object.isEmpty() ? "" : "of " + object);
            default -> RowText.joined(" – ", subject, row.text("relation"), object, content, modality(row));
        };
    }

    private static String verb(Map<String, String> verbs, TableRow row) {
        return verbs.getOrDefault(row.text("modality"), verbs.get(ASSERTED));
    }

    private static String modality(TableRow row) {
        return row.text("modality").equals(ASSERTED) ? "" : row.text("modality");
    }

    private static String source(String attributedTo) {
        if (attributedTo.isEmpty()) {
            return "";
        }
        return attributedTo.equals("HEARSAY") ? "(hearsay)" : "(according to " + attributedTo + ")";
    }
}
