package io.kaidan.eval.format;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.eval.annotation.AnnotatedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads columns of tokens and tags, the tag in the last one, a blank line after each sentence. {@code -DOCSTART-} or a
 * comment {@code # newdoc id = …} begins an article; where there is neither, each sentence is one.
 */
final class ConllReader {
    private static final String DOCUMENT = "-DOCSTART-";
    private static final Pattern COMMENT = Pattern.compile("# ?(newdoc id|id|date|outlet|text|newpar)(?: ?= ?(.*))?");
    private static final Pattern ROW =
            Pattern.compile("([^\\t ]+)(?:[\\t ]+\\S+)*[\\t ]+(O|[BIMLEUS]-[^\\t ]+)[\\t ]*");

    private final DataFile file;
    private final String name;
    private final Problems problems;
    private final Problems notes;
    private final List<ConllArticle> articles = new ArrayList<>();
    private boolean marked;

    /**
     * @param name of articles that have no id, with a number
     * @param notes where tags that cannot follow each other are told
     */
    ConllReader(DataFile file, String name, Problems problems, Problems notes) {
        this.file = file;
        this.name = name;
        this.problems = problems;
        this.notes = notes;
    }

    /** Whether lines are of this format: rows, comments and nothing else. */
    static boolean isColumns(List<String> lines) {
        boolean rows = false;
        for (String line : lines) {
            if (isRow(line)) {
                rows = true;
            } else if (!line.startsWith("#") && !line.startsWith(DOCUMENT)) {
                return false;
            }
        }
        return rows;
    }

    private static boolean isRow(String line) {
        return ROW.matcher(line).matches() && !COMMENT.matcher(line).matches();
    }

    List<AnnotatedArticle> read() {
        String[] lines = file.text().split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            read(lines[i], i + 1);
        }
        List<ConllArticle> read =
                articles.stream().filter(article -> !article.isEmpty()).toList();
        TagReader tags = TagReader.of(
                read.stream().flatMap(article -> article.tags().stream()).toList());
        List<AnnotatedArticle> result = new ArrayList<>();
        for (ConllArticle article : read) {
            String id = article.id().isEmpty() ? name + "#" + (result.size() + 1) : article.id();
            result.add(article.build(id, tags, problems, notes));
        }
        return result;
    }

    private void read(String line, int number) {
        Matcher comment = COMMENT.matcher(line);
        Matcher row = ROW.matcher(line);
        if (line.isBlank()) {
            endSentence();
        } else if (line.startsWith(DOCUMENT)) {
            begin();
        } else if (comment.matches()) {
            comment(comment.group(1), comment.group(2) == null ? "" : comment.group(2), number);
        } else if (row.matches()) {
            article().add(row.group(1), row.group(2), number);
        } else if (!line.startsWith("#")) {
            problems.add(
                    file.name(),
                    number,
                    "is no token with a tag: expected a last column like O, B-PERSON or I-PERSON, after tabs or blanks");
        }
    }

    private ConllArticle article() {
        if (articles.isEmpty()) {
            articles.add(new ConllArticle(file.name()));
        }
        return articles.get(articles.size() - 1);
    }

    private void begin() {
        marked = true;
        if (articles.isEmpty() || !article().isNew()) {
            articles.add(new ConllArticle(file.name()));
        }
    }

    private void endSentence() {
        article().endSentence();
        if (!marked && !article().isEmpty()) {
            articles.add(new ConllArticle(file.name()));
        }
    }

    private void comment(String key, String value, int number) {
        switch (key) {
            case "newdoc id", "id" -> {
                if (!article().id().isEmpty() || !article().isEmpty()) {
                    begin();
                }
                marked = true;
                article().setId(value);
            }
            case "date" -> article().setDate(value);
            case "outlet" -> article().setOutlet(value);
            case "newpar" -> article().beginParagraph();
            default -> article().setText(value, number);
        }
    }
}
