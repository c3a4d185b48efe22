package io.kaidan.eval.format;

import io.kaidan.data.DataFile;
import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.AnnotatedRelation;
import io.kaidan.eval.annotation.CodePointSpan;
import io.kaidan.eval.annotation.CodePointText;
import io.kaidan.eval.annotation.Party;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the annotation of one article in brat's standoff form, for its text as it stands. Entities and the head of the
 * article are told in notes, because INCEpTION reads no other lines for them.
 */
final class BratWriter {
    private final AnnotatedArticle article;
    private final Placement placement;
    private final List<String> texts = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private final List<String> attributes = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> mentionIds = new ArrayList<>();
    private final Map<String, String> shared = new LinkedHashMap<>();

    private BratWriter(AnnotatedArticle article) {
        this.article = article;
        this.placement = new Placement(article);
    }

    /** The lines of the .ann file. */
    static String write(AnnotatedArticle article) {
        BratWriter writer = new BratWriter(article);
        writer.addHead();
        article.mentions().forEach(writer::add);
        article.relations().forEach(writer::add);
        List<String> lines = new ArrayList<>(writer.texts);
        lines.addAll(writer.events);
        lines.addAll(writer.attributes);
        lines.addAll(writer.notes);
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /** The types of the events of a file. */
    static Set<String> relationTypes(DataFile annotations) {
        return annotations.lines().stream()
                .filter(line -> line.startsWith("E") && line.contains(":"))
                .map(line -> line.substring(line.indexOf('\t') + 1, line.indexOf(':')))
                .collect(Collectors.toSet());
    }

    private void addHead() {
        CodePointSpan head = head();
        if (head != null) {
            Map<String, String> values = new LinkedHashMap<>();
            values.put("id", article.id());
            values.put("date", article.date());
            values.put("outlet", article.outlet());
            values.values().removeIf(String::isEmpty);
            addNote(addText(BratReader.ARTICLE, head), new Note("", values));
        }
    }

    /** The headline, or the first line of the body that is not blank; null for none. */
    private CodePointSpan head() {
        if (article.headlineEnd() > 0) {
            return new CodePointSpan(0, article.headlineEnd());
        }
        int begin = 0;
        for (String line : article.text().toString().split("\n", -1)) {
            int end = begin + line.codePointCount(0, line.length());
            if (!line.isBlank()) {
                return new CodePointSpan(begin, end);
            }
            begin = end + 1;
        }
        return null;
    }

    private void add(AnnotatedMention mention) {
        String id = "";
        if (mention.span().length() > 0
                && mention.span().end() <= article.text().length()) {
            id = addText(mention.type(), mention.span());
            Map<String, String> values = new LinkedHashMap<>();
            values.put("id", mention.id());
            values.put("source", mention.source());
            values.values().removeIf(String::isEmpty);
            String surface =
                    article.text().slice(mention.span().begin(), mention.span().end());
            addNote(id, new Note(mention.name().equals(surface) ? "" : mention.name(), values));
        }
        mentionIds.add(id);
    }

    private void add(AnnotatedRelation relation) {
        BratRoles roles = BratRoles.of(relation.type());
        Map<String, String> noted = new LinkedHashMap<>();
        CodePointSpan evidence = placement.words(relation.evidence(), relation.evidenceSpan(), null);
        boolean titleOnly = relation.type().equals(AnnotatedRelation.ROLE)
                && relation.evidence().isEmpty()
                && relation.evidenceSpan() == null;
        CodePointSpan content = titleOnly && relation.contentSpan() == null
                ? placement.title(relation.content(), relation.subject())
                : placement.words(relation.content(), relation.contentSpan(), evidence);
        titleOnly &= content != null;
        CodePointSpan trigger = titleOnly ? content : evidence;
        if (trigger == null) {
            trigger = head();
            noted.put("evidence", relation.evidence());
        }
        if (trigger == null) {
            return;
        }
        StringBuilder event = new StringBuilder("E" + (events.size() + 1) + "\t")
                .append(relation.type())
                .append(':')
                .append(sharedText(relation.type(), trigger));
        addParty(event, roles.writtenSubject(), relation.subject(), trigger, "subject", noted);
        addParty(event, roles.writtenObject(), relation.object(), trigger, "object", noted);
        addParty(event, BratRoles.PLACE, Party.parse(relation.place()), trigger, "place", noted);
        if (content != null && !titleOnly && !roles.content().isEmpty()) {
            String type = relation.type().equals(AnnotatedRelation.ROLE) ? BratReader.TITLE : BratReader.CONTENT;
            event.append(' ').append(roles.content()).append(':').append(sharedText(type, content));
        } else if (!titleOnly && !relation.content().isEmpty()) {
            noted.put("content", relation.content());
        }
        events.add(event.toString());
        addProperties(relation, noted);
    }

    private void addParty(
            StringBuilder event, String role, Party party, CodePointSpan near, String key, Map<String, String> noted) {
        if (party.isNone()) {
            return;
        }
        String id = "";
        if (party.isNominal()) {
            CodePointSpan span = placement.words(party.name(), null, near);
            id = span == null ? "" : sharedText(BratReader.NOMINAL, span);
        } else {
            int mention = placement.mention(party, near);
            id = mention < 0 ? "" : mentionIds.get(mention);
        }
        if (id.isEmpty() || role.isEmpty()) {
            noted.put(key, party.written());
        } else {
            event.append(' ').append(role).append(':').append(id);
        }
    }

    private void addProperties(AnnotatedRelation relation, Map<String, String> noted) {
        String id = "E" + events.size();
        if (!relation.modality().isEmpty() && !relation.modality().equals(AnnotatedRelation.ASSERTED)) {
            addAttribute("Modality", id, relation.modality());
        }
        String form = BratRoles.formAttribute(relation.type());
        if (relation.type().equals(AnnotatedRelation.ROLE)) {
            if (!relation.form().isEmpty()) {
                addAttribute(form, id, "");
            }
        } else if (!relation.form().isEmpty() && !relation.form().equals(AnnotatedRelation.IN_PERSON)) {
            addAttribute(form, id, relation.form());
        }
        if (!relation.rule().isEmpty()) {
            noted.put("rule", relation.rule());
        }
        addNote(id, new Note(relation.date(), noted));
    }

    private void addAttribute(String name, String id, String value) {
        String line = "A" + (attributes.size() + 1) + "\t" + name + " " + id;
        attributes.add(value.isEmpty() ? line : line + " " + value);
    }

    private void addNote(String id, Note note) {
        if (!note.isEmpty()) {
            notes.add("#" + (notes.size() + 1) + "\tAnnotatorNotes " + id + "\t" + note.written());
        }
    }

    private String sharedText(String type, CodePointSpan span) {
        return shared.computeIfAbsent(type + span, unused -> addText(type, span));
    }

    private String addText(String type, CodePointSpan span) {
        String id = "T" + (texts.size() + 1);
        CodePointText text = article.text();
        StringBuilder spans = new StringBuilder();
        StringBuilder words = new StringBuilder();
        int begin = span.begin();
        for (String line : text.slice(span.begin(), span.end()).split("\n", -1)) {
            int end = begin + line.codePointCount(0, line.length());
            if (end > begin) {
                spans.append(spans.isEmpty() ? "" : ";")
                        .append(begin)
                        .append(' ')
                        .append(end);
                words.append(words.isEmpty() ? "" : " ").append(line);
            }
            begin = end + 1;
        }
        texts.add(id + "\t" + type + " " + spans + "\t" + words);
        return id;
    }
}
