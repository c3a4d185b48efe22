package io.kaidan.batch.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The first bytes of a file: enough to see what it is. */
final class Head {
    static final int BYTES = 1 << 16;

    private static final byte[][] BINARY = {
        {'%', 'P', 'D', 'F', '-'},
        {'P', 'K', 3, 4},
        {0x1f, (byte) 0x8b},
        {(byte) 0x89, 'P', 'N', 'G'},
        {(byte) 0xff, (byte) 0xd8, (byte) 0xff},
        {'G', 'I', 'F', '8'},
        {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}
    };
    private static final byte[][] UTF_16 = {{(byte) 0xff, (byte) 0xfe}, {(byte) 0xfe, (byte) 0xff}};
    private static final byte[] ISO_2022_JP = {0x1b, '$'};

    /** So many lines must be wrong, and none right, before the whole file counts as being in another encoding. */
    private static final int ENOUGH_BAD_LINES = 3;

    private final byte[] bytes;
    private final boolean complete;

    private Head(byte[] bytes, boolean complete) {
        this.bytes = bytes;
        this.complete = complete;
    }

    static Head of(BufferedInputStream in) throws IOException {
        in.mark(BYTES);
        byte[] bytes = in.readNBytes(BYTES);
        in.reset();
        return new Head(bytes, bytes.length < BYTES);
    }

    /** Whether the file has no more than this. */
    boolean isComplete() {
        return complete;
    }

    /** @throws UnreadableInput if the file is not UTF-8 text */
    void check() throws UnreadableInput {
        for (byte[] mark : UTF_16) {
            if (startsWith(mark)) {
                throw new UnreadableInput(ProblemCode.BAD_UTF8, "The file is UTF-16; save it as UTF-8.");
            }
        }
        for (byte[] signature : BINARY) {
            if (startsWith(signature)) {
                throw binary();
            }
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw binary();
            }
            if (bytes[i] == ISO_2022_JP[0] && i + 1 < bytes.length && bytes[i + 1] == ISO_2022_JP[1]) {
                throw new UnreadableInput(ProblemCode.BAD_UTF8, "The file is ISO-2022-JP; save it as UTF-8.");
            }
        }
        checkLines();
    }

    /** The lines that can be read; the last one may be cut off. */
    List<String> lines() {
        List<String> texts = new ArrayList<>();
        for (Lines.Line line : allLines()) {
            texts.add(line.text());
        }
        return texts;
    }

    private void checkLines() throws UnreadableInput {
        List<Lines.Line> lines = allLines();
        int whole = complete ? lines.size() : lines.size() - 1;
        int bad = 0;
        int good = 0;
        for (Lines.Line line : lines.subList(0, Math.max(0, whole))) {
            if (line.fault() != null) {
                bad++;
            } else if (line.text().chars().anyMatch(c -> c > 0x7f)) {
                good++;
            }
        }
        if (bad >= ENOUGH_BAD_LINES && good == 0) {
            throw new UnreadableInput(
                    ProblemCode.BAD_UTF8, "The file is not UTF-8 (perhaps Shift_JIS or EUC-JP); save it as UTF-8.");
        }
    }

    private List<Lines.Line> allLines() {
        Lines lines = new Lines(new ByteArrayInputStream(bytes));
        List<Lines.Line> all = new ArrayList<>();
        try {
            for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                all.add(line);
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail to be read", e);
        }
        return all;
    }

    private boolean startsWith(byte[] signature) {
        return bytes.length >= signature.length
                && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
    }

    private static UnreadableInput binary() {
        return new UnreadableInput(
                ProblemCode.BINARY_FILE, "The file is not text; give articles as text or JSON in UTF-8.");
    }
}
