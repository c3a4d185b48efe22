package io.kaidan.gazetteer;

import io.kaidan.document.NormalizedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds every known name in a text of folded characters. For each two characters with which names begin it knows how long
 * such names are; only there it asks a hash table of whole names. So a name costs two entries when it is added, and a
 * hundred thousand are loaded in a fraction of a second. Immutable once filled.
 */
final class NameIndex {
    /** Names of this many characters or more share a bit. */
    private static final int LONG = Long.SIZE - 1;

    private final Folding folding;

    /** The first two characters of names, where bit n of {@link #lengths} stands for names of n characters. */
    private int[] beginnings = new int[1 << 12];

    private long[] lengths = new long[1 << 12];
    private int beginningCount;

    /** Characters that are names by themselves. */
    private final BitSet singles = new BitSet(Character.MAX_VALUE + 1);

    private Forms[] names;
    private int nameCount;
    private int longest;

    /** @param entries about how many have names that will be added */
    NameIndex(Folding folding, int entries) {
        this.folding = folding;
        int size = Integer.highestOneBit(Math.max(entries, 1 << 9)) << 2;
        names = new Forms[size];
    }

    /**
     * Adds a spelling; names that fold to nothing are ignored. Only the builder calls it.
     *
     * @return whose name it is now, in the order of adding
     */
    List<NameForm> add(String name, NameForm form) {
        String folded = FoldedText.fold(name, folding);
        if (folded.isEmpty()) {
            return List.of();
        }
        int slot = slot(folded);
        if (names[slot] != null) {
            names[slot].append(form);
            return names[slot];
        }
        Forms added = new Forms(folded, form);
        names[slot] = added;
        if (++nameCount * 2 > names.length) {
            growNames();
        }
        note(folded);
        return added;
    }

    /** All matches, overlapping ones too, by begin and then by length. */
    List<NameMatch> matches(NormalizedText text) {
        FoldedText folded = FoldedText.of(text.normalized(), folding);
        List<NameMatch> found = new ArrayList<>();
        for (int begin = 0; begin < folded.length(); begin++) {
            char first = folded.charAt(begin);
            if (singles.get(first)) {
                match(folded, begin, 1, first, found);
            }
            if (begin + 1 < folded.length()) {
                long known = lengths[beginning(first, folded.charAt(begin + 1))];
                if (known != 0) {
                    match(folded, begin, known, found);
                }
            }
        }
        return found;
    }

    /** Whose name the whole string is; empty when nobody's. */
    List<NameForm> lookup(String name) {
        int slot = slot(FoldedText.fold(name, folding));
        return names[slot] == null ? List.of() : names[slot];
    }

    /** Tries all lengths of names that begin so. */
    private void match(FoldedText folded, int begin, long known, List<NameMatch> found) {
        int most = Math.min(longest, folded.length() - begin);
        int hash = folded.charAt(begin);
        for (int length = 2; length <= most && known >>> Math.min(length, LONG) != 0; length++) {
            hash = 31 * hash + folded.charAt(begin + length - 1);
            if ((known >>> Math.min(length, LONG) & 1) != 0) {
                match(folded, begin, length, hash, found);
            }
        }
    }

    /** @param hash of the characters, as strings have it */
    private void match(FoldedText folded, int begin, int length, int hash, List<NameMatch> found) {
        int mask = names.length - 1;
        for (int slot = spread(hash) & mask; names[slot] != null; slot = (slot + 1) & mask) {
            if (names[slot].hash() == hash && folded.holds(names[slot].name(), begin, length)) {
                found.add(new NameMatch(folded.original(begin, begin + length), names[slot]));
                return;
            }
        }
    }

    /** Where a name is, or the free slot where it would be. */
    private int slot(String folded) {
        int hash = folded.hashCode();
        int mask = names.length - 1;
        int slot = spread(hash) & mask;
        while (names[slot] != null
                && !(names[slot].hash() == hash && names[slot].name().equals(folded))) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Brings the upper bits of a hash to where the table looks. */
    private static int spread(int hash) {
        int product = hash * 0x9E3779B9;
        return product ^ product >>> 15;
    }

    private void note(String folded) {
        longest = Math.max(longest, folded.length());
        if (folded.length() == 1) {
            singles.set(folded.charAt(0));
            return;
        }
        int slot = beginning(folded.charAt(0), folded.charAt(1));
        boolean isNew = lengths[slot] == 0;
        beginnings[slot] = folded.charAt(0) << Character.SIZE | folded.charAt(1);
        lengths[slot] |= 1L << Math.min(folded.length(), LONG);
        if (isNew && ++beginningCount * 2 > beginnings.length) {
            growBeginnings();
        }
    }

    /** Where two characters are, or the free slot where they would be, which knows no length. */
    private int beginning(char first, char second) {
        int key = first << Character.SIZE | second;
        int mask = beginnings.length - 1;
        int slot = spread(key) & mask;
        while (lengths[slot] != 0 && beginnings[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void growNames() {
        Forms[] old = names;
        names = new Forms[2 * old.length];
        int mask = names.length - 1;
        for (Forms one : old) {
            if (one != null) {
                int slot = spread(one.hash()) & mask;
                while (names[slot] != null) {
                    slot = (slot + 1) & mask;
                }
                names[slot] = one;
            }
        }
    }

    private void growBeginnings() {
        int[] oldBeginnings = beginnings;
        long[] oldLengths = lengths;
        beginnings = new int[4 * oldBeginnings.length];
        lengths = new long[4 * oldBeginnings.length];
        for (int i = 0; i < oldBeginnings.length; i++) {
            if (oldLengths[i] != 0) {
                int slot = beginning((char) (oldBeginnings[i] >>> Character.SIZE), (char) oldBeginnings[i]);
                beginnings[slot] = oldBeginnings[i];
                lengths[slot] = oldLengths[i];
            }
        }
    }
}
