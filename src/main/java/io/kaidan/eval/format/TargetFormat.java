package io.kaidan.eval.format;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.eval.annotation.AnnotatedArticle;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A format that articles can be written in, each article in files of its own. */
public abstract class TargetFormat {
    private static final String TEXT = ".txt";
    private static final String ANNOTATION = ".ann";
    private static final String JSON = ".json";
    private static final String COLUMNS = ".conll";

    private TargetFormat() {}

    /** The project's JSON. */
    public static TargetFormat json() {
        return new TargetFormat() {
            @Override
            Map<String, String> write(AnnotatedArticle article) {
                return Map.of(JSON, JsonGoldWriter.write(article));
            }

            @Override
            AnnotatedArticle read(Map<String, DataFile> files, Problems problems) {
                return first(new JsonGoldReader(files.get(JSON), problems).read());
            }
        };
    }

    /** Pairs of files in brat's standoff form, and annotation.conf. */
    public static TargetFormat brat() {
        return new TargetFormat() {
            @Override
            Map<String, String> write(AnnotatedArticle article) {
                return new TreeMap<>(Map.of(TEXT, article.text().toString(), ANNOTATION, BratWriter.write(article)));
            }

            @Override
            Map<String, String> common(List<AnnotatedArticle> articles) {
                return Map.of(BratConfiguration.FILE, BratConfiguration.write(articles));
            }

            @Override
            AnnotatedArticle read(Map<String, DataFile> files, Problems problems) {
                DataFile annotations = files.get(ANNOTATION);
                Set<String> relations = BratWriter.relationTypes(annotations);
                return new BratReader("", files.get(TEXT), annotations, relations, problems).read();
            }
        };
    }

    /** Columns of tokens and tags: names only. */
    public static TargetFormat columns(TagScheme scheme, TokenKind tokens) {
        ConllWriter writer = new ConllWriter(scheme, tokens);
        return new TargetFormat() {
            @Override
            Map<String, String> write(AnnotatedArticle article) {
                return Map.of(COLUMNS, writer.write(article));
            }

            @Override
            AnnotatedArticle read(Map<String, DataFile> files, Problems problems) {
                return first(new ConllReader(files.get(COLUMNS), "", problems, new Problems()).read());
            }
        };
    }

    /** The content of each of an article's files by extension. */
    abstract Map<String, String> write(AnnotatedArticle article);

    /** Further files of a folder by name. */
    Map<String, String> common(List<AnnotatedArticle> articles) {
        return Map.of();
    }

    /**
     * Reads what was written.
     *
     * @return null if nothing can be read
     */
    abstract AnnotatedArticle read(Map<String, DataFile> files, Problems problems);

    private static AnnotatedArticle first(List<AnnotatedArticle> articles) {
        return articles.isEmpty() ? null : articles.get(0);
    }
}
