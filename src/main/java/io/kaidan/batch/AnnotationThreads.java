package io.kaidan.batch;

import io.kaidan.batch.input.Corpus;
import io.kaidan.batch.input.ReadArticle;
import io.kaidan.batch.input.Reading;
import io.kaidan.document.Article;
import io.kaidan.document.Document;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Annotates a corpus with several threads. The calling thread reads, and takes what is done in the order of the input;
 * the others annotate, with a bounded number of articles between them.
 */
final class AnnotationThreads {
    private final int threads;
    private final long limit;

    /** @param limit after how many articles to stop */
    AnnotationThreads(int threads, long limit) {
        this.threads = threads;
        this.limit = limit;
    }

    /** Takes what is done. */
    interface Consumer {
        void accept(AnnotatedInput done) throws IOException;
    }

    /** Annotates to the end of the corpus; what the consumer throws ends it. */
    void annotate(Corpus corpus, Function<Article, Document> annotator, Consumer consumer) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            PendingWork pending = new PendingWork(threads);
            long left = limit;
            for (Reading reading = corpus.next(); reading != null && left > 0; reading = corpus.next()) {
                Reading input = reading;
                left -= input instanceof ReadArticle ? 1 : 0;
                pending.add(pool.submit(() -> AnnotatedInput.of(input, annotator)), length(input));
                while (pending.isFull()) {
                    consumer.accept(pending.take());
                }
            }
            while (!pending.isEmpty()) {
                consumer.accept(pending.take());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static int length(Reading reading) {
        return reading instanceof ReadArticle read
                ? read.article().headline().length() + read.article().body().length()
                : 0;
    }
}
