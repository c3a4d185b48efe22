package io.kaidan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaidan.opennlp.TrainedNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --name-model}: another model of the statistical name tagger. */
class NameModelTest {
    @TempDir
    private Path folder;

    private String news;
    private Path out;

    @BeforeEach
    void writeNews() throws IOException {
        news = Files.writeString(
                        folder.resolve("news.jsonl"),
                        "{\"id\":\"a\",\"date\":\"2024-07-19\",\"headline\":\"\",\"body\":\"作曲家のロマリスは本を書いた。\"}\n")
                .toString();
        out = folder.resolve("out");
    }

    @Test
    void aModelOfOpenNlpStandsInForTheShippedOne() throws IOException {
        Path model = TrainedNames.write(folder.resolve("names.bin"), "person");
        assertEquals(new Terminal(ExitCode.OK, "", ""), annotate(model));
        String mentions = Files.readString(out.resolve("mentions.csv"));
        assertTrue(mentions.contains(",ロマリス,PERSON,"), mentions);
        String run = Files.readString(out.resolve("run.json"));
        assertTrue(run.matches("(?s).*\"user_data\" : \\{\\s+\"[^\"]*names.bin\" : \"[0-9a-f]{64}\".*"), run);
    }

    @Test
    void explainTellsThatTheModelFoundAName() throws IOException {
        Path model = TrainedNames.write(folder.resolve("names.bin"), "person");
        Terminal terminal = Terminal.run("explain", "作曲家のロマリスは本を書いた。", "--name-model", model.toString());
        assertTrue(terminal.out().contains("opennlp"), terminal.out());
    }

    @Test
    void aModelOfOursIsReadWithTheListsThatShip() throws IOException {
        Path model = Files.copy(Path.of("models/names-crf.bin"), folder.resolve("names-crf.bin"));
        assertEquals(new Terminal(ExitCode.OK, "", ""), annotate(model));
    }

    @Test
    void aModelOfOursNeedsTheListsItWasTrainedWith() throws IOException {
        Path names = Files.writeString(folder.resolve("names.tsv"), "name\tclass\n高梨\tsurname\n");
        Path corpus = Files.writeString(
                folder.resolve("corpus.jsonl"),
                "{\"source\":\"own\",\"split\":\"train\",\"id\":\"1\",\"text\":\"高梨が着いた。\",\"mentions\":[[0,2,\"人名\"]]}\n");
        Terminal trained = Terminal.run(
                "train", "--data", corpus.toString(), "--names", names.toString(), "--out", folder.toString());
        assertEquals(ExitCode.OK, trained.exitCode());
        assertEquals(new Terminal(ExitCode.OK, "", ""), annotate(folder.resolve("names-crf.bin")));
        Files.delete(folder.resolve("name-lists.bin"));
        Terminal refused = annotate(folder.resolve("names-crf.bin"));
        assertEquals(ExitCode.NOTHING_DONE, refused.exitCode());
        assertTrue(refused.err().contains("names-crf.bin: was trained with other name lists"), refused.err());
    }

    @Test
    void anyOtherFileIsRefused() throws IOException {
        Path model = Files.writeString(folder.resolve("names.bin"), "name\ttype\n");
        Terminal refused = annotate(model);
        assertEquals(ExitCode.NOTHING_DONE, refused.exitCode());
        assertTrue(
                refused.err()
                        .startsWith(model
                                + ": is neither a model that 'kaidan train' wrote nor one of OpenNLP's name finder"),
                refused.err());
    }

    private Terminal annotate(Path model) {
        return Terminal.run(
                "annotate", news, "--out", out.toString(), "--name-model", model.toString(), "--quiet", "--overwrite");
    }
}
