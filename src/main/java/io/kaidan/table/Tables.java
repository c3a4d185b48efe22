package io.kaidan.table;

import io.kaidan.document.DateExpression.Basis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The five tables of a run, column by column. Every format writes these columns in this order. */
public final class Tables {

    public static final Table<RelationRow> RELATIONS = new Table<>("relations", relationColumns());

    public static final Table<MentionRow> MENTIONS = new Table<>(
            "mentions",
            List.of(
                    Column.text("article_id", MentionRow::articleId),
                    Column.integer("begin", row -> row.passage().begin()),
                    Column.integer("end", row -> row.passage().end()),
                    Column.text("surface", row -> row.passage().text()),
                    Column.text("type", row -> row.mention().type().name()),
                    Column.text("name", MentionRow::name),
                    Column.integer("entity", MentionRow::entity),
                    Column.text("id", MentionRow::id),
                    Column.text("source", row -> row.mention().source().name().toLowerCase(Locale.ROOT)),
                    Column.integer("sentence", MentionRow::sentence),
                    Column.decimal("confidence", row -> row.mention().confidence())));

    public static final Table<EntityRow> ENTITIES = new Table<>(
            "entities",
            List.of(
                    Column.text("id", EntityRow::id),
                    Column.text("name", EntityRow::name),
                    Column.text("type", row -> row.type().name()),
                    Column.text("state", EntityRow::state),
                    Column.text("aliases", row -> String.join("|", row.aliases())),
                    Column.integer("articles", EntityRow::articles),
                    Column.integer("mentions", EntityRow::mentions),
                    Column.integer("met", EntityRow::met),
                    Column.integer("said", EntityRow::said),
                    Column.text("first_date", row -> iso(row.firstDate())),
                    Column.text("last_date", row -> iso(row.lastDate()))));

    public static final Table<ArticleRow> ARTICLES = new Table<>(
            "articles",
            List.of(
                    Column.text("article_id", row -> row.article().id()),
                    Column.text("article_date", row -> iso(row.article().date())),
                    Column.text("outlet", row -> row.article().outlet()),
                    Column.text("headline", row -> row.article().headline()),
                    Column.text("url", row -> row.article().url()),
                    Column.text("input", ArticleRow::input),
                    Column.integer("line", ArticleRow::line),
                    Column.integer("characters", ArticleRow::characters),
                    Column.integer("mentions", ArticleRow::mentions),
                    Column.integer("relations", ArticleRow::relations),
                    Column.text("duplicate_of", ArticleRow::duplicateOf),
                    Column.text("extra", row -> row.article().extra())));

    public static final Table<ErrorRow> ERRORS = new Table<>(
            "errors",
            List.of(
                    Column.text("input", ErrorRow::input),
                    Column.integer("line", row -> row.line() > 0 ? row.line() : null),
                    Column.text("article_id", ErrorRow::articleId),
                    Column.text("code", ErrorRow::code),
                    Column.text("message", ErrorRow::message)));

    private Tables() {}

    private static List<Column<RelationRow>> relationColumns() {
        List<Column<RelationRow>> columns = new ArrayList<>();
        columns.add(Column.text("article_id", row -> row.article().id()));
        columns.add(Column.text("article_date", row -> iso(row.article().date())));
        columns.add(Column.text("outlet", row -> row.article().outlet()));
        columns.add(Column.integer("row", RelationRow::number));
        columns.add(Column.text("relation", row -> row.relation().type()));
        addArgument(columns, "subject", RelationRow::subject);
        addArgument(columns, "object", RelationRow::object);
        columns.add(Column.text("content", row -> row.relation().content()));
        columns.add(Column.text("form", row -> row.relation().form()));
        columns.add(Column.text("modality", row -> row.relation().modality().name()));
        columns.add(Column.text("attributed_to", row -> row.relation().attributedTo()));
        columns.add(Column.text("date", row -> row.relation().date()));
        columns.add(Column.text("date_basis", row -> basis(row.relation().dateBasis())));
        columns.add(Column.text("place", row -> row.relation().place()));
        columns.add(Column.integer("event", row -> row.relation().event()));
        columns.add(Column.text("trigger", row -> row.trigger().text()));
        columns.add(Column.integer("trigger_begin", row -> row.trigger().begin()));
        columns.add(Column.integer("trigger_end", row -> row.trigger().end()));
        columns.add(Column.integer("begin", row -> row.evidence().begin()));
        columns.add(Column.integer("end", row -> row.evidence().end()));
        columns.add(Column.text("evidence", row -> row.evidence().text()));
        columns.add(Column.integer("content_begin", row -> begin(row.content())));
        columns.add(Column.integer("content_end", row -> end(row.content())));
        columns.add(Column.integer("sentence", row -> row.relation().sentence()));
        columns.add(Column.text("rule", row -> row.relation().rule()));
        columns.add(Column.text("cameo", row -> row.relation().cameo()));
        columns.add(Column.text("plover", row -> row.relation().plover()));
        columns.add(Column.decimal("confidence", row -> row.relation().confidence()));
        return columns;
    }

    private static void addArgument(
            List<Column<RelationRow>> columns, String prefix, Function<RelationRow, ArgumentCells> argument) {
        columns.add(Column.text(prefix, argument.andThen(ArgumentCells::name)));
        columns.add(Column.text(prefix + "_type", argument.andThen(ArgumentCells::type)));
        columns.add(Column.integer(prefix + "_entity", argument.andThen(ArgumentCells::entity)));
        columns.add(Column.text(prefix + "_id", argument.andThen(ArgumentCells::id)));
        columns.add(Column.text(prefix + "_label", argument.andThen(ArgumentCells::label)));
        columns.add(Column.text(prefix + "_role", argument.andThen(ArgumentCells::role)));
        columns.add(Column.text(prefix + "_state", argument.andThen(ArgumentCells::state)));
        columns.add(Column.integer(prefix + "_begin", argument.andThen(cells -> begin(cells.passage()))));
        columns.add(Column.integer(prefix + "_end", argument.andThen(cells -> end(cells.passage()))));
    }

    private static Integer begin(Passage passage) {
        return passage == null ? null : passage.begin();
    }

    private static Integer end(Passage passage) {
        return passage == null ? null : passage.end();
    }

    private static String basis(Basis basis) {
        return basis == null ? "" : basis.name();
    }

    private static String iso(LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
