package io.kaidan.tagger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaidan.tagger.NameLists.NameClass;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameListsTest {
    private static final int NAMES = 20_000;
    private static final List<NameClass> CLASSES = List.of(NameClass.values());

    private final NameListBuilder builder = new NameListBuilder();

    @Test
    void everyNameKeepsAllItsClasses() {
        for (int i = 0; i < NAMES; i++) {
            builder.add("名前" + i, CLASSES.get(i % CLASSES.size()));
        }
        builder.add("名前7", NameClass.PLACE);
        NameLists lists = builder.build();
        for (int i = 0; i < NAMES; i++) {
            int expected = CLASSES.get(i % CLASSES.size()).bit() | (i == 7 ? NameClass.PLACE.bit() : 0);
            assertEquals(expected, classes(lists, "名前" + i), "名前" + i);
        }
    }

    @Test
    void fewOtherStringsAreTakenForNames() {
        for (int i = 0; i < NAMES; i++) {
            builder.add("名前" + i, NameClass.SURNAME);
        }
        NameLists lists = builder.build();
        int mistaken = 0;
        for (int i = 0; i < NAMES; i++) {
            mistaken += classes(lists, "言葉" + i) == 0 ? 0 : 1;
        }
        assertTrue(mistaken < NAMES / 500, mistaken + " of " + NAMES);
    }

    @Test
    void dotsAndDoubleHyphensAreOne() {
        builder.add("ジャン＝クロード", NameClass.PERSON);
        assertEquals(NameClass.PERSON.bit(), classes(builder.build(), "ジャン・クロード"));
    }

    @Test
    void namesOfOneCharacterAreLeftOut() {
        builder.add("林", NameClass.SURNAME);
        assertEquals(0, builder.size());
    }

    @Test
    void theFileGivesTheSameLists() {
        builder.add("高梨", NameClass.SURNAME);
        byte[] bytes = builder.build().toBytes();
        NameLists read = NameLists.read("test", bytes);
        assertEquals(NameClass.SURNAME.bit(), classes(read, "高梨"));
        assertArrayEquals(bytes, read.toBytes());
    }

    private static int classes(NameLists lists, String name) {
        long hash = 7;
        for (int i = 0; i < name.length(); i++) {
            hash = Hashing.add(hash, NameLists.fold(name.charAt(i)));
        }
        return lists.classes(hash);
    }
}
