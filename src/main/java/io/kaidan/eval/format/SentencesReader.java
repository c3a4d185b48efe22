package io.kaidan.eval.format;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.CodePointSpan;
import io.kaidan.eval.annotation.CodePointText;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads labelled sentences: one JSON object each with {@code id}, {@code text}, {@code mentions} as lists of begin, end
 * and label, and possibly {@code source}, the corpus. Each is an article without a headline whose outlet is the corpus.
 */
final class SentencesReader {
    private final DataFile file;
    private final Problems problems;

    SentencesReader(DataFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    List<AnnotatedArticle> read() {
        return LocatedJson.readObjects(file, "is no sentence, expected an object { \"id\": …", problems).stream()
                .map(this::article)
                .toList();
    }

    private AnnotatedArticle article(LocatedJson json) {
        JsonFields fields = new JsonFields(file.name(), json, "sentence", problems);
        String source = fields.optional("source");
        String id = fields.required("id");
        CodePointText text = new CodePointText("\n" + fields.required("text"));
        List<AnnotatedMention> mentions = new ArrayList<>();
        LocatedJson listed = json.field("mentions");
        if (listed == null || !listed.isArray()) {
            fields.report("mentions", "is no list of [begin, end, label]");
        } else {
            for (LocatedJson item : listed.items()) {
                AnnotatedMention mention = mention(item, text);
                if (mention == null) {
                    problems.add(
                            file.name(),
                            item.line(),
                            "sentence " + id + " has a mention that is not [begin, end, label] with "
                                    + "0 ≤ begin < end ≤ " + (text.length() - 1));
                } else {
                    mentions.add(mention);
                }
            }
        }
        String name = source.isEmpty() ? id : source + ":" + id;
        return new AnnotatedArticle(name, "", source, text, 0, mentions, List.of());
    }

    /** Null if it is not well-formed. */
    private static AnnotatedMention mention(LocatedJson item, CodePointText text) {
        List<LocatedJson> parts = item.items();
        if (parts.size() != 3 || !parts.get(0).isInteger() || !parts.get(1).isInteger()) {
            return null;
        }
        // The line feed after the empty headline comes before the sentence.
        int begin = Integer.parseInt(parts.get(0).text()) + 1;
        int end = Integer.parseInt(parts.get(1).text()) + 1;
        if (begin < 1 || begin >= end || end > text.length()) {
            return null;
        }
        String surface = text.slice(begin, end);
        return new AnnotatedMention(
                new CodePointSpan(begin, end), surface, parts.get(2).text(), surface);
    }
}
