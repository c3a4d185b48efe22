package io.kaidan.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kaidan.data.DataException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ModelFileTest {
    private final byte[] file = ModelFile.write("pets", 3, new byte[] {1, 2, 3, 4});

    @Test
    void whatWasWrittenIsRead() {
        assertEquals(
                0x01020304,
                ModelFile.read("test.bin", file, "pets", 3).payload().getInt());
    }

    @Test
    void anotherVersionIsRefused() {
        assertEquals("test.bin: has version 3, expected 4; rebuild it with 'kaidan train'", message(file, "pets", 4));
    }

    @Test
    void anotherKindIsRefused() {
        assertEquals("test.bin: is not a file of Kaidan's cars", message(file, "cars", 3));
    }

    @Test
    void aDamagedFileIsRefused() {
        byte[] damaged = file.clone();
        damaged[damaged.length - 1] ^= 1;
        assertEquals("test.bin: is damaged: its checksum is c13bcb5b, expected b63cfbcd", message(damaged, "pets", 3));
    }

    @Test
    void aFileThatIsCutOffIsRefused() {
        byte[] cut = Arrays.copyOf(file, file.length - 1);
        assertEquals("test.bin: has 3 bytes of data, expected 4", message(cut, "pets", 3));
        assertEquals("test.bin: is cut off", message(Arrays.copyOf(file, 15), "pets", 3));
        assertEquals("test.bin: is not a file of Kaidan's pets", message(new byte[0], "pets", 3));
    }

    private static String message(byte[] bytes, String kind, int version) {
        return assertThrows(DataException.class, () -> ModelFile.read("test.bin", bytes, kind, version))
                .getMessage();
    }
}
