package io.kaidan.eval.format;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.AnnotatedRelation;
import io.kaidan.eval.annotation.CodePointText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the project's gold: one JSON object an article, with the names marked in headline and body (eval/README.md). A
 * file holds one article or several, one after the other.
 */
final class JsonGoldReader {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final DataFile file;
    private final Problems problems;

    JsonGoldReader(DataFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The articles; faulty parts are left out and reported. */
    List<AnnotatedArticle> read() {
        return LocatedJson.readObjects(file, "is not an article, expected an object { \"id\": …", problems).stream()
                .map(this::article)
                .toList();
    }

    private AnnotatedArticle article(LocatedJson json) {
        JsonFields fields = new JsonFields(file.name(), json, "article", problems);
        String id = fields.required("id");
        String date = fields.required("date");
        if (!date.isEmpty() && !DAY.matcher(date).matches()) {
            fields.report("date", "'" + date + "' is not a day, expected YYYY-MM-DD");
        }
        MarkedText headline = marked(fields, "headline", 0);
        int headlineEnd = headline.text().codePointCount(0, headline.text().length());
        MarkedText body = marked(fields, "body", headlineEnd + 1);
        List<AnnotatedMention> mentions = new ArrayList<>(headline.mentions());
        mentions.addAll(body.mentions());
        CodePointText text = new CodePointText(headline.text() + "\n" + body.text());
        List<AnnotatedRelation> relations =
                new JsonRelationReader(file.name(), text, mentions, problems).read(json.field("relations"));
        return new AnnotatedArticle(id, date, fields.optional("outlet"), text, headlineEnd, mentions, relations);
    }

    private static MarkedText marked(JsonFields fields, String name, int offset) {
        MarkedText text = MarkedText.parse(fields.required(name), offset);
        String malformed = text.malformedMark();
        if (malformed != null) {
            fields.report(
                    name,
                    "a mark is malformed, expected {{surface|P}} or {{surface|P|name}} with P, S, O or L: "
                            + malformed);
        }
        return text;
    }
}
