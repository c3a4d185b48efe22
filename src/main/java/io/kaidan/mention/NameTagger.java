package io.kaidan.mention;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Title;
import java.util.List;

/** A statistical recogniser of names. Implementations are immutable and safe to share between threads. */
public interface NameTagger {
    /**
     * The names of a text.
     *
     * @param titles the titles of the text, in order
     * @return proposals with the source {@code MODEL}, whose scores compare with those of the rules
     */
    List<Candidate> tag(AnnotatedText text, List<Title> titles);
}
