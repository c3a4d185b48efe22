package io.kaidan.testing;

import java.util.List;

/** A case in two parts, with a line {@code ----} between what is read and what is expected. */
public record Expectation(List<String> given, List<String> expected) {

    public static Expectation of(Cases.Case one) {
        int line = one.lines().indexOf("----");
        if (line < 0) {
            throw new IllegalArgumentException(one.file() + ": " + one.name() + ": no line ----");
        }
        return new Expectation(
                one.lines().subList(0, line),
                one.lines().subList(line + 1, one.lines().size()));
    }
}
