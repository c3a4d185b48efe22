package io.kaidan.token;

import com.atilika.kuromoji.dict.CharacterDefinitions;
import com.atilika.kuromoji.dict.UnknownDictionary;
import com.atilika.kuromoji.util.ResourceResolver;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that the dictionary lacks, by the category of their characters (kanji, katakana, digits …): a category says
 * whether it makes words beside known ones, whether a run of it is one word, and what such words can be. Immutable.
 */
final class UnknownWords {
    private static final int FEATURES = 9;

    /** A kind of character, and the unknown words that it makes. */
    static final class Category {
        final int id;
        /** Whether a word is tried even where a known word begins. */
        final boolean invoked;
        /** Whether a whole run is one word; otherwise a single character is. */
        final boolean grouped;

        final int[] words;
        final int[] leftIds;
        final int[] rightIds;
        final int[] costs;

        Category(int id, CharacterDefinitions definitions, UnknownDictionary dictionary) {
            this.id = id;
            int[] definition = definitions.lookupDefinition(id);
            invoked = definition[CharacterDefinitions.INVOKE] == 1;
            grouped = definition[CharacterDefinitions.GROUP] != 0;
            words = dictionary.lookupWordIds(id);
            leftIds = new int[words.length];
            rightIds = new int[words.length];
            costs = new int[words.length];
            for (int i = 0; i < words.length; i++) {
                leftIds[i] = dictionary.getLeftId(words[i]);
                rightIds[i] = dictionary.getRightId(words[i]);
                costs[i] = dictionary.getWordCost(words[i]);
            }
        }
    }

    private final Category[][] categories;
    private final WordFeatures[] features;

    private UnknownWords(Category[][] categories, WordFeatures[] features) {
        this.categories = categories;
        this.features = features;
    }

    static UnknownWords read(ResourceResolver files) throws IOException {
        CharacterDefinitions definitions = CharacterDefinitions.newInstance(files);
        UnknownDictionary dictionary = UnknownDictionary.newInstance(files, definitions, FEATURES);
        Map<Integer, Category> known = new HashMap<>();
        // Most characters have the same array of categories; each such array is kept once.
        Map<List<Integer>, Category[]> shared = new HashMap<>();
        Category[][] categories = new Category[Character.MAX_VALUE + 1][];
        int[] last = {};
        for (int c = 0; c < categories.length; c++) {
            int[] ids = definitions.lookupCategories((char) c);
            categories[c] = c > 0 && Arrays.equals(ids, last)
                    ? categories[c - 1]
                    : shared.computeIfAbsent(
                            Arrays.stream(ids).boxed().toList(),
                            list -> list.stream()
                                    .map(id -> known.computeIfAbsent(id, i -> new Category(i, definitions, dictionary)))
                                    .toArray(Category[]::new));
            last = ids;
        }
        return new UnknownWords(categories, features(known, dictionary));
    }

    private static WordFeatures[] features(Map<Integer, Category> known, UnknownDictionary dictionary) {
        Map<Integer, WordFeatures> byWord = new HashMap<>();
        int size = 0;
        for (Category category : known.values()) {
            for (int word : category.words) {
                byWord.put(word, WordFeatures.of(dictionary.getAllFeaturesArray(word)));
                size = Math.max(size, word + 1);
            }
        }
        WordFeatures[] features = new WordFeatures[size];
        byWord.forEach((word, its) -> features[word] = its);
        return features;
    }

    /** The categories of a character, its main one first; never empty. */
    Category[] categories(char c) {
        return categories[c];
    }

    WordFeatures features(int word) {
        return features[word];
    }

    /** Where a run ends whose characters all have the category at the same place of their lists. */
    int runEnd(Category category, int place, char[] text, int begin, int limit) {
        int end = begin + 1;
        while (end < limit) {
            Category[] here = categories[text[end]];
            if (place >= here.length || here[place].id != category.id) {
                break;
            }
            end++;
        }
        return end;
    }
}
