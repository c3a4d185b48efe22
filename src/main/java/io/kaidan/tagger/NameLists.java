package io.kaidan.tagger;

import io.kaidan.data.ShippedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * Hundreds of thousands of names of public lists, as weak evidence: for a string, the classes it stands under. The names
 * themselves are not kept, only a fingerprint of ten bits and six classes for each in about twenty bits (an xor filter
 * that holds values), so one string in a thousand that stands in no list is taken for a name. Immutable.
 */
public final class NameLists {
    /** What a list says of a name. */
    public enum NameClass {
        SURNAME(1),
        GIVEN_NAME(1 << 1),
        PERSON(1 << 2),
        PLACE(1 << 3),
        ORGANIZATION(1 << 4),
        OTHER(1 << 5);

        private final int bit;

        NameClass(int bit) {
            this.bit = bit;
        }

        int bit() {
            return bit;
        }
    }

    static final int CLASS_BITS = 6;

    /** Shorter names are words too often, longer ones are rare. */
    static final int MIN_LENGTH = 2;

    static final int MAX_LENGTH = 16;

    private static final String KIND = "name-lists";
    private static final int VERSION = 1;
    private static final String SHIPPED = "models/name-lists.bin";

    private final int seed;
    private final short[] slots;
    private final int checksum;

    private NameLists(int seed, short[] slots, int checksum) {
        this.seed = seed;
        this.slots = slots;
        this.checksum = checksum;
    }

    static NameLists of(int seed, short[] slots) {
        return new NameLists(seed, slots, ModelFile.checksum(payload(seed, slots)));
    }

    /** The lists that ship with the toolkit. */
    public static NameLists shipped() {
        try {
            return read(SHIPPED, ShippedData.bytes(SHIPPED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param name how messages call the file
     * @throws io.kaidan.data.DataException if the bytes are no such file or damaged
     */
    public static NameLists read(String name, byte[] bytes) {
        ModelFile file = ModelFile.read(name, bytes, KIND, VERSION);
        ByteBuffer payload = file.payload();
        int seed = payload.getInt();
        short[] slots = new short[payload.getInt()];
        payload.asShortBuffer().get(slots);
        return new NameLists(seed, slots, file.checksum());
    }

    /** The file that {@link #read} reads. */
    public byte[] toBytes() {
        return ModelFile.write(KIND, VERSION, payload(seed, slots));
    }

    private static byte[] payload(int seed, short[] slots) {
        ByteBuffer payload = ByteBuffer.allocate(2 * Integer.BYTES + Short.BYTES * slots.length);
        payload.putInt(seed).putInt(slots.length).asShortBuffer().put(slots);
        return payload.array();
    }

    /** Tells one edition of the lists from another. */
    int checksum() {
        return checksum;
    }

    /** The classes of the name with the hash, one bit each; 0 for no name. */
    int classes(long hash) {
        long key = Hashing.spread(hash + seed);
        int third = slots.length / 3;
        int found = slots[first(key, third)] ^ slots[second(key, third)] ^ slots[last(key, third)];
        return (found & 0xFFFF) >>> CLASS_BITS == fingerprint(key) ? found & (1 << CLASS_BITS) - 1 : 0;
    }

    static int first(long key, int third) {
        return (int) ((key & 0xFFFFFFFFL) * third >>> 32);
    }

    static int second(long key, int third) {
        return third + (int) ((Long.rotateLeft(key, 21) & 0xFFFFFFFFL) * third >>> 32);
    }

    static int last(long key, int third) {
        return 2 * third + (int) ((Long.rotateLeft(key, 42) & 0xFFFFFFFFL) * third >>> 32);
    }

    static int fingerprint(long key) {
        return (int) ((key * 0xD6E8FEB86659FD93L >>> 48) & (0xFFFF >>> CLASS_BITS));
    }

    /** One spelling for the dots and double hyphens between the parts of foreign names. */
    static char fold(char c) {
        return c == '＝' || c == '゠' || c == '=' ? '・' : c > ' ' && c < 0x7F ? (char) (c + 0xFEE0) : c;
    }
}
