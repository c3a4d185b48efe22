package io.kaidan.batch;

import io.kaidan.data.ShippedData;
import io.kaidan.pipeline.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** SHA-256 checksums of the data that a run rests on. */
final class Checksums {
    private Checksums() {}

    /** The shipped gazetteers, models and rules. */
    static SortedMap<String, String> shipped() throws IOException {
        SortedMap<String, String> sums = new TreeMap<>();
        for (String name : ShippedData.names()) {
            sums.put(name, sum(ShippedData.bytes(name)));
        }
        return sums;
    }

    /** The user's own files. */
    static SortedMap<String, String> own(Settings settings) throws IOException {
        SortedMap<String, String> sums = new TreeMap<>();
        List<Path> files = Stream.of(
                        settings.gazetteers(),
                        settings.rules(),
                        settings.nameModel().files())
                .flatMap(List::stream)
                .toList();
        for (Path file : files) {
            sums.put(file.toString(), sum(Files.readAllBytes(file)));
        }
        return sums;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String sum(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }
}
