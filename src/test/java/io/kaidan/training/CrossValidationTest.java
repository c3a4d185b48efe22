package io.kaidan.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaidan.eval.score.Evaluation;
import io.kaidan.pipeline.Evidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrossValidationTest {
    private static final List<String> NAMES = List.of("ハドソン", "ベイカー", "ヘンドリクス", "マクレガン", "ロドゲス", "オルマンド");

    @TempDir
    private Path folder;

    @BeforeEach
    void writeArticles() throws IOException {
        for (int i = 0; i < NAMES.size(); i++) {
            Files.writeString(
                    folder.resolve("a-" + i + ".json"),
                    "{\"id\":\"a-" + i + "\",\"date\":\"2024-07-19\",\"headline\":\"\",\"body\":\"作曲家の{{" + NAMES.get(i)
                            + "|P}}は本を書いた。\",\"relations\":[]}");
        }
    }

    @Test
    void everyArticleIsScoredOnceWithAModelOfTheOthers() throws IOException {
        List<String> progress = new ArrayList<>();
        Map<Path, Evaluation> evaluations =
                new CrossValidation(List.of(folder), 3, List.of(), Set.of(), progress::add).run();
        assertEquals(List.of("part 1 of 3", "part 2 of 3", "part 3 of 3"), progress);
        Evaluation evaluation = evaluations.get(folder);
        assertEquals(
                List.of("a-0", "a-1", "a-2", "a-3", "a-4", "a-5"),
                evaluation.articles().stream().map(score -> score.gold().id()).toList());
        assertEquals(List.of(), evaluation.lacking());
    }

    @Test
    void theModelsAndThePipelineDoWithoutWhatIsLeftOut() throws IOException {
        Map<Path, Evaluation> evaluations = new CrossValidation(
                        List.of(folder), 2, List.of(), Set.of(Evidence.GAZETTEERS, Evidence.DOCUMENT), line -> {})
                .run();
        assertEquals(NAMES.size(), evaluations.get(folder).articles().size());
    }
}
