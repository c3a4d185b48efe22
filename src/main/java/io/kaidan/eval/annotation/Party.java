package io.kaidan.eval.annotation;

/**
 * An argument of a relation.
 *
 * @param name the name of an entity, or the words of the text that describe somebody without a name; empty for none
 * @param type the entity's type; {@link #NOMINAL} for a description; empty where the source does not tell
 */
public record Party(String name, String type) {
    /** The type of a description such as 中国の専門家. */
    public static final String NOMINAL = "NOMINAL";
    /** No argument. */
    public static final Party NONE = new Party("", "");

    private static final String NOMINAL_MARK = "~";

    /** Reads an argument as gold files write it: descriptions begin with {@code ~}. */
    public static Party parse(String written) {
        return written.startsWith(NOMINAL_MARK)
                ? new Party(written.substring(NOMINAL_MARK.length()), NOMINAL)
                : new Party(written, "");
    }

    /** As gold files write it. */
    public String written() {
        return isNominal() ? NOMINAL_MARK + name : name;
    }

    public boolean isNominal() {
        return type.equals(NOMINAL);
    }

    public boolean isNone() {
        return name.isEmpty();
    }
}
