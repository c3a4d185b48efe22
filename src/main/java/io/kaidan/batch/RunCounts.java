package io.kaidan.batch;

import io.kaidan.batch.input.ProblemCode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a run has read and found so far. Not thread-safe. */
public final class RunCounts {
    private long articles;
    private long characters;
    private long mentions;
    private long duplicates;
    private long entities;
    private final SortedMap<String, Long> relations = new TreeMap<>();
    private final SortedMap<ProblemCode, Long> errors = new TreeMap<>();

    void addArticle(int characters, int mentions, boolean duplicate) {
        articles++;
        this.characters += characters;
        this.mentions += mentions;
        duplicates += duplicate ? 1 : 0;
    }

    void addRelation(String type) {
        relations.merge(type, 1L, Long::sum);
    }

    void addError(ProblemCode code) {
        errors.merge(code, 1L, Long::sum);
    }

    void setEntities(long entities) {
        this.entities = entities;
    }

    /** Articles annotated. */
    public long articles() {
        return articles;
    }

    /** Their length in code points. */
    public long characters() {
        return characters;
    }

    public long mentions() {
        return mentions;
    }

    /** Articles that repeat an earlier one. */
    public long duplicates() {
        return duplicates;
    }

    public long entities() {
        return entities;
    }

    /** Rows by type of relation, sorted by type. */
    public Map<String, Long> relations() {
        return relations;
    }

    /** Rows of errors.csv by code. */
    public Map<ProblemCode, Long> errors() {
        return errors;
    }

    public long relationCount() {
        return relations.values().stream().mapToLong(Long::longValue).sum();
    }

    public long errorCount() {
        return errors.values().stream().mapToLong(Long::longValue).sum();
    }
}
