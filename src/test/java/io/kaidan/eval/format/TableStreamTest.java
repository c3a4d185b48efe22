package io.kaidan.eval.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaidan.data.DataException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableStreamTest {
    @TempDir
    private Path folder;

    private Path table(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }

    /** Reads all of a table. */
    private static void read(Path path) {
        try (TableStream table = TableStream.open(path, List.of("id"))) {
            while (table.next() != null) {
                assertTrue(table.columns().contains("id"));
            }
        }
    }

    private static String mistake(Path path) {
        return assertThrows(DataException.class, () -> read(path)).getMessage();
    }

    @Test
    void rowsComeOneAfterAnotherWithTheirLines() throws IOException {
        Path path = table("\uFEFFid,text,begin\n1,\"two\nlines\",3\n\n2,,x\n");
        try (TableStream table = TableStream.open(path, List.of("id"))) {
            assertEquals(List.of("id", "text", "begin"), table.columns());
            assertEquals("1", table.peek().text("id"));
            TableRow first = table.next();
            assertEquals("two\nlines", first.text("text"));
            assertEquals(3, first.number("begin"));
            assertEquals(2, first.line());
            TableRow second = table.next();
            assertEquals("", second.text("text"));
            assertEquals("", second.text("no such column"));
            assertEquals(-1, second.number("begin"));
            assertEquals(-1, second.number("text"));
            assertNull(table.peek());
            assertNull(table.next());
        }
    }

    @Test
    void mistakesAreNamedByFileAndLine() throws IOException {
        assertEquals(folder.resolve("none.csv") + ": does not exist", mistake(folder.resolve("none.csv")));
        Path path = table("name\na\n");
        assertEquals(path + ":1: has no column 'id'", mistake(path));
        table("id,a\n1,2\n3\n");
        assertEquals(path + ":3: has 1 cells, expected 2", mistake(path));
    }

    @Test
    void whatIsNoCsvInUtf8IsSaidToBeSo() throws IOException {
        String start = folder.resolve("table.csv") + ": cannot be read as CSV in UTF-8: ";
        for (String text : List.of("id,a\n1,\"b\" c\n", "id,a\n1,2\n3,\"open\n", "id,id\n1,2\n")) {
            String message = mistake(table(text));
            assertTrue(message.startsWith(start), message);
        }
        Path path = folder.resolve("table.csv");
        Files.write(path, "id,名\n1,日本\n".getBytes("Shift_JIS"));
        assertTrue(mistake(path).startsWith(start), mistake(path));
        byte[] late = ("id,a\n" + "1,2\n".repeat(9000) + "3,x\n").getBytes(StandardCharsets.UTF_8);
        late[late.length - 2] = (byte) 0x93;
        Files.write(path, late);
        assertTrue(mistake(path).startsWith(start), mistake(path));
    }

    @Test
    void anEmptyFileHasNoColumn() throws IOException {
        Path path = table("");
        assertEquals(path + ":1: has no column 'id'", mistake(path));
    }
}
