package io.kaidan.entity;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.data.Tsv;
import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import java.util.List;

/** Words after a name that make it the one of who governs: 安倍政権, オバマ米政権 ({@code models/governments.tsv}). Immutable. */
final class Governments {
    private final List<String> words;

    private Governments(List<String> words) {
        this.words = List.copyOf(words);
    }

    static Governments read(DataFile file, Problems problems) {
        return new Governments(Tsv.read(file, List.of("word", "example"), List.of(), problems).rows().stream()
                .map(row -> row.get("word"))
                .toList());
    }

    /** Whether such a word stands at the offset. */
    boolean standAt(int offset, Neighbours near) {
        return words.stream().anyMatch(word -> near.has(word, offset));
    }

    /** Whether such a word follows a person's name, perhaps after the state. */
    boolean follow(Mention person, Neighbours near) {
        int end = person.span().end();
        Mention state = near.mentionAt(end);
        return standAt(end, near)
                || state != null
                        && state.type() == EntityType.STATE
                        && standAt(state.span().end(), near);
    }
}
