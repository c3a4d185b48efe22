package io.kaidan.batch;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * What has been handed to the annotating threads and is not yet written, in the order of the input. Bounded in articles
 * and in characters, so that memory does not grow with the corpus. Not thread-safe.
 */
final class PendingWork {
    /** Articles in flight per thread: enough that a long one does not leave the other threads idle. */
    private static final int ARTICLES_PER_THREAD = 16;

    /** An annotated article needs some hundred bytes a character. */
    private static final long MAX_CHARACTERS = 1_000_000;

    private final int maxArticles;
    private final Queue<Item> items = new ArrayDeque<>();
    private long characters;

    PendingWork(int threads) {
        this.maxArticles = ARTICLES_PER_THREAD * threads;
    }

    private record Item(Future<AnnotatedInput> result, int characters) {}

    boolean isEmpty() {
        return items.isEmpty();
    }

    boolean isFull() {
        return items.size() >= maxArticles || characters >= MAX_CHARACTERS;
    }

    void add(Future<AnnotatedInput> result, int length) {
        items.add(new Item(result, length));
        characters += length;
    }

    /** Waits for the oldest one and takes it out. */
    AnnotatedInput take() {
        Item item = items.remove();
        characters -= item.characters;
        try {
            return item.result.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("annotating an article does not fail", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was interrupted", e);
        }
    }
}
