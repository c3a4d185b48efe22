package io.kaidan.training;

import io.kaidan.tagger.NameListBuilder;
import io.kaidan.tagger.NameLists.NameClass;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Reads public lists of names: tab-separated, perhaps compressed (.gz), with a column {@code name} and a column {@code
 * class} or {@code classes} (separated by commas). A list without such a column is one of places.
 */
final class NameListReader {
    private static final Map<String, NameClass> CLASSES = Map.ofEntries(
            Map.entry("surname", NameClass.SURNAME),
            Map.entry("given", NameClass.GIVEN_NAME),
            Map.entry("fem", NameClass.GIVEN_NAME),
            Map.entry("masc", NameClass.GIVEN_NAME),
            Map.entry("person", NameClass.PERSON),
            Map.entry("place", NameClass.PLACE),
            Map.entry("state", NameClass.PLACE),
            Map.entry("station", NameClass.PLACE),
            Map.entry("organization", NameClass.ORGANIZATION),
            Map.entry("company", NameClass.ORGANIZATION),
            Map.entry("other", NameClass.OTHER),
            Map.entry("product", NameClass.OTHER),
            Map.entry("work", NameClass.OTHER));

    private NameListReader() {}

    static void read(Path list, NameListBuilder out) throws IOException {
        try (InputStream in = open(list);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> columns = Arrays.asList(lines.readLine().split("\t"));
            int name = columns.indexOf("name");
            int classes = Math.max(columns.indexOf("class"), columns.indexOf("classes"));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                if (classes < 0) {
                    out.add(cells[name], NameClass.PLACE);
                } else {
                    for (String nameClass : cells[classes].split("[,|]")) {
                        if (CLASSES.containsKey(nameClass)) {
                            out.add(cells[name], CLASSES.get(nameClass));
                        }
                    }
                }
            }
        }
    }

    private static InputStream open(Path list) throws IOException {
        InputStream in = Files.newInputStream(list);
        return list.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }
}
