package io.kaidan.eval.review.diff;

import io.kaidan.eval.format.TableRow;
import io.kaidan.eval.format.TableStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Which articles a run has, in eight bytes an article: a hash of 64 bits stands for an identifier. That two of a hundred
 * million identifiers share one has a chance of 1 in 3,000. Immutable.
 */
final class ArticleIds {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final long[] hashes;

    private ArticleIds(long[] hashes) {
        this.hashes = hashes;
    }

    /** @param articles the table articles.csv of the run */
    static ArticleIds read(Path articles) {
        long[] hashes = new long[1 << 10];
        int size = 0;
        try (TableStream table = TableStream.open(articles, List.of(RunStream.ARTICLE))) {
            for (TableRow row = table.next(); row != null; row = table.next()) {
                if (size == hashes.length) {
                    hashes = Arrays.copyOf(hashes, 2 * size);
                }
                hashes[size++] = hash(row.text(RunStream.ARTICLE));
            }
        }
        hashes = Arrays.copyOf(hashes, size);
        Arrays.sort(hashes);
        return new ArticleIds(hashes);
    }

    boolean has(String id) {
        return Arrays.binarySearch(hashes, hash(id)) >= 0;
    }

    /** FNV-1a over UTF-16 units, its bits mixed once more. */
    private static long hash(String id) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * FNV_PRIME;
        }
        return hash ^ hash >>> 32;
    }
}
