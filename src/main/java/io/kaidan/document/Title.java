package io.kaidan.document;

import java.util.Objects;

/**
 * A title in the text, next to a name or alone: 大統領, 国防次官, (前)外相.
 *
 * @param span the title without 前, 元 or a name: what a table gives as {@code title}
 * @param core the title of the gazetteer inside it (大統領 of 副大統領候補), normalized
 * @param titleClass its class in titles.tsv
 * @param former whether 前, 元, 旧 or 当時 marks it
 * @param implies id of the state or organisation that the title alone names, empty when none
 */
public record Title(Span span, String core, String titleClass, boolean former, String implies) {
    public Title {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(core, "core");
        Objects.requireNonNull(titleClass, "titleClass");
        Objects.requireNonNull(implies, "implies");
    }
}
