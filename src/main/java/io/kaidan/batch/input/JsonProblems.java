package io.kaidan.batch.input;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;

/** Says what is wrong with JSON without the parser's own vocabulary of classes and sources. */
final class JsonProblems {
    private JsonProblems() {}

    static String describe(JsonProcessingException e) {
        String what = e.getOriginalMessage().lines().findFirst().orElse("").replaceFirst(" \\(start marker at .*", "");
        if (what.startsWith("Trailing token")) {
            what = "there is more behind the object.";
        }
        JsonLocation where = e.getLocation();
        String place = where == null ? "" : " at column " + where.getColumnNr();
        return "The JSON is malformed" + place + ": " + what;
    }
}
