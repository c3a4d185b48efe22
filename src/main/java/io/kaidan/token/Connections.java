package io.kaidan.token;

import com.atilika.kuromoji.dict.ConnectionCosts;
import com.atilika.kuromoji.io.ByteBufferIO;
import com.atilika.kuromoji.util.ResourceResolver;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ShortBuffer;

/**
 * What it costs that one word follows another. The matrix is turned over when it is read, so that the costs of all words
 * before one word lie in one row. Immutable.
 */
final class Connections {
    private final int size;
    private final short[] costs;

    private Connections(int size, short[] costs) {
        this.size = size;
        this.costs = costs;
    }

    static Connections read(ResourceResolver files) throws IOException {
        try (DataInputStream in = new DataInputStream(files.resolve(ConnectionCosts.CONNECTION_COSTS_FILENAME))) {
            int size = in.readInt();
            ShortBuffer byRightId = ByteBufferIO.read(in).asShortBuffer();
            short[] row = new short[size];
            short[] byLeftId = new short[size * size];
            for (int right = 0; right < size; right++) {
                byRightId.get(row);
                for (int left = 0; left < size; left++) {
                    byLeftId[left * size + right] = row[left];
                }
            }
            return new Connections(size, byLeftId);
        }
    }

    /** How many left and right ids there are. */
    int size() {
        return size;
    }

    /** @param row of the later word: its left id times {@link #size()} */
    int cost(int row, int rightId) {
        return costs[row + rightId];
    }
}
