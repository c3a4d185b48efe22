package io.kaidan.gazetteer;

import io.kaidan.document.Span;
import java.util.List;

/**
 * A stretch of text that is written like one or more known names; whether it is one remains to be decided.
 *
 * @param span where it stands, in the original text
 * @param forms whose name it may be, in the order of the files, those of the user first
 */
public record NameMatch(Span span, List<NameForm> forms) {
    public NameMatch {
        forms = List.copyOf(forms);
    }
}
