package io.kaidan.batch.input;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The files below a folder, without hidden ones, in the order of their paths. Symbolic links are followed. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Predicate<Path> skipped;
    private final SortedMap<String, Path> files = new TreeMap<>();
    private final SortedMap<String, String> failures = new TreeMap<>();

    private FolderWalk(Path root, Predicate<Path> skipped) {
        this.root = root;
        this.skipped = skipped;
    }

    /**
     * @param depth how many levels of folders to look into
     * @param skipped folders that are passed over
     */
    static FolderWalk of(Path root, int depth, Predicate<Path> skipped) {
        FolderWalk walk = new FolderWalk(root, skipped);
        try {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), depth, walk);
        } catch (IOException e) {
            walk.failures.put(name(root), reason(e));
        }
        return walk;
    }

    /** By their names, sorted. */
    Map<String, Path> files() {
        return files;
    }

    /** What could not be read, and why. */
    Map<String, String> failures() {
        return failures;
    }

    /** How messages and tables call a file: with {@code /} between folders on every system. */
    static String name(Path path) {
        return path.toString().replace('\\', '/');
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean skip = !folder.equals(root) && (isHidden(folder) || skipped.test(folder));
        return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        // At the last level folders come here, too.
        if (!isHidden(file) && !attributes.isDirectory()) {
            files.put(name(file), file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        failures.put(name(file), reason(e));
        return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
