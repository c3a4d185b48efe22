package io.kaidan.eval.review.sample;

import io.kaidan.batch.input.Corpus;
import io.kaidan.batch.input.InputProblem;
import io.kaidan.batch.input.ReadArticle;
import io.kaidan.batch.input.Reading;
import io.kaidan.document.Article;
import io.kaidan.document.Sentence;
import io.kaidan.document.Span;
import io.kaidan.eval.annotation.CodePointText;
import io.kaidan.eval.format.TableRow;
import io.kaidan.eval.review.HeldOut;
import io.kaidan.sentence.TextAnnotator;
import io.kaidan.token.IpadicTokenizer;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the sentences around evidence in the articles of a run. Rows whose article is not found, or has another text
 * than when it was annotated, have no more than their evidence.
 */
public final class Contexts {
    private final Map<TableRow, Context> contexts = new HashMap<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private final Set<String> changed = new LinkedHashSet<>();
    private final Set<String> unread = new LinkedHashSet<>();

    private Contexts() {}

    /** No articles are known. */
    public static Contexts none() {
        return new Contexts();
    }

    /**
     * Reads articles until all of the sample are found.
     *
     * @param inputs files, folders, patterns and {@code -}, the same as of the run
     * @param output where the sheet goes, which is no input
     * @throws io.kaidan.data.DataException if articles are held out
     */
    public static Contexts read(RowSample sample, List<String> inputs, Path output, InputStream standardInput) {
        HeldOut.refuseInputs(inputs);
        Contexts contexts = new Contexts();
        Map<String, Set<TableRow>> wanted = new HashMap<>();
        for (TableRow row : sample.rows()) {
            wanted.computeIfAbsent(row.text("article_id"), unused -> new HashSet<>())
                    .add(row);
        }
        TextAnnotator annotator = new TextAnnotator(new IpadicTokenizer());
        Corpus corpus = Corpus.open(inputs, null, null, output, standardInput);
        for (Reading reading = corpus.next(); reading != null && !wanted.isEmpty(); reading = corpus.next()) {
            if (reading instanceof ReadArticle read) {
                Set<TableRow> rows = wanted.remove(read.article().id());
                if (rows != null) {
                    contexts.find(annotator, read.article(), rows);
                }
            } else if (reading instanceof InputProblem problem && problem.line() == 0) {
                contexts.unread.add(problem.input() + ": " + problem.message());
            }
        }
        sample.rows().stream()
                .map(row -> row.text("article_id"))
                .filter(wanted::containsKey)
                .forEach(contexts.missing::add);
        return contexts;
    }

    Context of(TableRow row) {
        Context context = contexts.get(row);
        return context == null ? Context.evidence(row) : context;
    }

    /** Articles of the sample that were not found. */
    public Set<String> missing() {
        return missing;
    }

    /** Articles of the sample whose text is another one now. */
    public Set<String> changed() {
        return changed;
    }

    /** Files and folders that could not be read, each with the reason. */
    public Set<String> unread() {
        return unread;
    }

    private void find(TextAnnotator annotator, Article article, Set<TableRow> rows) {
        CodePointText text = new CodePointText(article.text());
        List<Sentence> sentences = annotator.annotate(article).sentences();
        for (TableRow row : rows) {
            int begin = row.number("begin");
            int end = row.number("end");
            boolean same =
                    begin >= 0 && end <= text.length() && text.slice(begin, end).equals(row.text("evidence"));
            if (same) {
                Span evidence = new Span(text.index(begin), text.index(end));
                contexts.put(row, around(evidence, sentences, text));
            } else {
                changed.add(article.id());
            }
        }
    }

    private static Context around(Span evidence, List<Sentence> sentences, CodePointText text) {
        Span passage = evidence;
        String before = "";
        String after = "";
        for (Sentence sentence : sentences) {
            if (sentence.span().overlaps(evidence)) {
                passage = passage.cover(sentence.span());
            } else if (sentence.span().end() <= evidence.begin()) {
                before = sentence.span().of(text.toString());
            } else if (after.isEmpty()) {
                after = sentence.span().of(text.toString());
            }
        }
        return new Context(before.strip(), passage.of(text.toString()), text.offset(passage.begin()), after.strip());
    }
}
