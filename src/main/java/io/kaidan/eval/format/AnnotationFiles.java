package io.kaidan.eval.format;

import io.kaidan.data.DataException;
import io.kaidan.data.DataFile;
import io.kaidan.data.DataProblem;
import io.kaidan.data.Problems;
import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotationSet;
import io.kaidan.eval.annotation.ContrastCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads annotated articles from files and folders of any format that is known, told by their content: those of {@link
 * FileKind}, the tables of a run, brat's standoff pairs. For one reading only; not thread-safe.
 */
public final class AnnotationFiles {
    /** A folder with a file of this name gives figures only. */
    public static final String HELD_OUT = "HELD_OUT";

    private static final List<String> EXTENSIONS = List.of(".json", ".jsonl", ".csv", ".tsv", ".conll");
    private static final String ANNOTATION = ".ann";
    private static final String TEXT = ".txt";
    private static final String BRAT = "brat's standoff";
    private static final String RUN = "the tables of a run";

    private final Predicate<String> wanted;
    private final Problems problems = new Problems();
    private final Problems notes = new Problems();
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
        if (heldOut && !problems.isEmpty()) {
            throw new DataException(
                    problems.sorted().stream().map(AnnotationFiles::withoutText).toList());
        }
        problems.throwIfAny();
        return new AnnotationSet(articles, contrasts, heldOut, notes.sorted());
    }

    /** Even a mistake in held-out gold must not show what stands there. */
    private static DataProblem withoutText(DataProblem problem) {
        String message =
                problem.message().replaceAll("'[^']*'", "'…'").replaceFirst("(?s)(a mark is malformed).*", "$1");
        return new DataProblem(problem.file(), problem.line(), message);
    }

    private void open(Path path) {
        heldOut |= isHeldOut(path);
        try {
            if (Files.isDirectory(path)) {
                readFolder(path);
            } else {
                readFile(path);
            }
        } catch (IOException e) {
            throw new DataException(List.of(new DataProblem(path.toString(), 0, "cannot be read: " + e.getMessage())));
        }
    }

    /** Whether a folder is held out, or a file lies in one that is. */
    private static boolean isHeldOut(Path path) {
        Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
        return folder != null && Files.exists(folder.resolve(HELD_OUT));
    }

    private void readFolder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> children = Files.list(folder)) {
            files = children.filter(Files::isRegularFile).sorted().toList();
        }
        boolean run = TablesReader.isRun(folder);
        Map<Path, FileKind> kinds = run ? Map.of() : kinds(files);
        List<Path> annotations = files.stream()
                .filter(file -> file.toString().endsWith(ANNOTATION))
                .toList();
        if (isMixture(folder, run, kinds, annotations)) {
            return;
        }
        if (run) {
            add(folder, new TablesReader(wanted, problems).readFolder(folder));
        }
        kinds.forEach((file, kind) -> read(file, kind, stem(file)));
        annotations.forEach(this::readBrat);
    }

    /** The formats of the files that may hold annotation; those that hold none are reported. */
    private Map<Path, FileKind> kinds(List<Path> files) {
        Map<Path, FileKind> kinds = new TreeMap<>();
        for (Path file : files) {
            String name = file.toString();
            FileKind kind = EXTENSIONS.stream().anyMatch(name::endsWith) || isLoneText(file) ? FileKind.of(file) : null;
            if (kind != null && (!name.endsWith(TEXT) || kind == FileKind.COLUMNS)) {
                kinds.put(file, kind);
            } else if (EXTENSIONS.stream().anyMatch(name::endsWith)) {
                reportUnknown(file);
            }
        }
        return kinds;
    }

    private static boolean isLoneText(Path file) {
        return file.toString().endsWith(TEXT) && !Files.exists(sibling(file, TEXT, ANNOTATION));
    }

    private static Path sibling(Path file, String extension, String other) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - extension.length()) + other);
    }

    /** Whether a folder has files of several formats, which is reported: nobody could say what is the gold. */
    private boolean isMixture(Path folder, boolean run, Map<Path, FileKind> kinds, List<Path> annotations) {
        Map<String, Path> examples = new TreeMap<>();
        kinds.forEach((file, kind) -> examples.putIfAbsent(kind.description(), file.getFileName()));
        annotations.forEach(file -> examples.putIfAbsent(BRAT, file.getFileName()));
        if (run) {
            examples.put(RUN, Path.of(TablesReader.RELATIONS));
        }
        if (examples.size() > 1) {
            String found = examples.entrySet().stream()
                    .map(example -> example.getKey() + " (" + example.getValue() + ")")
                    .collect(Collectors.joining(", "));
            problems.add(folder.toString(), 0, "mixes formats, expected one in a folder: " + found);
        }
        return examples.size() > 1;
    }

    private void readFile(Path path) {
        if (!Files.isRegularFile(path)) {
            problems.add(path.toString(), 0, "does not exist");
            return;
        }
        if (path.toString().endsWith(ANNOTATION)) {
            readBrat(path);
            return;
        }
        FileKind kind = FileKind.of(path);
        if (kind == null) {
            reportUnknown(path);
        } else {
            // Two files of columns can be compared though their names differ.
            read(path, kind, "");
        }
    }

    private void reportUnknown(Path path) {
        problems.add(path.toString(), 0, "is in no format that is known");
    }

    /** @param name begins the ids of articles that have none */
    private void read(Path path, FileKind kind, String name) {
        switch (kind) {
            case RELATIONS -> add(path, new TablesReader(wanted, problems).readRelationsFile(path));
            case GOLD -> add(path, new JsonGoldReader(DataFile.at(path), problems).read());
            case SENTENCES -> add(path, new SentencesReader(DataFile.at(path), problems).read());
            case COLUMNS -> add(path, new ConllReader(DataFile.at(path), name, problems, notes).read());
            case LINKS -> add(path, new LinkedTextsReader(DataFile.at(path), problems).read());
            case CONTRAST -> contrasts.addAll(new ContrastReader(DataFile.at(path), problems).read());
        }
    }

    private void readBrat(Path annotation) {
        Path text = sibling(annotation, ANNOTATION, TEXT);
        if (!Files.isRegularFile(text)) {
            problems.add(annotation.toString(), 0, "has no text: there is no " + text.getFileName());
            return;
        }
        Path configuration = annotation.resolveSibling(BratConfiguration.FILE);
        Set<String> relations =
                Files.isRegularFile(configuration) ? BratConfiguration.events(DataFile.at(configuration)) : Set.of();
        AnnotatedArticle article = new BratReader(
                        stem(annotation), DataFile.at(text), DataFile.at(annotation), relations, problems)
                .read();
        add(annotation, List.of(article));
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
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
}
