package io.kaidan.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.atilika.kuromoji.dict.CharacterDefinitions;
import com.atilika.kuromoji.dict.TokenInfoDictionary;
import com.atilika.kuromoji.dict.UnknownDictionary;
import com.atilika.kuromoji.ipadic.Token;
import com.atilika.kuromoji.ipadic.Tokenizer;
import com.atilika.kuromoji.util.ResourceResolver;
import com.atilika.kuromoji.util.SimpleResourceResolver;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lattice finds the words that kuromoji finds: the same borders, all nine features, known or not. */
class LatticeTest {
    private static final Tokenizer KUROMOJI = new Tokenizer();
    private static final Reference REFERENCE = Reference.read();
    private static final List<String> OTHER = List.of(
            "。",
            "、",
            "「",
            "」",
            "・",
            "（",
            "）",
            "　",
            " ",
            "１２３",
            "2026",
            "Kaidan",
            "ＮＡＴＯ",
            "カイダンスク",
            "ヴヴヴーー",
            "ｶﾞﾊﾟｰ",
            "😀",
            "𠮷野",
            "한국",
            "Москва",
            "αβγ",
            "العربية",
            "ไทย",
            "㍿",
            "①②",
            "℃）、",
            "…",
            "――",
            "!?",
            "ー",
            "々々",
            "\t",
            "\uD842",
            "髙﨑",
            "鬱鬱鬱",
            "ぬめぬめぬめ",
            "ガガガガガガガガガガガガ",
            "\u3099",
            "\u0000",
            "\uFFFF");

    private final Lattice lattice = new Lattice(Ipadic.shared());

    @ParameterizedTest
    @CsvSource({"1, 40000, 1", "2, 20000, 4", "3, 4000, 30", "4, 60, 400"})
    void wordsOfTheDictionaryInARowAreReadAsByKuromoji(int seed, int texts, int words) {
        Random random = new Random(seed);
        int tokens = 0;
        for (int i = 0; i < texts; i++) {
            StringBuilder text = new StringBuilder();
            for (int w = 0; w < words; w++) {
                text.append(
                        random.nextInt(6) == 0
                                ? OTHER.get(random.nextInt(OTHER.size()))
                                : REFERENCE.surface(random.nextInt(REFERENCE.size())));
            }
            tokens += compare(text.toString());
        }
        assertTrue(tokens > texts, "too few tokens compared: " + tokens);
    }

    @Test
    void everyWordOfTheDictionaryIsReadAsByKuromoji() {
        for (int word = 0; word < REFERENCE.size(); word++) {
            compare(REFERENCE.surface(word));
        }
        assertTrue(REFERENCE.surfaces().contains("首相"), "the list lacks 首相");
        assertTrue(REFERENCE.size() > 300_000, "the dictionary has lost words: " + REFERENCE.size());
    }

    @Test
    void longRunsOfOneCharacterAreReadAsByKuromoji() {
        for (String each : OTHER) {
            compare(each.repeat(150));
            compare("首相は" + each.repeat(60) + "と述べた");
        }
        assertEquals(0, compare(""));
    }

    /** Real text, where it lies beside the source tree. */
    @ParameterizedTest
    @CsvSource({"corpus/wikinews-ja.jsonl, body", "data/ner.jsonl, text"})
    void newsAndSentencesAreReadAsByKuromoji(String file, String field) throws IOException {
        Path path = Path.of("..", "shared").resolve(file);
        assumeTrue(Files.exists(path), path + " is not there");
        ObjectMapper json = new ObjectMapper();
        long tokens = 0;
        try (BufferedReader lines = Files.newBufferedReader(path)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode text = json.readTree(line).path(field);
                for (String paragraph : text.asText().split("\n")) {
                    tokens += compare(paragraph);
                }
            }
        }
        System.out.println(path + ": " + tokens + " tokens, all as kuromoji's");
        assertTrue(tokens > 500_000, "too few tokens compared: " + tokens);
    }

    private int compare(String text) {
        List<Token> expected = KUROMOJI.tokenize(text);
        int token = 0;
        char[] characters = text.toCharArray();
        int begin = 0;
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] == '。' || characters[i] == '、' || i + 1 == characters.length) {
                int count = lattice.read(characters, begin, i + 1);
                begin = i + 1;
                for (int w = 0; w < count; w++, token++) {
                    int end = w + 1 < count ? lattice.begin(w + 1) : begin;
                    compare(text, token < expected.size() ? expected.get(token) : null, w, end);
                }
            }
        }
        assertEquals(expected.size(), token, () -> "number of tokens of " + text);
        return token;
    }

    private void compare(String text, Token expected, int word, int end) {
        String surface = text.substring(lattice.begin(word), end);
        boolean same = expected != null
                && expected.getPosition() == lattice.begin(word)
                && expected.getSurface().equals(surface)
                && expected.isKnown() == lattice.isKnown(word)
                && Arrays.equals(
                        expected.getAllFeaturesArray(), REFERENCE.features(lattice.word(word), lattice.isKnown(word)));
        if (!same) {
            assertEquals(
                    expected == null ? "no token" : expected.getSurface() + " " + expected.getAllFeatures(),
                    surface + " " + String.join(",", REFERENCE.features(lattice.word(word), lattice.isKnown(word))),
                    () -> "at " + lattice.begin(word) + " of " + text);
            throw new AssertionError("place or kind of " + surface + " at " + lattice.begin(word) + " of " + text);
        }
    }

    /** Kuromoji's own view of its dictionary. */
    private record Reference(TokenInfoDictionary known, UnknownDictionary unknown, List<String> surfaces) {
        static Reference read() {
            ResourceResolver files = new SimpleResourceResolver(Tokenizer.class);
            try {
                TokenInfoDictionary known = TokenInfoDictionary.newInstance(files);
                UnknownDictionary unknown =
                        UnknownDictionary.newInstance(files, CharacterDefinitions.newInstance(files), 9);
                return new Reference(known, unknown, DictionarySurfaces.list());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        int size() {
            return surfaces.size();
        }

        String surface(int index) {
            return surfaces.get(index);
        }

        String[] features(int word, boolean isKnown) {
            return isKnown ? known.getAllFeaturesArray(word) : unknown.getAllFeaturesArray(word);
        }
    }
}
