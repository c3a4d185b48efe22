package io.kaidan.clause;

import io.kaidan.document.Modality;
import io.kaidan.document.Sentence;
import io.kaidan.document.Span;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Something the text says of somebody: a predicate, an event noun, a title, a quotation or a source, with its roles.
 *
 * @param kind what carries it
 * @param lemma the predicate in dictionary form, normalized; a phrase such as 言葉を交わす where the lexicon has it
 * @param classes the classes of the lemma in the lexicon
 * @param trigger where the lemma stands
 * @param clause the clause or sentence around it
 * @param sentence the sentence it stands in
 * @param depth in how many quotations it stands
 * @param roles what fills which role; the names of roles are listed in {@link Roles}
 * @param passive whether the predicate is passive
 * @param modality whether it took place, as its form and what governs it say
 * @param nonPast whether its form is that of the present or future
 * @param governor the word that governs an event noun (を拒否, に臨む), normalized; empty for none
 * @param hearsay whether という, とされる and the like put it at a distance
 * @param owner the quotation or complement it stands in: begin offset of its span, or -1
 */
public record Frame(
        Kind kind,
        String lemma,
        Set<String> classes,
        Span trigger,
        Span clause,
        Sentence sentence,
        int depth,
        Map<String, Filler> roles,
        boolean passive,
        Modality modality,
        boolean nonPast,
        String governor,
        boolean hearsay,
        int owner) {

    /** The class of an event noun that is only spoken of: …との会談について. */
    public static final String MENTIONED = "mentioned";

    /** What carries a frame. */
    public enum Kind {
        /** A verb, or a noun that stands for one. */
        VERB,
        /** A noun that names an event: Xとの会談. */
        NOUN,
        /** A title beside a name. */
        TITLE,
        /** A quotation that no verb governs. */
        QUOTE,
        /** Xによると. */
        SOURCE
    }

    public Frame {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(lemma, "lemma");
        classes = Set.copyOf(classes);
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(sentence, "sentence");
        roles = java.util.Collections.unmodifiableMap(new TreeMap<>(roles));
        Objects.requireNonNull(modality, "modality");
        Objects.requireNonNull(governor, "governor");
    }

    /** The filler of a role, or null. */
    public Filler role(String name) {
        return roles.get(name);
    }

    /** The same with a role more. */
    public Frame withRole(String name, Filler filler) {
        Map<String, Filler> more = new TreeMap<>(roles);
        more.put(name, filler);
        return new Frame(
                kind, lemma, classes, trigger, clause, sentence, depth, more, passive, modality, nonPast, governor,
                hearsay, owner);
    }
}
