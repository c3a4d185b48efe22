package io.kaidan.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaidan.document.Article;
import io.kaidan.document.Mention;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is still found when a part of the evidence is left out. */
class EvidenceTest {
    private static final LocalDate DAY = LocalDate.of(2024, 7, 19);

    @Test
    void withoutGazetteersStatesAreStillNamesButNoBodiesWithoutATellingEnding() {
        String text = "NATOは韓国と協議した。";
        assertEquals(List.of("NATO", "韓国"), names(text, Set.of(Evidence.TAGGER)));
        assertEquals(List.of("韓国"), names(text, Set.of(Evidence.TAGGER, Evidence.GAZETTEERS)));
    }

    @Test
    void withoutTheDocumentASurnameIsNoNameBecauseTheArticleGaveIt() {
        String text = "ミナリス首相は帰国した。町の人はミナリスを待っていた。";
        assertEquals(List.of("ミナリス", "ミナリス"), names(text, Set.of(Evidence.TAGGER)));
        assertEquals(List.of("ミナリス"), names(text, Set.of(Evidence.TAGGER, Evidence.DOCUMENT)));
    }

    private static List<String> names(String body, Set<Evidence> without) {
        Kaidan kaidan =
                Kaidan.create(new Settings(List.of(), List.of(), Set.of(), false, without, NameModel.shipped()));
        Article article = Article.of("test", DAY, "", body);
        return kaidan.annotate(article).mentions().stream()
                .map(Mention::span)
                .map(span -> span.of(article.text()))
                .toList();
    }
}
