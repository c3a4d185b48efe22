package io.kaidan.tagger;

import io.kaidan.data.DataException;
import io.kaidan.data.DataProblem;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The envelope of a binary file: a line of text that says what the file is and of which version, then the length and
 * the checksum (CRC-32) of what follows, then that. Numbers are big-endian.
 */
record ModelFile(ByteBuffer payload, int checksum) {
    private static final String MAGIC = "kaidan ";
    private static final int HEADER_LIMIT = 80;

    static byte[] write(String kind, int version, byte[] payload) {
        byte[] header = (MAGIC + kind + " " + version + "\n").getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(header.length + 2 * Integer.BYTES + payload.length)
                .put(header)
                .putInt(payload.length)
                .putInt(checksum(payload))
                .put(payload)
                .array();
    }

    /**
     * @param name how messages call the file
     * @throws DataException if the file is of another kind or version, cut off or damaged
     */
    static ModelFile read(String name, byte[] bytes, String kind, int version) {
        int line = 0;
        while (line < bytes.length && line < HEADER_LIMIT && bytes[line] != '\n') {
            line++;
        }
        String header = new String(bytes, 0, line, StandardCharsets.US_ASCII);
        if (!header.startsWith(MAGIC + kind + " ")) {
            throw failure(name, "is not a file of Kaidan's " + kind);
        }
        if (!header.equals(MAGIC + kind + " " + version)) {
            throw failure(
                    name,
                    "has version " + header.substring(MAGIC.length() + kind.length() + 1) + ", expected " + version
                            + "; rebuild it with 'kaidan train'");
        }
        int begin = line + 1 + 2 * Integer.BYTES;
        if (bytes.length < begin) {
            throw failure(name, "is cut off");
        }
        ByteBuffer numbers = ByteBuffer.wrap(bytes, line + 1, 2 * Integer.BYTES);
        int length = numbers.getInt();
        int expected = numbers.getInt();
        if (bytes.length - begin != length) {
            throw failure(name, "has " + (bytes.length - begin) + " bytes of data, expected " + length);
        }
        byte[] payload = Arrays.copyOfRange(bytes, begin, bytes.length);
        if (checksum(payload) != expected) {
            throw failure(
                    name, "is damaged: its checksum is " + hex(checksum(payload)) + ", expected " + hex(expected));
        }
        return new ModelFile(ByteBuffer.wrap(payload), expected);
    }

    static int checksum(byte[] payload) {
        CRC32 crc = new CRC32();
        crc.update(payload);
        return (int) crc.getValue();
    }

    static DataException failure(String name, String message) {
        return new DataException(List.of(new DataProblem(name, 0, message)));
    }

    private static String hex(int checksum) {
        return String.format("%08x", checksum);
    }
}
