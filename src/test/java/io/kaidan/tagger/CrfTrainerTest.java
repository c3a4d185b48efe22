package io.kaidan.tagger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaidan.data.DataException;
import io.kaidan.document.AnnotatedText;
import io.kaidan.document.EntityType;
import io.kaidan.document.Span;
import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.tagger.NameLists.NameClass;
import io.kaidan.testing.Annotated;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A model trained on a few made-up sentences. */
class CrfTrainerTest {
    private static final NameLists LISTS = new NameListBuilder().build();
    private static final List<String> PERSONS = List.of("ハドソン", "ベイカー", "ヘンドリクス", "マクレガン", "ロドゲス");
    private static final List<String> PLACES = List.of("ノルダニア", "ベルグスク", "タルミナ", "コルドナ", "マリナポート");

    @Test
    void namesAreLearntFromWhatStandsAroundThem() {
        CrfTagger tagger = CrfTagger.read("test", train("", LISTS), LISTS, Gazetteer.shipped());
        AnnotatedText text = Annotated.text("", "カルヴェルソンさんはドルミエンスクに着いた。");
        List<TaggedName> found = tagger.names(text, List.of());
        assertEquals(
                List.of("PERSON カルヴェルソン", "LOCATION ドルミエンスク"),
                found.stream()
                        .map(name ->
                                name.type() + " " + name.span().of(text.text().original()))
                        .toList());
        assertTrue(
                found.stream().allMatch(name -> name.probability() > 0.5 && name.probability() <= 1), found.toString());
    }

    @Test
    void theSameTextsGiveTheSameModel() {
        assertArrayEquals(train("own", LISTS), train("own", LISTS));
    }

    @Test
    void aModelIsRefusedWithOtherListsThanItsOwn() {
        NameListBuilder builder = new NameListBuilder();
        builder.add("高梨", NameClass.SURNAME);
        NameLists others = builder.build();
        DataException refusal = assertThrows(
                DataException.class, () -> CrfTagger.read("test", train("", LISTS), others, Gazetteer.shipped()));
        assertEquals("test: was trained with other name lists; rebuild both with 'kaidan train'", refusal.getMessage());
    }

    private static byte[] train(String corpus, NameLists lists) {
        List<LabelledText> texts = new ArrayList<>();
        for (String person : PERSONS) {
            for (String place : PLACES) {
                String sentence = person + "さんは" + place + "に着いた。";
                // The text of an article begins with its headline and a line feed.
                Span who = new Span(1, 1 + person.length());
                Span where = new Span(1 + sentence.indexOf(place), 1 + sentence.indexOf(place) + place.length());
                texts.add(new LabelledText(
                        Annotated.text("", sentence),
                        List.of(),
                        List.of(
                                new LabelledText.Name(who, EntityType.PERSON),
                                new LabelledText.Name(where, EntityType.LOCATION)),
                        "own",
                        1));
                texts.add(new LabelledText(Annotated.text("", "雨がやんだ。"), List.of(), List.of(), "own", 1));
            }
        }
        CrfTrainer.Settings settings = CrfTrainer.Settings.defaults();
        return new CrfTrainer(Gazetteer.shipped(), lists, settings, line -> {})
                .train(texts)
                .following(corpus);
    }
}
