package io.kaidan.batch.input;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Turns the arguments of a run into files: a folder into the files below it, sorted by path; a pattern such as
 * {@code news/*.json} into what it matches; {@code -} into standard input. A file that is named twice is read once.
 * Hidden files in folders are passed over.
 */
final class InputFiles {
    private static final Set<String> READ_IN_FOLDERS = Set.of("", "txt", "text", "json", "jsonl", "ndjson");

    private final Path output;
    private final boolean readAll;
    private final List<String> names = new ArrayList<>();
    private final List<Path> paths = new ArrayList<>();
    private final List<InputProblem> problems = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    private InputFiles(Path output, boolean readAll) {
        this.output = identity(output);
        this.readAll = readAll;
    }

    /**
     * @param output the output folder, whose files are never input
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
        List<String> read = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (problems.get(i) == null) {
                read.add(names.get(i));
            }
        }
        List<String> stems = Stems.of(read);
        List<InputSource> sources = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < names.size(); i++) {
            sources.add(
                    problems.get(i) != null
                            ? problems.get(i)
                            : new InputFile(names.get(i), paths.get(i), stems.get(next++)));
        }
        return sources;
    }

    private void addArgument(String argument) {
        if (argument.equals("-")) {
            if (!names.contains(argument)) {
                add(argument, null, null);
            }
            return;
        }
        Path path = Path.of(argument);
        if (Files.isDirectory(path)) {
            addFolder(path);
        } else if (Files.exists(path)) {
            addFile(path);
        } else if (isPattern(argument)) {
            addMatches(argument);
        } else {
            problem(path, ProblemCode.MISSING_FILE, "There is no such file or folder.");
        }
    }

    private void addFile(Path path) {
        if (isOutput(path)) {
            problem(
                    path,
                    ProblemCode.UNSUPPORTED_FILE,
                    "The file lies in the output folder, where tables are written; move it to another folder.");
        } else if (seen.add(identity(path))) {
            add(name(path), path, null);
        }
    }

    private void addFolder(Path folder) {
        Map<String, Path> found = new TreeMap<>();
        int before = names.size();
        if (!isOutput(folder)) {
            walk(folder, found);
        }
        for (Path file : found.values()) {
            if (readAll || READ_IN_FOLDERS.contains(extension(file))) {
                addFile(file);
            } else {
                problem(
                        file,
                        ProblemCode.UNSUPPORTED_FILE,
                        "Files of this kind are not read; in folders these are: .txt, .json, .jsonl."
                                + " Use --input-format to read it all the same.");
            }
        }
        if (found.isEmpty() && names.size() == before) {
            problem(folder, ProblemCode.NO_ARTICLES, "The folder holds no file to be read.");
        }
    }

    private void addMatches(String pattern) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern.replace('\\', '/'));
        Map<String, Path> found = new TreeMap<>();
        Path folder = fixedPart(pattern);
        if (Files.isDirectory(folder)) {
            walk(folder, found);
        }
        int matches = 0;
        for (Path file : found.values()) {
            if (matcher.matches(file) && !isOutput(file)) {
                matches++;
                addFile(file);
            }
        }
        if (matches == 0) {
            add(pattern, null, new InputProblem(pattern, 0, "", ProblemCode.MISSING_FILE, "No file matches."));
        }
    }

    private void walk(Path folder, Map<String, Path> found) {
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor(folder, found));
        } catch (IOException e) {
            problem(folder, ProblemCode.UNREADABLE_FILE, "The folder cannot be read: " + e.getMessage());
        }
    }

    private void problem(Path path, ProblemCode code, String message) {
        add(name(path), path, new InputProblem(name(path), 0, "", code, message));
    }

    private void add(String name, Path path, InputProblem problem) {
        names.add(name);
        paths.add(path);
        problems.add(problem);
    }

    private boolean isOutput(Path path) {
        return identity(path).startsWith(output);
    }

    private static Path identity(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/');
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
        String[] parts = pattern.replace('\\', '/').split("/", -1);
        StringBuilder fixed = new StringBuilder();
        for (String part : parts) {
            if (isPattern(part)) {
                break;
            }
            fixed.append(part).append('/');
        }
        return Path.of(fixed.toString());
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Map<String, Path> found;

        Visitor(Path root, Map<String, Path> found) {
            this.root = root;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skip = !folder.equals(root) && (isHidden(folder) || isOutput(folder));
            return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file)) {
                found.put(name(file), file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            problem(file, ProblemCode.UNREADABLE_FILE, "It cannot be read: " + failure.getMessage());
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path path) {
            return path.getFileName() != null && path.getFileName().toString().startsWith(".");
        }
    }
}
