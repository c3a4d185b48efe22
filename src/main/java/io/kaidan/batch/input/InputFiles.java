package io.kaidan.batch.input;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/**
 * Turns the arguments of a run into files: a folder into the files below it, sorted by path; a pattern such as
 * {@code news/*.json} into what it matches; {@code -} into standard input. A file that is named twice is read once.
 * Hidden files in folders are passed over.
 */
final class InputFiles {
    private static final Set<String> READ_IN_FOLDERS = Set.of("", "txt", "text", "json", "jsonl", "ndjson");
    private static final String STANDARD_INPUT = "-";

    private final Path output;
    private final boolean readAll;
    private final List<Found> found = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    /** A file, standard input (without path) or a problem. */
    private record Found(String name, Path path, InputProblem problem) {}

    private InputFiles(Path output, boolean readAll) {
        this.output = output == null ? null : identity(output);
        this.readAll = readAll;
    }

    /**
     * @param output the output folder, whose files are never input, or null
     * @param readAll whether to read files in folders whatever their extension
     */
    static List<InputSource> expand(List<String> arguments, Path output, boolean readAll) {
        InputFiles files = new InputFiles(output, readAll);
        for (String argument : arguments) {
            files.addArgument(argument);
        }
        return files.sources();
    }

    private List<InputSource> sources() {
        List<String> names = found.stream()
                .filter(one -> one.problem == null)
                .map(Found::name)
                .toList();
        Iterator<String> stems = Stems.of(names).iterator();
        List<InputSource> sources = new ArrayList<>();
        for (Found one : found) {
            sources.add(one.problem != null ? one.problem : new InputFile(one.name, one.path, stems.next()));
        }
        return sources;
    }

    private void addArgument(String argument) {
        if (argument.equals(STANDARD_INPUT)) {
            if (seen.add(Path.of(argument))) {
                found.add(new Found(argument, null, null));
            }
            return;
        }
        Path path = path(argument);
        if (path != null && Files.isDirectory(path)) {
            addFolder(path);
        } else if (path != null && Files.exists(path)) {
            addFile(path);
        } else if (isPattern(argument)) {
            addMatches(argument);
        } else {
            addProblem(argument, ProblemCode.MISSING_FILE, "There is no such file or folder.");
        }
    }

    /** Null where the system allows no such name: on Windows patterns are none. */
    private static Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private void addFile(Path path) {
        if (isOutput(path)) {
            addProblem(
                    FolderWalk.name(path),
                    ProblemCode.UNSUPPORTED_FILE,
                    "The file lies in the output folder, where tables are written; move it to another folder.");
        } else if (seen.add(identity(path))) {
            found.add(new Found(FolderWalk.name(path), path, null));
        }
    }

    private void addFolder(Path folder) {
        if (isOutput(folder)) {
            addProblem(
                    FolderWalk.name(folder),
                    ProblemCode.NO_ARTICLES,
                    "The folder is the output folder, or lies in it; write to another folder.");
            return;
        }
        FolderWalk walk = walk(folder, Integer.MAX_VALUE);
        walk.files().forEach((name, file) -> {
            if (readAll || READ_IN_FOLDERS.contains(extension(file))) {
                addFile(file);
            } else {
                addProblem(
                        name,
                        ProblemCode.UNSUPPORTED_FILE,
                        "Files of this kind are not read; in folders these are: .txt, .json, .jsonl."
                                + " Use --input-format to read it all the same.");
            }
        });
        if (walk.files().isEmpty() && walk.failures().isEmpty()) {
            addProblem(FolderWalk.name(folder), ProblemCode.NO_ARTICLES, "The folder holds no file to be read.");
        }
    }

    private void addMatches(String pattern) {
        PathMatcher matcher;
        try {
            matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern.replace('\\', '/'));
        } catch (PatternSyntaxException e) {
            addProblem(
                    pattern, ProblemCode.MISSING_FILE, "There is no such file or folder, and it is no pattern either.");
            return;
        }
        Path folder = fixedPart(pattern);
        int depth = pattern.contains("**") ? Integer.MAX_VALUE : pattern.split("[/\\\\]").length;
        List<Path> matches = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            walk(folder, depth).files().values().stream()
                    .filter(matcher::matches)
                    .forEach(matches::add);
        }
        matches.forEach(this::addFile);
        if (matches.isEmpty()) {
            addProblem(pattern, ProblemCode.MISSING_FILE, "No file matches.");
        }
    }

    private FolderWalk walk(Path folder, int depth) {
        FolderWalk walk = FolderWalk.of(folder, depth, this::isOutput);
        walk.failures()
                .forEach((name, why) ->
                        addProblem(name, ProblemCode.UNREADABLE_FILE, "It cannot be read (" + why + ")."));
        return walk;
    }

    private void addProblem(String name, ProblemCode code, String message) {
        found.add(new Found(name, null, new InputProblem(name, 0, "", code, message)));
    }

    private boolean isOutput(Path path) {
        return output != null && identity(path).startsWith(output);
    }

    private static Path identity(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    static String extension(Path path) {
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isPattern(String argument) {
        return argument.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    /** The folder before the first part of a pattern that has a wildcard. */
    private static Path fixedPart(String pattern) {
        StringBuilder fixed = new StringBuilder();
        for (String part : pattern.replace('\\', '/').split("/", -1)) {
            if (isPattern(part)) {
                break;
            }
            fixed.append(part).append('/');
        }
        return Path.of(fixed.toString());
    }
}
