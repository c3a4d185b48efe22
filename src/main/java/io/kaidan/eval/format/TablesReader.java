package io.kaidan.eval.format;

import io.kaidan.data.Problems;
import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.AnnotatedRelation;
import io.kaidan.eval.annotation.CodePointText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Reads the tables of a run: mentions.csv and relations.csv of a folder, either of which may be missing. */
final class TablesReader {
    static final String MENTIONS = "mentions.csv";
    static final String RELATIONS = "relations.csv";
    private static final String ARTICLES = "articles.csv";

    private final Predicate<String> wanted;
    private final Problems problems;
    private final Map<String, List<AnnotatedMention>> mentions = new LinkedHashMap<>();
    private final Map<String, List<AnnotatedRelation>> relations = new LinkedHashMap<>();
    private final Map<String, String[]> heads = new LinkedHashMap<>();

    /** @param wanted says of an article's id whether its rows are kept */
    TablesReader(Predicate<String> wanted, Problems problems) {
        this.wanted = wanted;
        this.problems = problems;
    }

    /** Whether a folder holds a table of a run. */
    static boolean isRun(Path folder) {
        return Files.isRegularFile(folder.resolve(MENTIONS)) || Files.isRegularFile(folder.resolve(RELATIONS));
    }

    /** The articles, without their texts, which tables do not hold; without articles.csv those with any row. */
    List<AnnotatedArticle> readFolder(Path folder) {
        if (Files.isRegularFile(folder.resolve(ARTICLES))) {
            readArticles(folder.resolve(ARTICLES));
        }
        if (Files.isRegularFile(folder.resolve(MENTIONS))) {
            readMentions(folder.resolve(MENTIONS));
        }
        if (Files.isRegularFile(folder.resolve(RELATIONS))) {
            readRelations(folder.resolve(RELATIONS));
        }
        return articles();
    }

    /** Reads one table in the columns of relations.csv. */
    List<AnnotatedArticle> readRelationsFile(Path file) {
        readRelations(file);
        return articles();
    }

    private void readArticles(Path file) {
        CsvRows.read(file, List.of("article_id"), problems, cells -> {
            if (wanted.test(cells.text("article_id"))) {
                heads.put(cells.text("article_id"), head(cells));
            }
        });
    }

    private void readMentions(Path file) {
        CsvRows.read(file, List.of("article_id", "begin", "end", "type"), problems, cells -> {
            String id = cells.text("article_id");
            AnnotatedMention mention = wanted.test(id) ? TableRows.mention(cells) : null;
            if (mention != null) {
                mentions.computeIfAbsent(id, unused -> new ArrayList<>()).add(mention);
                heads.putIfAbsent(id, new String[] {"", ""});
            }
        });
    }

    private void readRelations(Path file) {
        CsvRows.read(file, List.of("article_id", "relation", "subject"), problems, cells -> {
            String id = cells.text("article_id");
            if (wanted.test(id)) {
                relations.computeIfAbsent(id, unused -> new ArrayList<>()).add(TableRows.relation(cells));
                heads.put(id, head(cells));
            }
        });
    }

    private static String[] head(Cells cells) {
        return new String[] {cells.text("article_date"), cells.text("outlet")};
    }

    private List<AnnotatedArticle> articles() {
        List<AnnotatedArticle> articles = new ArrayList<>();
        heads.forEach((id, head) -> articles.add(new AnnotatedArticle(
                id,
                head[0],
                head[1],
                CodePointText.NONE,
                0,
                mentions.getOrDefault(id, List.of()),
                relations.getOrDefault(id, List.of()))));
        return articles;
    }
}
