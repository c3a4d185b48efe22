package io.kaidan.eval.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NoteTest {
    @Test
    void wordsAndValuesAreToldApart() {
        Note note = Note.parse(" 金正恩;id=Q56226 ; unsure");
        assertEquals("金正恩; unsure", note.words());
        assertEquals(Map.of("id", "Q56226"), note.values());
        assertEquals("", note.value("date"));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        for (String value : List.of("a; b", "a=b", "a\\b", "a\\nb", "a\nb", "x=y; z=w", "\\")) {
            Note note = new Note(value, Map.of("outlet", value));
            assertEquals(note, Note.parse(note.written()));
        }
    }
}
