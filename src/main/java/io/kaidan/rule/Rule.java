package io.kaidan.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One rule of a rule file.
 *
 * @param id unique name, such as {@code met.with}
 * @param file where it stands
 * @param line of its {@code rule} line
 * @param on classes of words: the frame's lemma must have one
 * @param conditions all of which must hold
 * @param bindings names for parties
 * @param text for each name of a text, the roles that may give it, in order of preference
 * @param row what comes out
 * @param settings further values, such as {@code nonpast} → PLANNED
 * @param examples texts that it must and must not match
 */
public record Rule(
        String id,
        String file,
        int line,
        Set<String> on,
        List<Condition> conditions,
        List<Binding> bindings,
        Map<String, TextBinding> text,
        Row row,
        Map<String, String> settings,
        List<Example> examples) {
    public Rule {
        on = Set.copyOf(on);
        conditions = List.copyOf(conditions);
        bindings = List.copyOf(bindings);
        text = Map.copyOf(text);
        settings = Map.copyOf(settings);
        examples = List.copyOf(examples);
    }

    /** Whether it takes parties from an event told before: a role named like its type of row. */
    public boolean recalls() {
        return bindings.stream().anyMatch(binding -> binding.roles().contains(row.type()))
                || conditions.stream().anyMatch(condition -> condition.values().contains(row.type()));
    }

    /**
     * The shape of the row.
     *
     * @param type the relation
     * @param subject name of a binding
     * @param object name of a binding, empty for none; equal to {@code subject} for each pair of its parties
     * @param content name of a text, empty for none
     */
    public record Row(String type, String subject, String object, String content) {}

    /**
     * Where a text comes from.
     *
     * @param roles in order of preference
     * @param heads classes of which the role's head noun must have one; empty for any
     * @param inner whether the clause inside the phrase is meant (…する of …する考え)
     * @param optional whether the rule also holds without it
     */
    public record TextBinding(List<String> roles, Set<String> heads, boolean inner, boolean optional) {
        public TextBinding {
            roles = List.copyOf(roles);
            heads = Set.copyOf(heads);
        }
    }

    /**
     * A text with what is expected of it.
     *
     * @param line where it stands
     * @param positive whether the rule must give the row; else it must give none
     * @param text headline (without 。) or body
     * @param expected for a positive one the row: type, subject, object or content, value; {@code *} for any; for a
     *     negative one empty
     */
    public record Example(int line, boolean positive, String text, List<String> expected) {
        public Example {
            expected = List.copyOf(expected);
        }
    }
}
