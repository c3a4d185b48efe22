package io.kaidan.token;

import com.atilika.kuromoji.buffer.StringValueMapBuffer;
import com.atilika.kuromoji.buffer.TokenInfoBuffer;
import com.atilika.kuromoji.dict.TokenInfoDictionary;
import com.atilika.kuromoji.io.IntegerArrayIO;
import com.atilika.kuromoji.util.ResourceResolver;
import java.io.IOException;
import java.io.InputStream;

/**
 * The words of the dictionary by number: what they cost and how they connect, in flat tables; what they are, read when
 * a word is first met and kept. Several words may be written alike; these share an entry. Thread-safe.
 */
final class Words {
    /** Where a word's left id, right id and cost stand in its row of {@link #costs}. */
    private static final int RIGHT = 1;

    private static final int COST = 2;
    private static final int COLUMNS = 3;

    /** For each entry of the trie, where its words stand in {@link #groups}; -1 for a state that ends no word. */
    private final int[] groupOfEntry;
    /** How many words, then their numbers. */
    private final int[] groups;

    private final short[] costs;
    private final TokenInfoDictionary dictionary;
    /** Filled as words come. Two threads may both read a word: they get the same, and records are safe to publish. */
    private final WordFeatures[] features;

    private Words(int[] groupOfEntry, int[] groups, FeatureFiles files) {
        this.groupOfEntry = groupOfEntry;
        this.groups = groups;
        dictionary = files;
        int size = size(groups);
        costs = new short[COLUMNS * size];
        for (int word = 0; word < size; word++) {
            for (int column = 0; column < COLUMNS; column++) {
                costs[COLUMNS * word + column] = (short) files.cost(word, column);
            }
        }
        features = new WordFeatures[size];
    }

    static Words read(ResourceResolver files) throws IOException {
        try (InputStream in = files.resolve(TokenInfoDictionary.TARGETMAP_FILENAME)) {
            int[] groupOfEntry = IntegerArrayIO.readArray(in);
            return new Words(groupOfEntry, IntegerArrayIO.readArray(in), new FeatureFiles(files));
        }
    }

    private static int size(int[] groups) {
        int last = -1;
        for (int group = 0; group < groups.length; group += groups[group] + 1) {
            for (int i = 1; i <= groups[group]; i++) {
                last = Math.max(last, groups[group + i]);
            }
        }
        return last + 1;
    }

    /** Where the words of an entry begin, for {@link #count} and {@link #word}; negative if it has none. */
    int group(int entry) {
        return groupOfEntry[entry];
    }

    int count(int group) {
        return groups[group];
    }

    int word(int group, int index) {
        return groups[group + 1 + index];
    }

    int leftId(int word) {
        return costs[COLUMNS * word];
    }

    int rightId(int word) {
        return costs[COLUMNS * word + RIGHT];
    }

    int cost(int word) {
        return costs[COLUMNS * word + COST];
    }

    WordFeatures features(int word) {
        WordFeatures known = features[word];
        if (known == null) {
            known = WordFeatures.of(dictionary.getAllFeaturesArray(word));
            features[word] = known;
        }
        return known;
    }

    /** Kuromoji's reader of features, without the map from entries to words, which is read here already. */
    private static final class FeatureFiles extends TokenInfoDictionary {
        FeatureFiles(ResourceResolver files) throws IOException {
            try (InputStream info = files.resolve(TOKEN_INFO_DICTIONARY_FILENAME);
                    InputStream strings = files.resolve(FEATURE_MAP_FILENAME);
                    InputStream partsOfSpeech = files.resolve(POS_MAP_FILENAME)) {
                tokenInfoBuffer = new TokenInfoBuffer(info);
                stringValues = new StringValueMapBuffer(strings);
                posValues = new StringValueMapBuffer(partsOfSpeech);
            }
        }

        int cost(int word, int column) {
            return tokenInfoBuffer.lookupTokenInfo(word, column);
        }
    }
}
