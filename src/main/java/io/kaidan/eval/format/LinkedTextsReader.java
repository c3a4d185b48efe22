package io.kaidan.eval.format;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.data.Tsv;
import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.CodePointText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads short texts whose names are marked with identifiers: id, date, headline, body, with tabs between them. In a mark the
 * third part is the identifier, {@link AnnotatedMention#NOWHERE}, or absent where nothing is judged.
 */
final class LinkedTextsReader {
    private static final List<String> COLUMNS = List.of("id", "date", "headline", "body");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final DataFile file;
    private final Problems problems;

    LinkedTextsReader(DataFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Whether a line is the one with the names of the columns. */
    static boolean isHeader(String line) {
        return line.equals(String.join("\t", COLUMNS));
    }

    List<AnnotatedArticle> read() {
        return Tsv.read(file, COLUMNS, List.of(), problems).rows().stream()
                .map(this::article)
                .toList();
    }

    private AnnotatedArticle article(Tsv.Row row) {
        String date = row.get("date");
        if (!DAY.matcher(date).matches()) {
            problems.add(row.file(), row.line(), "date '" + date + "', expected YYYY-MM-DD");
        }
        MarkedText headline = marked(row, "headline", 0);
        int headlineEnd = headline.text().codePointCount(0, headline.text().length());
        MarkedText body = marked(row, "body", headlineEnd + 1);
        List<AnnotatedMention> mentions = new ArrayList<>(headline.mentions());
        mentions.addAll(body.mentions());
        CodePointText text = new CodePointText(headline.text() + "\n" + body.text());
        return new AnnotatedArticle(row.get("id"), date, "", text, headlineEnd, named(mentions), List.of());
    }

    private MarkedText marked(Tsv.Row row, String column, int offset) {
        MarkedText text = MarkedText.parse(row.get(column), offset);
        String malformed = text.malformedMark();
        if (malformed != null) {
            problems.add(
                    row.file(),
                    row.line(),
                    column + ": a mark is malformed, expected {{surface|P}} or {{surface|P|id}} with P, S, O or L: "
                            + malformed);
        }
        return text;
    }

    /** What the marks call a name is an identifier; the name of an entity is its longest surface. */
    private static List<AnnotatedMention> named(List<AnnotatedMention> marked) {
        Map<String, String> names = new HashMap<>();
        marked.forEach(mention -> names.merge(
                mention.name(), mention.surface(), (name, other) -> other.length() > name.length() ? other : name));
        return marked.stream()
                .map(mention -> mention.name().equals(mention.surface())
                        ? mention
                        : new AnnotatedMention(
                                mention.span(),
                                mention.surface(),
                                mention.type(),
                                mention.name().equals(AnnotatedMention.NOWHERE)
                                        ? mention.surface()
                                        : names.get(mention.name()),
                                mention.name(),
                                ""))
                .toList();
    }
}
