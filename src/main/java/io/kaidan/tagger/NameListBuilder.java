package io.kaidan.tagger;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Collects names and lays them out as {@link NameLists}. Not thread-safe. */
public final class NameListBuilder {
    private static final double SLOTS_A_NAME = 1.23;

    private final Map<Long, Integer> classes = new TreeMap<>();

    /** Adds a name; one that is too short or too long to be of use is left out. */
    public void add(String name, NameLists.NameClass nameClass) {
        if (name.length() < NameLists.MIN_LENGTH || name.length() > NameLists.MAX_LENGTH) {
            return;
        }
        long hash = 7;
        for (int i = 0; i < name.length(); i++) {
            hash = Hashing.add(hash, NameLists.fold(name.charAt(i)));
        }
        classes.merge(hash, nameClass.bit(), (a, b) -> a | b);
    }

    /** How many different names there are. */
    public int size() {
        return classes.size();
    }

    public NameLists build() {
        int third = (int) (classes.size() * SLOTS_A_NAME / 3) + 11;
        for (int seed = 1; ; seed++) {
            Layout layout = new Layout(seed, third);
            if (layout.isComplete()) {
                return layout.toNameLists();
            }
        }
    }

    /**
     * Each name has three slots. Names that alone use some slot are taken away one by one; in the reverse order, that
     * slot is free to be set so that the three together give the name's value.
     */
    private final class Layout {
        private final int seed;
        private final int third;
        private final long[] keys;
        private final int[] values;
        private final int[] uses;
        private final int[] namesOfSlot;
        private final int[] order;
        private final int[] freeSlots;
        private int ordered;

        Layout(int seed, int third) {
            this.seed = seed;
            this.third = third;
            int size = classes.size();
            keys = new long[size];
            values = new int[size];
            uses = new int[3 * third];
            namesOfSlot = new int[3 * third];
            order = new int[size];
            freeSlots = new int[size];
            int name = 0;
            for (Map.Entry<Long, Integer> entry : classes.entrySet()) {
                keys[name] = Hashing.spread(entry.getKey() + seed);
                values[name] = entry.getValue();
                for (int slot : slots(keys[name])) {
                    uses[slot]++;
                    namesOfSlot[slot] ^= name;
                }
                name++;
            }
            takeAway();
        }

        private int[] slots(long key) {
            return new int[] {NameLists.first(key, third), NameLists.second(key, third), NameLists.last(key, third)};
        }

        private void takeAway() {
            int[] stack = new int[4 * third];
            int height = 0;
            for (int slot = 0; slot < uses.length; slot++) {
                if (uses[slot] == 1) {
                    stack[height++] = slot;
                }
            }
            while (height > 0) {
                int free = stack[--height];
                if (uses[free] != 1) {
                    continue;
                }
                int name = namesOfSlot[free];
                order[ordered] = name;
                freeSlots[ordered++] = free;
                for (int slot : slots(keys[name])) {
                    namesOfSlot[slot] ^= name;
                    if (--uses[slot] == 1) {
                        if (height == stack.length) {
                            stack = Arrays.copyOf(stack, 2 * height);
                        }
                        stack[height++] = slot;
                    }
                }
            }
        }

        boolean isComplete() {
            return ordered == keys.length;
        }

        NameLists toNameLists() {
            short[] slots = new short[3 * third];
            for (int i = ordered - 1; i >= 0; i--) {
                long key = keys[order[i]];
                int value = NameLists.fingerprint(key) << NameLists.CLASS_BITS | values[order[i]];
                for (int slot : slots(key)) {
                    if (slot != freeSlots[i]) {
                        value ^= slots[slot];
                    }
                }
                slots[freeSlots[i]] = (short) value;
            }
            return NameLists.of(seed, slots);
        }
    }
}
