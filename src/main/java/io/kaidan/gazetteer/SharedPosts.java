package io.kaidan.gazetteer;

import io.kaidan.data.DataFile;
import io.kaidan.data.Tsv;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Posts that several people may hold at one time, as shared-posts.tsv lists them: 副首相, the members of a body. */
final class SharedPosts {
    private static final List<String> COLUMNS = List.of("title", "of", "example");

    /** A title, and the id of its owner; empty for owners of every kind. */
    private record Post(String title, String of) {}

    private final Set<Post> posts = new HashSet<>();

    private SharedPosts() {}

    static SharedPosts read(DataFile file, Ledger ledger) {
        SharedPosts shared = new SharedPosts();
        for (Tsv.Row row : Tsv.read(file, COLUMNS, List.of(), ledger.problems()).rows()) {
            List<String> owners = row.get("of").isEmpty() ? List.of("") : ledger.ids(row, "of");
            for (String owner : owners) {
                if (!shared.posts.add(new Post(row.get("title"), owner))) {
                    ledger.report(row, "the post stands on an earlier line");
                }
            }
        }
        return shared;
    }

    boolean hold(DatedRole role) {
        return posts.contains(new Post(role.title(), "")) || posts.contains(new Post(role.title(), role.of()));
    }
}
