package io.kaidan.batch;

import io.kaidan.batch.input.Corpus;
import io.kaidan.batch.input.InputProblem;
import io.kaidan.batch.output.OutputException;
import io.kaidan.batch.output.OutputFolder;
import io.kaidan.batch.output.TableFiles;
import io.kaidan.document.Article;
import io.kaidan.document.Document;
import io.kaidan.pipeline.Kaidan;
import io.kaidan.table.ErrorRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Annotates everything that a run reads and writes its tables. For one run only.
 */
public final class AnnotationRun {
    private final BatchOptions options;
    private final InputStream standardInput;
    private final Consumer<RunCounts> progress;
    private final RunTally tally = new RunTally();

    /** @param progress told after each article, in the thread that called {@link #run} */
    public AnnotationRun(BatchOptions options, InputStream standardInput, Consumer<RunCounts> progress) {
        this.options = options;
        this.standardInput = standardInput;
        this.progress = progress;
    }

    /**
     * Runs to the end of the input.
     *
     * @param pipeline asked once, when the output folder has been found fit
     * @throws OutputException if the output cannot be written; the output folder then is as it was before
     */
    public RunReport run(Supplier<Kaidan> pipeline) throws OutputException {
        try (OutputFolder folder = OutputFolder.open(options.output(), options.overwrite())) {
            Kaidan kaidan = pipeline.get();
            RunReport.Builder report =
                    RunReport.begin(options, kaidan.settings(), kaidan.shadowed(), Clock.systemUTC());
            annotate(kaidan::annotate, folder);
            RunReport done = report.end(tally.counts());
            try (Writer out = folder.create(RunReport.FILE)) {
                out.write(done.json());
            }
            folder.complete();
            return done;
        } catch (IOException e) {
            throw OutputFolder.failure(options.output(), e);
        }
    }

    /** Reads, annotates and writes the tables, without the report. */
    void annotate(Function<Article, Document> annotator, OutputFolder folder) throws IOException {
        Corpus corpus =
                Corpus.open(options.inputs(), options.inputFormat(), options.date(), options.output(), standardInput);
        try (TableFiles files = new TableFiles(folder, options.formats(), options.byteOrderMark())) {
            new AnnotationThreads(options.threads(), options.limit())
                    .annotate(corpus, annotator, done -> write(done, files));
            files.write(tally.entities());
        }
    }

    private void write(AnnotatedInput done, TableFiles files) throws IOException {
        if (done.problem() != null) {
            InputProblem problem = done.problem();
            tally.add(problem);
            files.write(new ErrorRow(
                    problem.input(),
                    problem.line(),
                    problem.articleId(),
                    problem.code().name(),
                    problem.message()));
        } else {
            files.write(done.rows(), tally.add(done));
        }
        progress.accept(tally.counts());
    }
}
