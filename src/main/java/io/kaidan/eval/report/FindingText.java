package io.kaidan.eval.report;

import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.AnnotatedRelation;
import io.kaidan.eval.score.ArticleScore;
import io.kaidan.eval.score.ContrastScorer;
import io.kaidan.eval.score.Evaluation;
import io.kaidan.eval.score.MentionMatch;
import io.kaidan.eval.score.RelationMatch;
import io.kaidan.eval.score.SlotError;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was missed, wrong, or right but for a slot: one line each, tab-separated, for reading and for grep. */
public final class FindingText {
    private FindingText() {}

    /** @throws IllegalArgumentException for a set that is held out */
    public static List<String> of(Evaluation evaluation) {
        if (evaluation.heldOut()) {
            throw new IllegalArgumentException("held-out gold gives figures only");
        }
        List<String> lines = new ArrayList<>();
        for (ArticleScore article : evaluation.articles()) {
            String id = article.gold().id();
            article.mentions().stream()
                    .filter(match -> !match.isHit())
                    .forEach(match -> lines.add(join(id, kind(match.gold()), mention(article, match))));
            article.mentions().stream()
                    .filter(match -> match.isHit() && match.gold().isLinkedOtherwise(match.system()))
                    .forEach(match -> lines.add(join(id, "link", mention(article, match), link(match))));
            article.relations().forEach(match -> relation(id, match, lines));
        }
        evaluation.contrasts().stream()
                .filter(result -> !result.isRight())
                .forEach(result -> lines.add(contrast(result)));
        return lines;
    }

    private static String mention(ArticleScore article, MentionMatch match) {
        AnnotatedMention mention = match.gold() == null ? match.system() : match.gold();
        int begin = mention.span().begin();
        int end = mention.span().end();
        String context = article.gold().text().slice(begin - 12, end + 12).replace("\n", "\\n");
        return join(mention.type(), article.gold().text().slice(begin, end), context);
    }

    private static String link(MentionMatch match) {
        return "gold " + match.gold().id() + ", got " + orNone(match.system().id());
    }

    private static void relation(String id, RelationMatch match, List<String> lines) {
        AnnotatedRelation row = match.gold() == null ? match.system() : match.gold();
        if (!match.isHit()) {
            String kind = match.falselyAsserted() ? "false asserted" : kind(match.gold());
            lines.add(join(id, kind, row.type(), row(row)));
        }
        for (SlotError error : match.errors()) {
            String what = "gold " + orNone(error.wanted()) + ", got " + orNone(error.given());
            lines.add(join(id, "slot", error.slot(), what, row(row)));
        }
    }

    /** A relation in one line. */
    static String row(AnnotatedRelation row) {
        String parties = Stream.of(row.subject().written(), row.object().written(), row.content())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" / "));
        return Stream.of(parties, row.modality(), row.date(), row.evidence(), row.rule())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  "))
                .replace("\n", "\\n");
    }

    private static String contrast(ContrastScorer.Result result) {
        return join(
                result.line().id(),
                result.line().relation(),
                result.line().subject() + " / " + result.line().object(),
                "wanted " + result.line().expected(),
                "got " + (result.found().isEmpty() ? "NONE" : String.join(", ", result.found())),
                result.line().text());
    }

    private static String kind(Object gold) {
        return Objects.isNull(gold) ? "wrong" : "missed";
    }

    private static String orNone(String value) {
        return value.isEmpty() ? "none" : value;
    }

    private static String join(String... cells) {
        return String.join("\t", cells);
    }
}
