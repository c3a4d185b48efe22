package io.kaidan.eval.review;

import io.kaidan.data.DataException;
import io.kaidan.data.DataProblem;
import io.kaidan.eval.format.AnnotationFiles;
import io.kaidan.eval.format.TableRow;
import io.kaidan.eval.format.TableStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps texts that are held out from being shown: whoever has read them can no longer be surprised by them. */
public final class HeldOut {
    private static final String ARTICLES = "articles.csv";

    private HeldOut() {}

    /**
     * Refuses a run that holds rows of articles from a folder with a file {@code HELD_OUT}, or that has one itself.
     *
     * @throws DataException naming the folder
     */
    public static void refuseRun(Path run) {
        refuse(run, run);
        Path articles = run.resolve(ARTICLES);
        if (!Files.isRegularFile(articles)) {
            return;
        }
        Set<Path> seen = new HashSet<>();
        try (TableStream table = TableStream.open(articles, List.of("article_id"))) {
            for (TableRow row = table.next(); row != null; row = table.next()) {
                Path folder = folder(row.text("input"));
                if (folder != null && seen.add(folder)) {
                    refuse(run, folder);
                }
            }
        }
    }

    /** Refuses files and folders of articles in the same way. */
    public static void refuseInputs(List<String> inputs) {
        for (String input : inputs) {
            Path path = path(input);
            if (path != null) {
                refuse(path, Files.isDirectory(path) ? path : folder(input));
            }
        }
    }

    private static void refuse(Path what, Path folder) {
        if (folder != null && Files.exists(folder.resolve(AnnotationFiles.HELD_OUT))) {
            String message = "holds articles of " + folder + ", which are held out: only figures of them may be shown";
            throw new DataException(List.of(new DataProblem(what.toString(), 0, message)));
        }
    }

    private static Path folder(String file) {
        Path path = path(file);
        return path == null ? null : path.toAbsolutePath().getParent();
    }

    /** Null for standard input, patterns and what the system has no file for. */
    private static Path path(String name) {
        try {
            return name.isEmpty() || name.equals("-") ? null : Path.of(name);
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
