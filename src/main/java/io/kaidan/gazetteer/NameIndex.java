package io.kaidan.gazetteer;

import io.kaidan.document.NormalizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * A trie over folded characters that finds every known name in a text. Edges lie in one open-addressing hash table from
 * (node, character) to node, so that a hundred thousand names build in a fraction of a second. Immutable once built.
 */
final class NameIndex {
    private static final int ROOT = 0;

    private final KanjiVariants variants;
    private long[] edges = new long[1 << 12];
    private int[] targets = new int[1 << 12];
    private int edgeCount;
    private int nodeCount = 1;
    private final List<List<NameForm>> formsByNode = new ArrayList<>();

    NameIndex(KanjiVariants variants) {
        this.variants = variants;
        formsByNode.add(null);
    }

    /** Adds a spelling; names that fold to nothing are ignored. Only the builder calls it. */
    void add(String name, NameForm form) {
        FoldedText folded = FoldedText.of(name, variants);
        int node = ROOT;
        for (int i = 0; i < folded.length(); i++) {
            node = child(node, folded.charAt(i));
        }
        if (node == ROOT) {
            return;
        }
        List<NameForm> forms = formsByNode.get(node);
        if (forms == null) {
            forms = new ArrayList<>(1);
            formsByNode.set(node, forms);
        }
        if (forms.stream().noneMatch(known -> known.entry() == form.entry())) {
            forms.add(form);
        }
    }

    /** All matches, overlapping ones too, by begin and then by length. */
    List<NameMatch> matches(NormalizedText text) {
        FoldedText folded = FoldedText.of(text.normalized(), variants);
        List<NameMatch> found = new ArrayList<>();
        for (int begin = 0; begin < folded.length(); begin++) {
            int node = ROOT;
            for (int i = begin; i < folded.length(); i++) {
                node = targets[slot(edge(node, folded.charAt(i)))];
                if (node == ROOT) {
                    break;
                }
                List<NameForm> forms = formsByNode.get(node);
                if (forms != null) {
                    found.add(new NameMatch(folded.original(begin, i + 1), forms));
                }
            }
        }
        return found;
    }

    /** Whose name the whole string is; empty when nobody's. */
    List<NameForm> lookup(String name) {
        FoldedText folded = FoldedText.of(name, variants);
        int node = ROOT;
        for (int i = 0; i < folded.length(); i++) {
            node = targets[slot(edge(node, folded.charAt(i)))];
            if (node == ROOT) {
                return List.of();
            }
        }
        List<NameForm> forms = formsByNode.get(node);
        return forms == null ? List.of() : List.copyOf(forms);
    }

    private int child(int node, char c) {
        long edge = edge(node, c);
        int slot = slot(edge);
        if (edges[slot] == 0) {
            edges[slot] = edge;
            targets[slot] = nodeCount++;
            formsByNode.add(null);
            if (++edgeCount * 2 > edges.length) {
                grow();
                slot = slot(edge);
            }
        }
        return targets[slot];
    }

    /** Never zero, which marks a free slot. */
    private static long edge(int node, char c) {
        return (long) node << 17 | c + 1;
    }

    /** Where the edge is, or the free slot where it would be; a free slot leads to the root. */
    private int slot(long edge) {
        int mask = edges.length - 1;
        int slot = (int) ((edge * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (edges[slot] != 0 && edges[slot] != edge) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = new long[oldEdges.length * 2];
        targets = new int[oldTargets.length * 2];
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != 0) {
                int slot = slot(oldEdges[i]);
                edges[slot] = oldEdges[i];
                targets[slot] = oldTargets[i];
            }
        }
    }
}
