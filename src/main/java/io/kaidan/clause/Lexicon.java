package io.kaidan.clause;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.data.Tsv;
import io.kaidan.data.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words by class: which verbs and nouns speak, meet, visit or plan, and which nouns name people. Read from
 * models/lexicon/. Immutable; safe for any number of threads.
 */
public final class Lexicon {
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Particles particles;
    /** Each word by itself, for the search of endings. */
    private final WordTable<String> endings = new WordTable<>();

    private Lexicon(Particles particles) {
        this.particles = particles;
    }

    /** The lexicon that ships with the toolkit. */
    public static Lexicon shipped(Problems problems) {
        Lexicon lexicon = new Lexicon(Particles.read(DataFile.shipped("models/lexicon/particles.tsv"), problems));
        for (String name : List.of("predicates", "nouns", "modality", "acts", "meetings")) {
            lexicon.add(DataFile.shipped("models/lexicon/" + name + ".tsv"), problems);
        }
        return lexicon;
    }

    /** Adds the words of a file with the columns {@code word}, {@code class} and {@code example}. */
    private void add(DataFile file, Problems problems) {
        Set<String> inFile = new TreeSet<>();
        for (Tsv.Row row : Tsv.read(file, List.of("word", "class", "example"), List.of(), problems)
                .rows()) {
            for (String word : row.list("word")) {
                endings.putIfAbsent(word, word);
                Set<String> known = classes.computeIfAbsent(word, w -> new TreeSet<>());
                for (String name : row.list("class")) {
                    known.add(name);
                    if (!inFile.add(word + " " + name)) {
                        problems.add(row.file(), row.line(), "'" + word + "' is " + name + " in this file already");
                    }
                }
            }
        }
    }

    /**
     * This lexicon with more words.
     *
     * @param words normalized words by class
     */
    public Lexicon with(Map<String, Set<String>> words) {
        Lexicon more = new Lexicon(particles);
        classes.forEach((word, names) -> {
            more.endings.putIfAbsent(word, word);
            more.classes.put(word, new TreeSet<>(names));
        });
        words.forEach((name, ofClass) -> ofClass.forEach(word -> {
            more.endings.putIfAbsent(word, word);
            more.classes.computeIfAbsent(word, unused -> new TreeSet<>()).add(name);
        }));
        return more;
    }

    /** The classes of a word in its dictionary form, normalized; none for an unknown word. */
    public Set<String> classes(String word) {
        return classes.getOrDefault(word, Set.of());
    }

    public boolean is(String word, String name) {
        return classes(word).contains(name);
    }

    /** Every class that a frame can have: those of words, and those that titles and quotations have of themselves. */
    public Set<String> allClasses() {
        Set<String> all = new TreeSet<>(Set.of("title", "former", "quotation", "utterance", Frame.MENTIONED));
        classes.values().forEach(all::addAll);
        return all;
    }

    /** The longest ending of a run of nouns that has classes; null when none has. */
    public String longestKnownSuffix(String run) {
        return endings.longestBefore(run, run.length());
    }

    Particles particles() {
        return particles;
    }
}
