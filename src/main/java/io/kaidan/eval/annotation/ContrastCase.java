package io.kaidan.eval.annotation;

import java.util.List;

/**
 * A line of a contrast set: a short text, and the one modality that a fact has in it. Texts of a group differ in one
 * thing that changes the fact.
 *
 * @param id of the text: the group and a letter
 * @param date of publication, ISO
 * @param relation MET, VISITED or SAID
 * @param object the other party, the destination, or the content
 * @param expected a modality, or {@link #NONE}
 */
public record ContrastCase(
        String id, String date, String text, String relation, String subject, String object, String expected) {
    /** No such row may appear. */
    public static final String NONE = "NONE";

    /** The id without the letters at its end. */
    public String group() {
        return id.replaceFirst("[a-z]+$", "");
    }

    /** The text as an article: one without a full stop is a headline. */
    public AnnotatedArticle article() {
        boolean headline = !text.contains("。");
        CodePointText whole = new CodePointText(headline ? text + "\n" : "\n" + text);
        return new AnnotatedArticle(id, date, "", whole, headline ? whole.length() - 1 : 0, List.of(), List.of());
    }
}
