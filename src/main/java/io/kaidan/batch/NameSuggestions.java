package io.kaidan.batch;

import io.kaidan.batch.input.Corpus;
import io.kaidan.document.Article;
import io.kaidan.document.Document;
import io.kaidan.document.Entity;
import io.kaidan.document.EntityType;
import io.kaidan.document.Holding;
import io.kaidan.document.Mention;
import io.kaidan.document.Span;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Collects the names of a corpus that no gazetteer has. Memory grows with the number of such names, not with the text.
 * For one corpus only; not thread-safe.
 */
public final class NameSuggestions {
    /** UTF-16 units of text shown on each side of a name. */
    private static final int CONTEXT = 20;
    /** A person known by no more than a surname would match everybody of that name. */
    private static final int SURNAME = 2;

    private static final Comparator<NameSuggestion> MOST_FREQUENT_FIRST = Comparator.comparingInt(
                    NameSuggestion::articles)
            .thenComparingInt(NameSuggestion::mentions)
            .reversed()
            .thenComparing(NameSuggestion::name);

    private final int contexts;
    private final Map<String, NameSuggestion> byName = new HashMap<>();
    private final RunCounts counts = new RunCounts();

    /** @param contexts how many places of a name to keep */
    public NameSuggestions(int contexts) {
        this.contexts = contexts;
    }

    /**
     * Reads a corpus to its end.
     *
     * @param progress told after each article, in the thread that called
     */
    public void read(Corpus corpus, Function<Article, Document> annotator, int threads, Consumer<RunCounts> progress)
            throws IOException {
        new AnnotationThreads(threads, Long.MAX_VALUE).annotate(corpus, annotator, done -> {
            if (done.problem() != null) {
                counts.addError(done.problem().code());
            } else {
                add(done.document());
            }
            progress.accept(counts);
        });
    }

    /** The names, the most frequent first: by articles, then by mentions, then by name. */
    public List<NameSuggestion> suggestions() {
        return byName.values().stream().sorted(MOST_FREQUENT_FIRST).toList();
    }

    /** Articles read and errors met. */
    public RunCounts counts() {
        return counts;
    }

    private void add(Document document) {
        counts.addArticle(
                document.article().text().length(), document.mentions().size(), false);
        for (Entity entity : document.entities().all()) {
            if (entity.id().isEmpty() && !isBareSurname(entity)) {
                add(document, entity);
            }
        }
    }

    private static boolean isBareSurname(Entity entity) {
        return entity.type() == EntityType.PERSON && entity.name().length() <= SURNAME;
    }

    private void add(Document document, Entity entity) {
        NameSuggestion suggestion = byName.computeIfAbsent(entity.name(), name -> new NameSuggestion(name, contexts));
        suggestion.addArticle(entity.type(), entity.mentions().size());
        if (!entity.state().isEmpty()) {
            suggestion.addState(entity.state());
        }
        for (Mention mention : entity.mentions()) {
            if (mention.surface().length() > SURNAME && !mention.surface().equals(entity.name())) {
                suggestion.addForm(mention.surface());
            }
        }
        String text = document.article().text();
        for (Holding holding : document.entities().holdings()) {
            if (holding.person().number() == entity.number()) {
                suggestion.addTitle(holding.title().span().of(text));
                if (holding.affiliation() != null
                        && !holding.affiliation().state().isEmpty()) {
                    suggestion.addState(holding.affiliation().state());
                }
            }
        }
        suggestion.addContext(context(text, entity.mentions().get(0).span()));
    }

    private static String context(String text, Span span) {
        int begin = Math.max(0, span.begin() - CONTEXT);
        int end = Math.min(text.length(), span.end() + CONTEXT);
        String marked =
                text.substring(begin, span.begin()) + "【" + span.of(text) + "】" + text.substring(span.end(), end);
        return marked.replaceAll("\\s+", " ").strip();
    }
}
