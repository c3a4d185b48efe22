package io.kaidan.data;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The data files that the class path holds below {@code io/kaidan/}, as they are, whatever they mean. */
public final class ShippedData {
    private static final String ROOT = "/io/kaidan/";
    private static final List<String> FOLDERS = List.of("gazetteers", "models");

    private ShippedData() {}

    /** Their names, such as {@code gazetteers/states.tsv}, sorted. */
    public static List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        for (String folder : FOLDERS) {
            URL url = ShippedData.class.getResource(ROOT + folder);
            if (url != null) {
                addAll(folder, url, names);
            }
        }
        return names.stream().sorted().toList();
    }

    /** The content of one of the files. */
    public static byte[] bytes(String name) throws IOException {
        try (InputStream in = ShippedData.class.getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new IOException("the class path has no io/kaidan/" + name);
            }
            return in.readAllBytes();
        }
    }

    private static void addAll(String folder, URL url, List<String> names) throws IOException {
        try {
            URI uri = url.toURI();
            if (uri.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                    addAll(folder, jar.getPath(ROOT + folder), names);
                }
            } else {
                addAll(folder, Path.of(uri), names);
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static void addAll(String folder, Path root, List<String> names) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> names.add(
                            folder + "/" + root.relativize(file).toString().replace('\\', '/')));
        }
    }
}
