package io.kaidan.eval.format;

import io.kaidan.data.DataException;
import io.kaidan.data.DataFile;
import io.kaidan.data.DataProblem;
import io.kaidan.data.Problems;
import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotationSet;
import io.kaidan.eval.annotation.ContrastCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads annotated articles from files and folders of any format that is known, told by their content: the project's
 * JSON, the tables of a run, contrast sets. For one reading only; not thread-safe.
 */
public final class AnnotationFiles {
    /** A folder with a file of this name gives figures only. */
    public static final String HELD_OUT = "HELD_OUT";

    private static final List<String> EXTENSIONS = List.of(".json", ".jsonl", ".csv", ".tsv");

    private final Predicate<String> wanted;
    private final Problems problems = new Problems();
    private final List<AnnotatedArticle> articles = new ArrayList<>();
    private final List<ContrastCase> contrasts = new ArrayList<>();
    private final Map<String, Path> origins = new HashMap<>();
    private boolean heldOut;

    private AnnotationFiles(Predicate<String> wanted) {
        this.wanted = wanted;
    }

    /**
     * Reads all of them.
     *
     * @throws DataException with every mistake by file and line, if there are any; a path without an annotated article
     *     is one
     */
    public static AnnotationSet read(List<Path> paths) {
        AnnotationFiles files = new AnnotationFiles(id -> true);
        for (Path path : paths) {
            int before = files.count();
            files.open(path);
            if (files.problems.isEmpty() && before == files.count()) {
                files.problems.add(path.toString(), 0, "has no annotated article");
            }
        }
        return files.result();
    }

    /**
     * Reads what concerns some articles; tables larger than memory can be read so.
     *
     * @param wanted says of an article's id whether it is kept
     * @throws DataException with every mistake by file and line, if there are any
     */
    public static AnnotationSet read(List<Path> paths, Predicate<String> wanted) {
        AnnotationFiles files = new AnnotationFiles(wanted);
        paths.forEach(files::open);
        return files.result();
    }

    private int count() {
        return articles.size() + contrasts.size();
    }

    private AnnotationSet result() {
        problems.throwIfAny();
        return new AnnotationSet(articles, contrasts, heldOut);
    }

    private void open(Path path) {
        try {
            if (!Files.isDirectory(path)) {
                readFile(path);
            } else if (TablesReader.isRun(path)) {
                add(path, new TablesReader(wanted, problems).readFolder(path));
            } else {
                readFolder(path);
            }
        } catch (IOException e) {
            throw new DataException(List.of(new DataProblem(path.toString(), 0, "cannot be read: " + e.getMessage())));
        }
    }

    private void readFolder(Path folder) throws IOException {
        heldOut |= Files.exists(folder.resolve(HELD_OUT));
        try (Stream<Path> children = Files.list(folder)) {
            for (Path file :
                    children.filter(AnnotationFiles::mayHoldAnnotation).sorted().toList()) {
                readFile(file);
            }
        }
    }

    private static boolean mayHoldAnnotation(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && EXTENSIONS.stream().anyMatch(name::endsWith);
    }

    private void readFile(Path path) {
        if (!Files.isRegularFile(path)) {
            problems.add(path.toString(), 0, "does not exist");
            return;
        }
        Path folder = path.toAbsolutePath().getParent();
        heldOut |= folder != null && Files.exists(folder.resolve(HELD_OUT));
        if (startsLikeRelations(path)) {
            add(path, new TablesReader(wanted, problems).readRelationsFile(path));
            return;
        }
        DataFile file = DataFile.at(path);
        if (file.text().stripLeading().startsWith("{")) {
            add(path, new JsonGoldReader(file, problems).read());
        } else if (file.lines().stream().anyMatch(ContrastReader::isCase)) {
            contrasts.addAll(new ContrastReader(file, problems).read());
        } else {
            problems.add(path.toString(), 0, "is in no format that is known");
        }
    }

    private void add(Path origin, List<AnnotatedArticle> read) {
        for (AnnotatedArticle article : read) {
            Path earlier = origins.putIfAbsent(article.id(), origin);
            if (earlier != null) {
                problems.add(origin.toString(), 0, "article " + article.id() + " stands in " + earlier + " too");
            } else if (wanted.test(article.id())) {
                articles.add(article);
            }
        }
    }

    private static boolean startsLikeRelations(Path path) {
        try (Stream<String> lines = Files.lines(path)) {
            String header = lines.findFirst().orElse("");
            return header.contains("article_id") && header.contains("relation") && !header.startsWith("{");
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }
}
