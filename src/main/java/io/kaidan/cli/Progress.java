package io.kaidan.cli;

import io.kaidan.batch.RunCounts;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/** Says every few seconds how far a long run has come; a short run says nothing. Not thread-safe. */
final class Progress implements Consumer<RunCounts> {
    private static final long PAUSE = Duration.ofSeconds(5).toNanos();

    private final PrintStream out;
    private final long begin = System.nanoTime();
    private long last = begin;

    /** @param out null to say nothing */
    Progress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void accept(RunCounts counts) {
        long now = System.nanoTime();
        if (out != null && now - last >= PAUSE) {
            last = now;
            double seconds = Duration.ofNanos(now - begin).toMillis() / 1000.0;
            out.printf(
                    Locale.ROOT,
                    "%,d articles, %,d errors, %s articles a second%n",
                    counts.articles(),
                    counts.errorCount(),
                    Summary.rate(counts.articles() / seconds));
        }
    }
}
