package io.kaidan.eval.review.diff;

import io.kaidan.eval.format.TableRow;
import java.util.List;
import java.util.Set;

/** A table of which rows are compared: what makes a row the same in two runs, and what it is grouped by. */
enum ComparedTable {
    RELATIONS("relations", "relation", "rule") {
        @Override
        List<String> required() {
            return List.of("relation", "subject");
        }

        @Override
        Set<String> counters() {
            return Set.of("article_id", "row", "subject_entity", "object_entity", "event");
        }

        @Override
        List<String> identity(TableRow row) {
            String subject = row.text("subject");
            String object = row.text("object");
            boolean turned = isSymmetric(row) && subject.compareTo(object) > 0;
            boolean spanned = row.number("content_begin") >= 0 && row.number("content_end") >= 0;
            return List.of(
                    row.text("relation"),
                    turned ? object : subject,
                    turned ? subject : object,
                    spanned ? row.text("content_begin") + "-" + row.text("content_end") : row.text("content"));
        }

        @Override
        boolean turned(TableRow one, TableRow other) {
            return isSymmetric(one) && !one.text("subject").equals(other.text("subject"));
        }
    },
    MENTIONS("mentions", "type", "source") {
        @Override
        List<String> required() {
            return List.of("begin", "end", "type");
        }

        @Override
        Set<String> counters() {
            return Set.of("article_id", "entity");
        }

        @Override
        List<String> identity(TableRow row) {
            return List.of(row.text("begin"), row.text("end"));
        }

        @Override
        boolean turned(TableRow one, TableRow other) {
            return false;
        }
    };

    private static final String MET = "MET";

    private final String title;
    private final String group;
    private final String rule;

    ComparedTable(String title, String group, String rule) {
        this.title = title;
        this.group = group;
        this.rule = rule;
    }

    /** What rows of both runs must share to be one row, apart from evidence that overlaps. */
    abstract List<String> identity(TableRow row);

    /** Whether the subject of one is the object of the other. */
    abstract boolean turned(TableRow one, TableRow other);

    /** The name of the table's file without extension. */
    String title() {
        return title;
    }

    String file() {
        return title + ".csv";
    }

    /** The columns without which the table says nothing, apart from the article. */
    abstract List<String> required();

    /** The relation of a row; the type of a name. */
    String group(TableRow row) {
        return row.text(group);
    }

    /** The rule that found a row; the recogniser of a name. */
    String rule(TableRow row) {
        return row.text(rule);
    }

    /** Columns that are not compared: they count within the article. */
    abstract Set<String> counters();

    private static boolean isSymmetric(TableRow row) {
        return row.text("relation").equals(MET);
    }
}
