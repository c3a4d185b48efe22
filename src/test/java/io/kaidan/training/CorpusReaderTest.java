package io.kaidan.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.document.EntityType;
import io.kaidan.document.Span;
import io.kaidan.tagger.LabelledText.Name;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorpusReaderTest {
    @Test
    void markedNamesOfAnArticleBecomeSpansInUtf16Units() {
        Problems problems = new Problems();
        LabelMap labels = LabelMap.read(DataFile.shipped("models/corpus-labels.tsv"), problems);
        DataFile file = new DataFile(
                "a.json", "{\"id\": \"a\", \"headline\": \"{{𠮷野|P}}氏\", \"body\": \"{{英|S|イギリス}}の{{ロイター通信|O}}\"}");
        CorpusText text = new CorpusReader(labels, problems)
                .readArticle(file, "own", "train")
                .orElseThrow();
        assertEquals(
                List.of(
                        new Name(new Span(0, 3), EntityType.PERSON),
                        new Name(new Span(5, 6), EntityType.STATE),
                        new Name(new Span(7, 13), EntityType.ORGANIZATION)),
                text.names());
    }
}
