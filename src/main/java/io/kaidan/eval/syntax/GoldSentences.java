package io.kaidan.eval.syntax;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaidan.data.DataException;
import io.kaidan.data.Problems;
import io.kaidan.document.Span;
import io.kaidan.eval.annotation.CodePointText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/**
 * Reads JSON lines with one sentence each: {@code id}, {@code split}, {@code text}; {@code chunks} and {@code phrases} as
 * [begin, end, head, D|P|A|I] in code points; {@code predicates} with {@code phrase} and {@code cases}, of which ガ is
 * read.
 */
public final class GoldSentences {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private GoldSentences() {}

    /**
     * The sentences of one part of a corpus.
     *
     * @param file packed if its name ends in .gz
     * @throws DataException with all lines that are no such sentences
     */
    public static List<GoldSentence> read(Path file, String split) throws IOException {
        List<GoldSentence> sentences = new ArrayList<>();
        Problems problems = new Problems();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                try {
                    JsonNode node = MAPPER.readTree(line);
                    if (node.path("split").asText().equals(split)) {
                        sentences.add(sentence(node));
                    }
                } catch (JsonProcessingException | IndexOutOfBoundsException | IllegalArgumentException e) {
                    problems.add(file.toString(), number, "is no sentence with chunks, phrases and predicates");
                }
            }
        }
        problems.throwIfAny();
        return sentences;
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private static GoldSentence sentence(JsonNode node) {
        CodePointText text = new CodePointText(node.path("text").asText());
        List<GoldSentence.Bunsetsu> bunsetsu = new ArrayList<>();
        int size = node.path("chunks").size();
        for (JsonNode chunk : node.path("chunks")) {
            boolean coordinate = chunk.path(3).asText().equals("P");
            int head = chunk.path(2).asInt();
            boolean later = head > bunsetsu.size() && head < size; // a few in published corpora are not
            bunsetsu.add(new GoldSentence.Bunsetsu(span(chunk, text), later ? head : -1, coordinate));
        }
        List<Span> phrases = new ArrayList<>();
        node.path("phrases").forEach(phrase -> phrases.add(span(phrase, text)));
        List<GoldSentence.Predicate> predicates = new ArrayList<>();
        for (JsonNode predicate : node.path("predicates")) {
            TreeSet<Integer> nominatives = new TreeSet<>();
            for (JsonNode argument : predicate.path("cases").path("ガ")) {
                if (argument.has("phrase") && !argument.has("sentence")) {
                    nominatives.add(argument.path("phrase").asInt());
                }
            }
            predicates.add(new GoldSentence.Predicate(predicate.path("phrase").asInt(), nominatives));
        }
        return new GoldSentence(
                node.path("id").asText(), node.path("split").asText(), text.toString(), bunsetsu, phrases, predicates);
    }

    private static Span span(JsonNode unit, CodePointText text) {
        return new Span(
                text.index(unit.path(0).asInt()), text.index(unit.path(1).asInt()));
    }
}
