package io.kaidan.entity;

import io.kaidan.document.Mention;
import io.kaidan.document.Title;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The titles beside the names of a text, asked for by name. For one text. */
final class Told {
    private final List<Attachment> attachments;
    private final String text;
    private final Map<Integer, List<Integer>> byName = new HashMap<>();
    private final Map<Cluster, Wordings> wordings = new HashMap<>();

    /**
     * How a title is worded.
     *
     * @param title any title of this wording
     */
    record Wording(Title title, String surface) {}

    /** The different wordings beside the names of a cluster, as far as its mentions have been read. */
    private static final class Wordings {
        private final Map<List<String>, Wording> different = new LinkedHashMap<>();
        private int read;
    }

    /**
     * @param attachments in order of the text
     * @param text normalized
     */
    Told(List<Attachment> attachments, String text) {
        this.attachments = attachments;
        this.text = text;
        for (int i = 0; i < attachments.size(); i++) {
            byName.computeIfAbsent(attachments.get(i).name().span().begin(), name -> new ArrayList<>())
                    .add(i);
        }
    }

    /** What stands beside some names, in order of the text. */
    List<Attachment> of(List<Mention> names) {
        TreeSet<Integer> places = new TreeSet<>();
        for (Mention name : names) {
            places.addAll(byName.getOrDefault(name.span().begin(), List.of()));
        }
        return places.stream().map(attachments::get).toList();
    }

    /** The different titles beside the names of a cluster, to which names may only have been added since it was asked. */
    Collection<Wording> wordings(Cluster cluster) {
        Wordings known = wordings.computeIfAbsent(cluster, c -> new Wordings());
        List<Mention> names = cluster.mentions();
        for (Attachment attachment : of(names.subList(known.read, names.size()))) {
            Title title = attachment.title();
            String surface = text.substring(title.span().begin(), title.span().end());
            known.different.putIfAbsent(List.of(title.titleClass(), surface), new Wording(title, surface));
        }
        known.read = names.size();
        return known.different.values();
    }
}
