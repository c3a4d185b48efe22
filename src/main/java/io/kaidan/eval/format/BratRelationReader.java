package io.kaidan.eval.format;

import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.AnnotatedRelation;
import io.kaidan.eval.annotation.CodePointSpan;
import io.kaidan.eval.annotation.CodePointText;
import io.kaidan.eval.annotation.Party;
import io.kaidan.eval.format.BratLines.Argument;
import io.kaidan.eval.format.BratLines.Event;
import io.kaidan.eval.format.BratLines.TextBound;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns brat's events, and its binary relations, into relations. */
final class BratRelationReader {
    private static final String SUBJECT = "subject";
    private static final String OBJECT = "object";
    private static final String PLACE = "place";
    private static final String CONTENT = "content";
    private static final String EVIDENCE = "evidence";
    private static final Set<String> KEYS = Set.of(SUBJECT, OBJECT, PLACE, CONTENT, EVIDENCE, "date", "rule");

    private final BratLines lines;
    private final Map<String, AnnotatedMention> mentions;
    private final CodePointText text;
    private final int shift;
    private final BratProperties properties;
    private final Set<String> types;

    /**
     * @param shift how far spans of the article lie behind those of the lines
     * @param types the relations that are known besides those of the project
     */
    BratRelationReader(
            BratLines lines,
            Map<String, AnnotatedMention> mentions,
            CodePointText text,
            int shift,
            int headlineEnd,
            Set<String> types) {
        this.lines = lines;
        this.mentions = mentions;
        this.text = text;
        this.shift = shift;
        this.properties = new BratProperties(lines, text, headlineEnd);
        this.types = types;
    }

    List<AnnotatedRelation> read() {
        List<AnnotatedRelation> relations = new ArrayList<>();
        for (Event event : lines.events()) {
            if (BratRoles.relations().contains(event.type()) || types.contains(event.type())) {
                relations.add(relation(event));
            } else {
                lines.report(
                        event.line(),
                        "'" + event.type() + "' is no relation that is known: expected one of "
                                + String.join(", ", BratRoles.relations()) + ", or an event of annotation.conf");
            }
        }
        return relations;
    }

    private AnnotatedRelation relation(Event event) {
        Map<String, String> targets = targets(event);
        Note note = note(event);
        CodePointSpan trigger = event.trigger() == null ? null : span(event.trigger());
        CodePointSpan content = span(targets.get(CONTENT));
        CodePointSpan evidence = trigger;
        if (event.type().equals(AnnotatedRelation.ROLE)
                && content == null
                && trigger != null
                && !note.values().containsKey(CONTENT)) {
            content = trigger;
            evidence = null;
        }
        String words = note.values().getOrDefault(CONTENT, words(content));
        AnnotatedRelation relation = new AnnotatedRelation(
                event.type(),
                party(targets.get(SUBJECT), note.value(SUBJECT)),
                party(targets.get(OBJECT), note.value(OBJECT)),
                words,
                note.values().containsKey(CONTENT) ? null : content,
                properties.form(event, content),
                properties.modality(event),
                date(event, note),
                party(targets.get(PLACE), note.value(PLACE)).written(),
                note.values().getOrDefault(EVIDENCE, words(evidence)),
                note.values().containsKey(EVIDENCE) ? null : evidence,
                note.value("rule"));
        checkComplete(event, relation);
        return relation;
    }

    /** The ids of what stands in each role. */
    private Map<String, String> targets(Event event) {
        BratRoles roles = BratRoles.of(event.type());
        Map<String, String> targets = new HashMap<>();
        for (Argument argument : event.arguments()) {
            String role = argument.role().replaceFirst("\\d+$", "");
            String slot = null;
            if (event.trigger() == null && role.equals("Arg")) {
                slot = argument.role().equals("Arg1") ? SUBJECT : isWords(argument.target()) ? CONTENT : OBJECT;
            } else if (role.equals(roles.subject()) && !targets.containsKey(SUBJECT)) {
                slot = SUBJECT;
            } else if (role.equals(roles.object())) {
                slot = OBJECT;
            } else if (role.equals(roles.content())) {
                slot = CONTENT;
            } else if (role.equals(BratRoles.PLACE)) {
                slot = PLACE;
            }
            String name = argument.role();
            if (slot == null) {
                lines.report(
                        event.line(), event.type() + " has no role '" + name + "', expected one of " + roles.listed());
            } else if (targets.putIfAbsent(slot, argument.target()) != null) {
                lines.report(event.line(), event.type() + " has two arguments for '" + name + "'");
            } else if (!argument.target().startsWith("T")) {
                lines.report(event.line(), "'" + name + "' is no name and no words, but " + argument.target());
            }
        }
        return targets;
    }

    private boolean isWords(String id) {
        TextBound bound = lines.texts().get(id);
        return bound != null
                && (bound.type().equals(BratReader.CONTENT) || bound.type().equals(BratReader.TITLE));
    }

    /** Where an annotation stands in the article; null if there is none, which has been reported. */
    private CodePointSpan span(String id) {
        TextBound bound = id == null ? null : lines.texts().get(id);
        return bound == null
                ? null
                : new CodePointSpan(bound.span().begin() + shift, bound.span().end() + shift);
    }

    private String words(CodePointSpan span) {
        return span == null ? "" : text.slice(span.begin(), span.end());
    }

    private Party party(String id, String noted) {
        if (!noted.isEmpty()) {
            return Party.parse(noted);
        }
        AnnotatedMention mention = mentions.get(id);
        if (mention != null) {
            return new Party(mention.name(), mention.type());
        }
        String description = words(span(id));
        return description.isEmpty() ? Party.NONE : new Party(description, Party.NOMINAL);
    }

    private Note note(Event event) {
        BratLines.Remark remark = lines.note(event.id());
        Note note = remark == null ? Note.EMPTY : Note.parse(remark.words());
        note.values().keySet().stream()
                .filter(key -> !KEYS.contains(key))
                .forEach(key -> lines.report(
                        remark.line(),
                        "the note has '" + key + "', expected one of "
                                + KEYS.stream().sorted().toList()));
        return note;
    }

    /** The date of the note; words that do not begin with a digit are a remark. */
    private String date(Event event, Note note) {
        String words = note.words();
        boolean remark = words.isEmpty() || !Character.isDigit(words.charAt(0));
        String date = remark ? note.value("date") : words;
        if (!JsonRelationReader.DATE.matcher(date).matches()) {
            lines.report(
                    lines.note(event.id()).line(), "'" + date + "' is no date, expected YYYY, YYYY-MM or YYYY-MM-DD");
        }
        return date;
    }

    private void checkComplete(Event event, AnnotatedRelation relation) {
        BratRoles roles = BratRoles.of(event.type());
        boolean pair =
                event.type().equals(AnnotatedRelation.MET) || event.type().equals(AnnotatedRelation.VISITED);
        if (relation.subject().isNone()) {
            lines.report(event.line(), event.type() + " has no " + roles.writtenSubject());
        }
        if (pair && relation.object().isNone()) {
            lines.report(event.line(), event.type() + " has no " + roles.writtenObject());
        }
        boolean worded =
                event.type().equals(AnnotatedRelation.SAID) || event.type().equals(AnnotatedRelation.ROLE);
        if (worded && relation.content().isEmpty()) {
            lines.report(event.line(), event.type() + " has no " + roles.content());
        }
    }
}
