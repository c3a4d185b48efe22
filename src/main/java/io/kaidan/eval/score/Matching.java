package io.kaidan.eval.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/**
 * The largest one-to-one matching of two lists, better pairs first: pairs are taken greedily from the best down, then
 * augmenting paths (Kuhn's algorithm) match what is left. Immutable.
 */
final class Matching {
    private static final int NONE = -1;
    private static final Comparator<Edge> BEST_FIRST = Comparator.comparingDouble(Edge::quality)
            .reversed()
            .thenComparingInt(Edge::left)
            .thenComparingInt(Edge::right);

    private record Edge(double quality, int left, int right) {}

    /** A pair, by the numbers of its members in their lists. */
    record Pair(int left, int right) {}

    private final int[] ofLeft;
    private final int[] ofRight;
    private final List<List<Integer>> near;

    private Matching(int left, int right) {
        ofLeft = new int[left];
        ofRight = new int[right];
        Arrays.fill(ofLeft, NONE);
        Arrays.fill(ofRight, NONE);
        near = new ArrayList<>();
        for (int i = 0; i < left; i++) {
            near.add(new ArrayList<>());
        }
    }

    /** @param quality of a pair; 0 for one that must not be matched */
    static <L, R> Matching of(List<L> left, List<R> right, ToDoubleBiFunction<L, R> quality) {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                double value = quality.applyAsDouble(left.get(i), right.get(j));
                if (value > 0) {
                    edges.add(new Edge(value, i, j));
                }
            }
        }
        edges.sort(BEST_FIRST);
        Matching matching = new Matching(left.size(), right.size());
        matching.take(edges);
        matching.augment();
        return matching;
    }

    private void take(List<Edge> edges) {
        for (Edge edge : edges) {
            near.get(edge.left).add(edge.right);
            if (ofLeft[edge.left] == NONE && ofRight[edge.right] == NONE) {
                match(edge.left, edge.right);
            }
        }
    }

    private void augment() {
        for (int i = 0; i < ofLeft.length; i++) {
            if (ofLeft[i] == NONE) {
                augment(i, new boolean[ofRight.length]);
            }
        }
    }

    private boolean augment(int left, boolean[] seen) {
        for (int right : near.get(left)) {
            if (!seen[right]) {
                seen[right] = true;
                if (ofRight[right] == NONE || augment(ofRight[right], seen)) {
                    match(left, right);
                    return true;
                }
            }
        }
        return false;
    }

    private void match(int left, int right) {
        ofLeft[left] = right;
        ofRight[right] = left;
    }

    /** The pairs, in the order of the left list. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < ofLeft.length; i++) {
            if (ofLeft[i] != NONE) {
                pairs.add(new Pair(i, ofLeft[i]));
            }
        }
        return pairs;
    }

    int size() {
        return pairs().size();
    }

    boolean hasLeft(int left) {
        return ofLeft[left] != NONE;
    }

    boolean hasRight(int right) {
        return ofRight[right] != NONE;
    }

    /** The members of the left list that have no partner. */
    <L> List<L> leftAlone(List<L> left) {
        return IntStream.range(0, left.size())
                .filter(i -> !hasLeft(i))
                .mapToObj(left::get)
                .toList();
    }

    /** The members of the right list that have no partner. */
    <R> List<R> rightAlone(List<R> right) {
        return IntStream.range(0, right.size())
                .filter(i -> !hasRight(i))
                .mapToObj(right::get)
                .toList();
    }
}
