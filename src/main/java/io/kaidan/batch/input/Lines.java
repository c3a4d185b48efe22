package io.kaidan.batch.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Splits bytes into lines of UTF-8 text: at LF or CR LF, without a byte-order mark. A line that is not UTF-8 or longer
 * than the limit is reported as such, and the next one is read all the same.
 */
final class Lines {
    /** No line of a sound corpus is longer: an article of the greatest length, every character written as an escape. */
    static final int MAX_BYTES = 8 << 20;

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int maxBytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;
    private byte[] line = new byte[1 << 10];
    private int length;
    private int number;

    Lines(InputStream in) {
        this(in, MAX_BYTES);
    }

    Lines(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /**
     * A line.
     *
     * @param number from 1
     * @param text without line break; empty where there is a fault
     * @param fault why the line cannot be used, or null
     */
    record Line(int number, String text, ProblemCode fault) {
        boolean isBlank() {
            return fault == null && Whitespace.strip(text).isEmpty();
        }

        /** What to say about the fault. */
        String faultMessage() {
            return fault == ProblemCode.BAD_UTF8
                    ? "The line is not UTF-8; save the file as UTF-8."
                    : "The line is longer than " + (MAX_BYTES >> 20) + " MB; an article is far shorter.";
        }
    }

    /** The next line, or null at the end. */
    Line next() throws IOException {
        length = 0;
        boolean tooLong = false;
        boolean any = false;
        while (true) {
            if (position == limit && !fill()) {
                if (!any) {
                    return null;
                }
                break;
            }
            any = true;
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            tooLong |= !append(position, end);
            position = end;
            if (end < limit) {
                position++;
                break;
            }
        }
        number++;
        return tooLong ? new Line(number, "", ProblemCode.LINE_TOO_LONG) : decode();
    }

    private boolean fill() throws IOException {
        limit = Math.max(0, in.read(buffer));
        position = 0;
        return limit > 0;
    }

    private boolean append(int begin, int end) {
        int grown = length + end - begin;
        if (grown > maxBytes) {
            return false;
        }
        if (grown > line.length) {
            line = Arrays.copyOf(line, Math.max(grown, 2 * line.length));
        }
        System.arraycopy(buffer, begin, line, length, end - begin);
        length = grown;
        return true;
    }

    private Line decode() {
        int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        try {
            String text = decoder.decode(ByteBuffer.wrap(line, 0, end)).toString();
            boolean mark = number == 1 && text.startsWith("\uFEFF");
            return new Line(number, mark ? text.substring(1) : text, null);
        } catch (CharacterCodingException e) {
            return new Line(number, "", ProblemCode.BAD_UTF8);
        }
    }
}
