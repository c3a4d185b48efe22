package io.kaidan.eval.format;

import io.kaidan.data.DataFile;
import io.kaidan.data.DataProblem;
import io.kaidan.data.Problems;
import io.kaidan.eval.annotation.AnnotatedArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes articles in another format. Each is read back, and what is no longer the same is told. Not thread-safe. */
public final class Conversion {
    private final TargetFormat format;
    private final Path folder;
    private final Set<String> names = new HashSet<>();
    private final List<AnnotatedArticle> written = new ArrayList<>();
    private final Map<String, Map<String, Integer>> losses = new LinkedHashMap<>();
    private final Map<String, List<DataProblem>> refused = new LinkedHashMap<>();

    /** @param folder is made if need be; files of the same names are replaced */
    public Conversion(TargetFormat format, Path folder) {
        this.format = format;
        this.folder = folder;
    }

    /** Writes articles, and what the format has for a folder as a whole. */
    public void write(List<AnnotatedArticle> articles) throws IOException {
        Files.createDirectories(folder);
        for (AnnotatedArticle article : articles) {
            write(article);
        }
        for (Map.Entry<String, String> file : format.common(written).entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private void write(AnnotatedArticle article) throws IOException {
        if (article.text().isEmpty()) {
            refused.put(
                    article.id(),
                    List.of(new DataProblem(article.id(), 0, "has no text, as rows of tables have none")));
            return;
        }
        String name = fileName(article.id());
        Map<String, String> contents = format.write(article);
        Map<String, DataFile> files = new LinkedHashMap<>();
        contents.forEach((extension, content) -> files.put(extension, new DataFile(name + extension, content)));
        Problems problems = new Problems();
        AnnotatedArticle read = format.read(files, problems);
        if (read == null || !problems.isEmpty()) {
            refused.put(article.id(), problems.sorted());
            return;
        }
        for (DataFile file : files.values()) {
            Files.writeString(folder.resolve(file.name()), file.text());
        }
        written.add(article);
        Map<String, Integer> loss = Loss.of(article, read);
        if (!loss.isEmpty()) {
            losses.put(article.id(), loss);
        }
    }

    /** A name that any system takes for a file, and no other article has. */
    private String fileName(String id) {
        String plain = id.replaceAll("[^\\p{L}\\p{N}._-]", "_");
        String base = plain.isEmpty() || plain.startsWith(".") ? "article" + plain : plain;
        String name = base;
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = base + "-" + i;
        }
        return name;
    }

    /** How many articles were written. */
    public int count() {
        return written.size();
    }

    /** What each article lost that lost anything: how many of what. */
    public Map<String, Map<String, Integer>> losses() {
        return losses;
    }

    /** The articles that the format cannot hold at all, and why. */
    public Map<String, List<DataProblem>> refused() {
        return refused;
    }
}
