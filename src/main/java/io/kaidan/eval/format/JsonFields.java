package io.kaidan.eval.format;

import io.kaidan.data.Problems;

/** The fields of one JSON object, with reports of those that are missing or of another kind. */
final class JsonFields {
    private final String file;
    private final LocatedJson object;
    private final String what;
    private final Problems problems;

    /** @param what how messages call the object */
    JsonFields(String file, LocatedJson object, String what, Problems problems) {
        this.file = file;
        this.object = object;
        this.what = what;
        this.problems = problems;
    }

    /** A string that must be there, possibly empty; empty when it is not, which is reported. */
    String required(String name) {
        if (object.field(name) == null) {
            report(name, "is missing");
            return "";
        }
        return optional(name);
    }

    /** A string; empty when there is none. */
    String optional(String name) {
        LocatedJson value = object.field(name);
        if (value == null) {
            return "";
        }
        if (!value.isString()) {
            report(name, "is not a string");
        }
        return value.text();
    }

    /** Tells that something is wrong with a field. */
    void report(String name, String message) {
        LocatedJson value = object.field(name);
        problems.add(file, value == null ? object.line() : value.line(), what + "." + name + " " + message);
    }
}
