package io.kaidan.rule;

import io.kaidan.clause.Filler;
import io.kaidan.clause.Frame;
import io.kaidan.clause.Lexicon;
import io.kaidan.document.Argument;
import io.kaidan.document.Entity;
import io.kaidan.document.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Applies rules to frames. For each frame and relation type the first rule in the order of the files that holds wins. */
public final class RuleMatcher {
    private final Lexicon lexicon;
    private final Predicate<Entity> isOutlet;
    private final Map<String, List<Rule>> byClass = new HashMap<>();

    /** @param isOutlet whether an entity is a news outlet */
    public RuleMatcher(List<Rule> rules, Lexicon lexicon, Predicate<Entity> isOutlet) {
        this.lexicon = lexicon;
        this.isOutlet = isOutlet;
        for (Rule rule : rules) {
            for (String name : rule.on()) {
                byClass.computeIfAbsent(name, n -> new ArrayList<>()).add(rule);
            }
        }
    }

    /** What the rules give for a frame: none, one, or a row for each pair or party. */
    public List<Match> match(Frame frame) {
        List<Match> matches = new ArrayList<>();
        Set<String> settled = new HashSet<>();
        for (Rule rule : candidates(frame)) {
            if (!settled.contains(rule.row().type())) {
                List<Match> found = apply(rule, frame);
                if (!found.isEmpty()) {
                    settled.add(rule.row().type());
                    matches.addAll(found);
                }
            }
        }
        return matches;
    }

    private List<Rule> candidates(Frame frame) {
        List<Rule> rules = new ArrayList<>();
        for (String name : frame.classes()) {
            for (Rule rule : byClass.getOrDefault(name, List.of())) {
                if (!rules.contains(rule)) {
                    rules.add(rule);
                }
            }
        }
        rules.sort((a, b) -> a.file().equals(b.file())
                ? Integer.compare(a.line(), b.line())
                : a.file().compareTo(b.file()));
        return rules;
    }

    /**
     * What became of a rule for a frame.
     *
     * @param matches the rows, none when it does not hold
     * @param failed for a rule that does not hold, the line of it that fails; else empty
     */
    public record Attempt(Rule rule, List<Match> matches, String failed) {
        public Attempt {
            matches = List.copyOf(matches);
        }
    }

    /** Every rule for the frame's classes, with what became of it: for explanations. */
    public List<Attempt> attempts(Frame frame) {
        return candidates(frame).stream().map(rule -> attempt(rule, frame)).toList();
    }

    private List<Match> apply(Rule rule, Frame frame) {
        return attempt(rule, frame).matches();
    }

    private Attempt attempt(Rule rule, Frame frame) {
        for (Condition condition : rule.conditions()) {
            if (!condition.holds(frame, lexicon, isOutlet)) {
                return new Attempt(rule, List.of(), condition.toString());
            }
        }
        Map<String, List<Argument>> parties = new HashMap<>();
        for (Binding binding : rule.bindings()) {
            List<Argument> found = headFits(binding, frame) ? binding.parties(frame) : List.of();
            if (found.isEmpty() && !binding.optional()) {
                return new Attempt(rule, List.of(), binding.toString());
            }
            parties.put(binding.name(), found);
        }
        Filler content = null;
        Rule.TextBinding text = rule.text().get(rule.row().content());
        if (text != null) {
            content = text(text, frame);
            if (content == null && !text.optional()) {
                return new Attempt(rule, List.of(), "text " + rule.row().content() + " " + text.roles());
            }
        }
        return new Attempt(rule, rows(rule, frame, parties, content, text), "");
    }

    private boolean headFits(Binding binding, Frame frame) {
        if (binding.heads().isEmpty()) {
            return true;
        }
        for (String role : binding.roles()) {
            Filler filler = frame.role(role);
            if (filler != null && hasClass(filler.head(), binding.heads())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasClass(String head, Set<String> classes) {
        String known = lexicon.longestKnownSuffix(head);
        return known != null && lexicon.classes(known).stream().anyMatch(classes::contains);
    }

    private Filler text(Rule.TextBinding binding, Frame frame) {
        for (String role : binding.roles()) {
            Filler filler = frame.role(role);
            boolean fits = filler != null && (binding.heads().isEmpty() || hasClass(filler.head(), binding.heads()));
            if (fits && (!binding.inner() || filler.content() != null)) {
                return filler;
            }
        }
        return null;
    }

    private static List<Match> rows(
            Rule rule, Frame frame, Map<String, List<Argument>> parties, Filler content, Rule.TextBinding text) {
        Rule.Row row = rule.row();
        Span span = content == null ? null : text.inner() ? content.content() : content.span();
        boolean direct = content != null && content.direct();
        List<Argument> subjects = different(parties.getOrDefault(row.subject(), List.of()));
        List<Argument> objects = different(parties.getOrDefault(row.object(), List.of()));
        List<Match> matches = new ArrayList<>();
        if (!row.object().isEmpty() && row.object().equals(row.subject())) {
            pairs(subjects).forEach(p -> matches.add(new Match(rule, frame, p.get(0), p.get(1), span, direct)));
            return matches;
        }
        boolean each = rule.settings().getOrDefault("objects", "each").equals("each");
        for (Argument subject : subjects) {
            List<Argument> others =
                    objects.stream().filter(o -> !o.sameAs(subject)).toList();
            if (others.isEmpty() && (row.object().isEmpty() || optional(rule, row.object()))) {
                matches.add(new Match(rule, frame, subject, null, span, direct));
            }
            for (Argument object : each || others.isEmpty() ? others : others.subList(0, 1)) {
                matches.add(new Match(rule, frame, subject, object, span, direct));
            }
        }
        if (rule.settings().getOrDefault("objects", "each").equals("each-other")) {
            pairs(objects).forEach(p -> matches.add(new Match(rule, frame, p.get(0), p.get(1), span, direct)));
        }
        return matches;
    }

    /** Each party once: a run of nouns may name it often. */
    private static List<Argument> different(List<Argument> parties) {
        Map<Object, Argument> different = new LinkedHashMap<>();
        for (Argument party : parties) {
            different.putIfAbsent(party.isNominal() ? party.surface() : party.entity(), party);
        }
        return List.copyOf(different.values());
    }

    private static boolean optional(Rule rule, String name) {
        return rule.bindings().stream().anyMatch(b -> b.name().equals(name) && b.optional());
    }

    private static List<List<Argument>> pairs(List<Argument> parties) {
        List<List<Argument>> pairs = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            for (int j = i + 1; j < parties.size(); j++) {
                if (!parties.get(i).sameAs(parties.get(j))) {
                    pairs.add(List.of(parties.get(i), parties.get(j)));
                }
            }
        }
        return pairs;
    }
}
