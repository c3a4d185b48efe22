package io.kaidan.cli;

import io.kaidan.clause.Chunk;
import io.kaidan.clause.Filler;
import io.kaidan.clause.Frame;
import io.kaidan.clause.Passage;
import io.kaidan.document.Argument;
import io.kaidan.document.DateExpression;
import io.kaidan.document.Entity;
import io.kaidan.document.Mention;
import io.kaidan.document.Reference;
import io.kaidan.document.Relation;
import io.kaidan.document.Sentence;
import io.kaidan.document.Span;
import io.kaidan.document.Tokens;
import io.kaidan.mention.Mentions;
import io.kaidan.pipeline.Analysis;
import io.kaidan.pipeline.Kaidan;
import io.kaidan.rule.RuleMatcher;
import java.io.PrintStream;
import java.util.Map;
import java.util.StringJoiner;

/** Prints what every stage made of an article, sentence by sentence. */
final class Explanation {
    private final Kaidan kaidan;
    private final PrintStream out;

    Explanation(Kaidan kaidan, PrintStream out) {
        this.kaidan = kaidan;
        this.out = out;
    }

    void print(Analysis analysis) {
        out.println("article " + analysis.article().id() + " of "
                + (analysis.article().date() == null
                        ? "an unknown date"
                        : analysis.article().date()));
        for (Sentence sentence : analysis.text().sentences()) {
            print(analysis, sentence);
        }
        out.println();
        entities(analysis);
    }

    private void print(Analysis analysis, Sentence sentence) {
        Span span = sentence.span();
        out.println();
        out.println("sentence " + sentence.number() + (sentence.isHeadline() ? " (headline)  " : "  ")
                + text(analysis, span));
        out.println("  tokens     " + tokens(analysis, sentence));
        for (Mention mention : analysis.names().mentions()) {
            if (span.contains(mention.span())) {
                out.println("  name       " + describe(analysis, mention));
            }
        }
        for (Mentions.Loser loser : analysis.names().losers()) {
            if (span.contains(loser.candidate().span())) {
                out.println("  not taken  " + text(analysis, loser.candidate().span()) + " as "
                        + loser.candidate().type() + " (" + loser.candidate().foundBy() + "): " + loser.reason());
            }
        }
        for (Reference reference : analysis.entities().references()) {
            if (span.contains(reference.span())) {
                out.println("  refers     " + text(analysis, reference.span()) + " to "
                        + reference.entities().stream().map(Entity::name).toList());
            }
        }
        for (DateExpression date : analysis.dates()) {
            if (span.contains(date.span())) {
                out.println("  date       " + text(analysis, date.span()) + " is "
                        + (date.value().isEmpty() ? "unresolved" : date.value()));
            }
        }
        clauses(analysis, sentence);
        for (Relation relation : analysis.relations()) {
            if (relation.sentence() == sentence.number()) {
                out.println("  ROW        " + row(relation));
            }
        }
    }

    private void clauses(Analysis analysis, Sentence sentence) {
        for (Passage passage : analysis.clauses().passages()) {
            if (passage.sentence().number() == sentence.number()) {
                out.println("  clause     " + chunks(analysis, passage));
            }
        }
        for (Frame frame : analysis.clauses().frames()) {
            if (frame.sentence().number() == sentence.number()
                    && !frame.classes().isEmpty()) {
                frame(analysis, frame);
            }
        }
    }

    private void frame(Analysis analysis, Frame frame) {
        StringJoiner roles = new StringJoiner(", ");
        for (Map.Entry<String, Filler> role : frame.roles().entrySet()) {
            String name = role.getKey().isEmpty() ? "bare" : role.getKey();
            roles.add(name + "=" + filler(analysis, role.getValue()));
        }
        out.println("  frame      " + frame.lemma() + " " + frame.classes() + " " + frame.modality()
                + (frame.nonPast() ? " nonpast" : "") + (frame.passive() ? " passive" : "")
                + (frame.hearsay() ? " hearsay" : "") + "  " + roles);
        for (RuleMatcher.Attempt attempt : kaidan.attempts(frame)) {
            boolean fired = !attempt.matches().isEmpty();
            String failure = attempt.failed().isEmpty() ? "no two parties" : attempt.failed();
            out.println("    rule     " + attempt.rule().id() + (fired ? " fires" : " fails at: " + failure));
        }
    }

    private static String filler(Analysis analysis, Filler filler) {
        return text(analysis, filler.span())
                + (filler.parties().isEmpty()
                        ? ""
                        : filler.parties().stream().map(Argument::name).toList());
    }

    private static String tokens(Analysis analysis, Sentence sentence) {
        Tokens tokens = analysis.text().tokens();
        StringJoiner words = new StringJoiner(" ");
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            words.add(tokens.surface(i) + "/" + tokens.partOfSpeech(i).replace(',', '-'));
        }
        return words.toString();
    }

    private static String describe(Analysis analysis, Mention mention) {
        Entity entity = analysis.entities().of(mention);
        String known = entity == null ? "" : "  entity " + entity.number() + " " + entity.name() + " " + entity.id();
        return mention.surface() + "  " + mention.type() + "  by " + mention.source() + " (" + mention.foundBy() + ")"
                + known.stripTrailing();
    }

    private static String chunks(Analysis analysis, Passage passage) {
        StringJoiner chunks = new StringJoiner(" ");
        for (Chunk chunk : passage.chunks()) {
            int head = passage.head(chunk.index());
            chunks.add("[" + chunk.index() + " " + text(analysis, chunk.span()) + (head < 0 ? "]" : " →" + head + "]"));
        }
        return chunks.toString();
    }

    private static String row(Relation row) {
        StringJoiner cells = new StringJoiner(" | ");
        cells.add(row.type()).add(row.subject().name());
        cells.add(row.object() == null ? "" : row.object().name());
        cells.add(row.content()).add(row.form()).add(row.modality().name());
        cells.add(row.date()).add(row.place()).add(row.attributedTo()).add(row.rule());
        return cells.toString();
    }

    private void entities(Analysis analysis) {
        for (Entity entity : analysis.entities().all()) {
            out.println("entity " + entity.number() + "  " + entity.type() + "  " + entity.name()
                    + (entity.id().isEmpty() ? "" : "  " + entity.id()) + "  "
                    + entity.mentions().stream()
                            .map(Mention::surface)
                            .distinct()
                            .toList());
        }
    }

    private static String text(Analysis analysis, Span span) {
        return analysis.text().text().surface(span).replace('\n', ' ');
    }
}
