package io.kaidan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaidan.data.DataFile;
import io.kaidan.data.DataProblem;
import io.kaidan.data.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextModelsTest {
    @Test
    void everyMistakeInTheTableOfCharactersIsToldWithItsLine() {
        String table = "from\tto\tnote\nＡＢ\tA\t\n髙\t𠮷\t\n﨑\t\t\n澤\t沢\t\n";
        Problems problems = new Problems();
        CharacterMap map = new CharacterMap(new DataFile("characters.tsv", table), problems);
        assertEquals(
                List.of(
                        "characters.tsv:2: 'ＡＢ' in column from, expected one character or U+XXXX",
                        "characters.tsv:3: '𠮷' does not fit one UTF-16 unit",
                        "characters.tsv:4: '' in column to, expected one character or U+XXXX"),
                messages(problems));
        assertEquals('沢', map.of('澤'), "the lines without mistakes count");
    }

    @Test
    void everyMistakeInTheWordsOfTheLayoutIsToldWithItsLine() {
        String table = "word\tkind\tmatch\n社説\topinoin\tpart\n速報\ttag\tpartial\n寄稿\topinion\tpart\n";
        Problems problems = new Problems();
        LayoutWords words = new LayoutWords(new DataFile("layout.tsv", table), new Normalizer(), problems);
        assertEquals(
                List.of(
                        "layout.tsv:2: unknown kind 'opinoin', expected tag, opinion, agency, byline, credit or rights",
                        "layout.tsv:3: unknown match 'partial', expected whole or part"),
                messages(problems));
        assertEquals(true, words.isOpinion("寄稿"), "the lines without mistakes count");
    }

    private static List<String> messages(Problems problems) {
        return problems.sorted().stream().map(DataProblem::toString).toList();
    }
}
