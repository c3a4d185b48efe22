package io.kaidan.token;

import io.kaidan.token.UnknownWords.Category;
import java.util.Arrays;

/**
 * Finds the cheapest row of words for a stretch of text: Viterbi's algorithm over a lattice of all words that begin
 * anywhere, from left to right. Nodes are numbers and lie in int arrays, those that end at one place are a linked list.
 * The cheapest way to a word depends only on its left id, so it is sought once for each place and left id. Words, costs
 * and the choice between equal ones (the node made first) are kuromoji's in normal mode. Time grows with the length of
 * the text. One lattice serves one thread, for any number of texts.
 */
final class Lattice implements WordTrie.Visitor {
    private static final int NOBODY = -1;

    private final Ipadic dictionary;
    private final WordTrie trie;
    private final Words words;
    private final Connections connections;

    private char[] text = {};
    private int begin;

    // The nodes. Node 0 is the beginning of the text.
    private int size;
    private int[] costs = new int[1024];
    private int[] previous = new int[1024];
    private int[] rightIds = new int[1024];
    private int[] wordsOfNodes = new int[1024];
    private int[] begins = new int[1024];
    private int[] olderWithSameEnd = new int[1024];
    private int[] newestWithEnd = new int[64];

    // The place in hand, and the best node before it by left id; valid where the stamp is the place's.
    private int place;
    private int newestBefore;
    private boolean found;
    private int stamp;
    private final int[] stamps;
    private final int[] bestCosts;
    private final int[] bestNodes;

    private int[] path = new int[64];
    private int pathLength;

    Lattice(Ipadic dictionary) {
        this.dictionary = dictionary;
        trie = dictionary.trie();
        words = dictionary.words();
        connections = dictionary.connections();
        stamps = new int[connections.size()];
        bestCosts = new int[connections.size()];
        bestNodes = new int[connections.size()];
    }

    /**
     * Finds the words of a stretch, to be asked for with the methods below until the next call.
     *
     * @return how many there are
     */
    int read(char[] all, int from, int to) {
        text = all;
        begin = from;
        int length = to - from;
        if (newestWithEnd.length <= length) {
            newestWithEnd = new int[2 * length];
        }
        Arrays.fill(newestWithEnd, 0, length + 1, NOBODY);
        size = 0;
        store(0, 0, NOBODY, 0, 0);
        int unknownEnd = from;
        for (int at = from; at < to; at++) {
            if (newestWithEnd[at - from] != NOBODY) {
                startPlace(at);
                trie.walk(all, at, to, this);
                if (unknownEnd <= at) {
                    unknownEnd = addUnknown(at, to);
                }
            }
        }
        startPlace(to);
        bestBefore(0);
        return tracePath(bestNodes[0]);
    }

    private void startPlace(int at) {
        place = at;
        newestBefore = newestWithEnd[at - begin];
        found = false;
        stamp++;
    }

    @Override
    public void word(int end, int entry) {
        found = true;
        int group = words.group(entry);
        if (group < 0) {
            return;
        }
        int count = words.count(group);
        for (int i = 0; i < count; i++) {
            int word = words.word(group, i);
            add(end, word, words.leftId(word), words.rightId(word), words.cost(word));
        }
    }

    /** Where the last of the unknown words ends; within it no other is begun. */
    private int addUnknown(int at, int limit) {
        UnknownWords unknown = dictionary.unknown();
        Category[] categories = unknown.categories(text[at]);
        int last = at;
        for (int i = 0; i < categories.length; i++) {
            Category category = categories[i];
            if (category.invoked || !found) {
                last = category.grouped ? unknown.runEnd(category, i, text, at, limit) : at + 1;
                for (int w = 0; w < category.words.length; w++) {
                    add(last, ~category.words[w], category.leftIds[w], category.rightIds[w], category.costs[w]);
                }
            }
        }
        return last;
    }

    private void add(int end, int word, int leftId, int rightId, int cost) {
        if (stamps[leftId] != stamp) {
            bestBefore(leftId);
        }
        store(end - begin, bestCosts[leftId] + cost, bestNodes[leftId], rightId, word);
    }

    /** Lists go from new to old, so of equal nodes the last one seen is the first one made. */
    private void bestBefore(int leftId) {
        int row = leftId * connections.size();
        int bestCost = Integer.MAX_VALUE;
        int bestNode = NOBODY;
        for (int node = newestBefore; node != NOBODY; node = olderWithSameEnd[node]) {
            int cost = costs[node] + connections.cost(row, rightIds[node]);
            if (cost <= bestCost) {
                bestCost = cost;
                bestNode = node;
            }
        }
        stamps[leftId] = stamp;
        bestCosts[leftId] = bestCost;
        bestNodes[leftId] = bestNode;
    }

    private void store(int end, int cost, int best, int rightId, int word) {
        if (size == costs.length) {
            grow();
        }
        int node = size++;
        costs[node] = cost;
        previous[node] = best;
        rightIds[node] = rightId;
        wordsOfNodes[node] = word;
        begins[node] = place;
        olderWithSameEnd[node] = newestWithEnd[end];
        newestWithEnd[end] = node;
    }

    private void grow() {
        int length = 2 * costs.length;
        costs = Arrays.copyOf(costs, length);
        previous = Arrays.copyOf(previous, length);
        rightIds = Arrays.copyOf(rightIds, length);
        wordsOfNodes = Arrays.copyOf(wordsOfNodes, length);
        begins = Arrays.copyOf(begins, length);
        olderWithSameEnd = Arrays.copyOf(olderWithSameEnd, length);
    }

    private int tracePath(int last) {
        pathLength = 0;
        for (int node = last; node > 0; node = previous[node]) {
            if (pathLength == path.length) {
                path = Arrays.copyOf(path, 2 * pathLength);
            }
            path[pathLength++] = node;
        }
        return pathLength;
    }

    /** Where a word of the text last read begins; it ends where the next begins. */
    int begin(int index) {
        return begins[path[pathLength - 1 - index]];
    }

    boolean isKnown(int index) {
        return wordsOfNodes[path[pathLength - 1 - index]] >= 0;
    }

    /** The number of a word of the text last read, in the dictionary or, if it is not known, among unknown words. */
    int word(int index) {
        int word = wordsOfNodes[path[pathLength - 1 - index]];
        return word >= 0 ? word : ~word;
    }

    WordFeatures features(int index) {
        return isKnown(index)
                ? words.features(word(index))
                : dictionary.unknown().features(word(index));
    }
}
