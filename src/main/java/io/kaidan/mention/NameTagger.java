package io.kaidan.mention;

import io.kaidan.document.AnnotatedText;
import java.util.List;

/** A statistical recogniser of names. Implementations are immutable and safe to share between threads. */
public interface NameTagger {
    /** Proposals whose score is their probability, with the source {@code MODEL}. */
    List<Candidate> tag(AnnotatedText text);
}
