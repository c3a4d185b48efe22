package io.kaidan.entity;

import io.kaidan.document.Mention;
import io.kaidan.document.Title;
import java.util.List;

/**
 * A title written beside a person's name.
 *
 * @param owners states, organisations and places that the words around put the title in, the nearest first
 * @param beside how many of them stand directly before the title, without the name between
 */
record Attachment(Mention name, Title title, List<Mention> owners, int beside) {
    Attachment {
        owners = List.copyOf(owners);
    }
}
