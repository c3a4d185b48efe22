package io.kaidan.eval.format;

/** How tags tell where a name begins and ends. */
public enum TagScheme {
    /** B- begins a name, I- goes on. */
    IOB2("B-", "I-", "I-", "B-"),
    /** B- begins, I- goes on, L- ends; U- is a name of one token. */
    BILOU("B-", "I-", "L-", "U-"),
    /** B- begins, I- goes on, E- ends; S- is a name of one token. */
    IOBES("B-", "I-", "E-", "S-");

    static final String OUTSIDE = "O";

    private final String first;
    private final String inner;
    private final String last;
    private final String only;

    TagScheme(String first, String inner, String last, String only) {
        this.first = first;
        this.inner = inner;
        this.last = last;
        this.only = only;
    }

    /**
     * The tag of a token of a name.
     *
     * @param position of the token within the name, from 0
     * @param length of the name in tokens
     */
    String tag(int position, int length, String type) {
        if (length == 1) {
            return only + type;
        }
        if (position == 0) {
            return first + type;
        }
        return (position == length - 1 ? last : inner) + type;
    }
}
