package io.kaidan.batch.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each file the shortest name that is unique in the run: without extension and with as few folders as will do. */
final class Stems {
    private Stems() {}

    /**
     * @param names different paths with {@code /} between folders
     * @return the stems, in the same order
     */
    static List<String> of(List<String> names) {
        int[] folders = new int[names.size()];
        boolean[] extension = new boolean[names.size()];
        while (true) {
            Map<String, List<Integer>> byStem = new HashMap<>();
            for (int i = 0; i < folders.length; i++) {
                byStem.computeIfAbsent(stem(names.get(i), folders[i], extension[i]), stem -> new ArrayList<>())
                        .add(i);
            }
            boolean changed = false;
            for (List<Integer> same : byStem.values()) {
                if (same.size() > 1) {
                    changed |= lengthen(same, names, folders, extension);
                }
            }
            if (!changed) {
                return stems(names, folders, extension);
            }
        }
    }

    private static boolean lengthen(List<Integer> same, List<String> names, int[] folders, boolean[] extension) {
        boolean changed = false;
        for (int i : same) {
            if (folders[i] < parts(names.get(i)).length - 1) {
                folders[i]++;
                changed = true;
            }
        }
        if (!changed) {
            for (int i : same) {
                changed |= !extension[i];
                extension[i] = true;
            }
        }
        return changed;
    }

    private static List<String> stems(List<String> names, int[] folders, boolean[] extension) {
        List<String> stems = new ArrayList<>();
        for (int i = 0; i < folders.length; i++) {
            stems.add(stem(names.get(i), folders[i], extension[i]));
        }
        return stems;
    }

    private static String stem(String name, int folders, boolean extension) {
        String[] parts = parts(name);
        String stem = String.join("/", Arrays.copyOfRange(parts, parts.length - 1 - folders, parts.length));
        int dot = stem.lastIndexOf('.');
        return extension || dot <= stem.lastIndexOf('/') + 1 ? stem : stem.substring(0, dot);
    }

    private static String[] parts(String name) {
        return name.equals("-") ? new String[] {"stdin"} : name.split("/+");
    }
}
