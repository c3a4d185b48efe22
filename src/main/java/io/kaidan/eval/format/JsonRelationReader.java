package io.kaidan.eval.format;

import io.kaidan.data.Problems;
import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.AnnotatedRelation;
import io.kaidan.eval.annotation.CodePointText;
import io.kaidan.eval.annotation.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the relations of one gold article and holds them against its text and its names. */
final class JsonRelationReader {
    static final List<String> MODALITIES = List.of("ASSERTED", "PLANNED", "NEGATED", "HYPOTHETICAL");
    static final List<String> CHANNELS = List.of("IN_PERSON", "PHONE", "VIDEO");
    static final List<String> FORMS = List.of("DIRECT", "INDIRECT", "HEADLINE");
    static final Pattern DATE = Pattern.compile("(\\d{4}(-\\d{2}(-\\d{2})?)?)?");
    private static final String NOTHING = "";

    private final String file;
    private final CodePointText text;
    private final Set<String> names;
    private final Set<String> surfaces;
    private final Problems problems;

    JsonRelationReader(String file, CodePointText text, List<AnnotatedMention> mentions, Problems problems) {
        this.file = file;
        this.text = text;
        this.names = mentions.stream().map(AnnotatedMention::name).collect(Collectors.toCollection(TreeSet::new));
        this.surfaces = mentions.stream().map(AnnotatedMention::surface).collect(Collectors.toCollection(TreeSet::new));
        this.problems = problems;
    }

    /** @param json the list; null where the article has none */
    List<AnnotatedRelation> read(LocatedJson json) {
        List<AnnotatedRelation> relations = new ArrayList<>();
        if (json == null) {
            return relations;
        }
        if (!json.isArray()) {
            problems.add(file, json.line(), "article.relations is not a list");
        }
        for (LocatedJson item : json.items()) {
            AnnotatedRelation relation = relation(item);
            if (relation != null) {
                relations.add(relation);
            }
        }
        return relations;
    }

    private AnnotatedRelation relation(LocatedJson json) {
        String type = json.field("type") == null ? NOTHING : json.field("type").text();
        JsonFields fields = new JsonFields(file, json, type.isEmpty() ? "relation" : type, problems);
        return switch (type) {
            case AnnotatedRelation.MET -> met(json, fields);
            case AnnotatedRelation.SAID -> said(fields);
            case AnnotatedRelation.REPORTED -> reported(fields);
            case AnnotatedRelation.VISITED -> visited(fields);
            case AnnotatedRelation.ROLE -> role(json, fields);
            default -> {
                fields.report("type", "'" + type + "', expected MET, SAID, REPORTED, VISITED or ROLE");
                yield null;
            }
        };
    }

    private AnnotatedRelation met(LocatedJson json, JsonFields fields) {
        LocatedJson parties = json.field("parties");
        if (parties == null || parties.items().size() != 2) {
            fields.report("parties", "needs two names, one row a pair");
            return null;
        }
        Party one = party(fields, "parties", parties.items().get(0).text());
        Party other = party(fields, "parties", parties.items().get(1).text());
        String channel = oneOf(fields, "channel", CHANNELS);
        String place = fields.optional("place");
        if (!place.isEmpty()) {
            party(fields, "place", place);
        }
        return event(AnnotatedRelation.MET, one, other, NOTHING, channel, place, fields);
    }

    private AnnotatedRelation said(JsonFields fields) {
        String content = inText(fields, "content", fields.required("content"));
        Party speaker = party(fields, "speaker", fields.required("speaker"));
        String addressee = fields.optional("addressee");
        Party to = addressee.isEmpty() ? Party.NONE : party(fields, "addressee", addressee);
        return event(AnnotatedRelation.SAID, speaker, to, content, oneOf(fields, "form", FORMS), NOTHING, fields);
    }

    private AnnotatedRelation visited(JsonFields fields) {
        Party visitor = party(fields, "visitor", fields.required("visitor"));
        Party destination = party(fields, "destination", fields.required("destination"));
        return event(AnnotatedRelation.VISITED, visitor, destination, NOTHING, NOTHING, NOTHING, fields);
    }

    private AnnotatedRelation event(
            String type, Party subject, Party object, String content, String form, String place, JsonFields fields) {
        String modality = oneOf(fields, "modality", MODALITIES);
        return new AnnotatedRelation(
                type,
                subject,
                object,
                content,
                null,
                form,
                modality,
                date(fields),
                place,
                evidence(fields),
                null,
                NOTHING);
    }

    private AnnotatedRelation reported(JsonFields fields) {
        Party outlet = party(fields, "outlet", fields.required("outlet"));
        String date = date(fields);
        return new AnnotatedRelation(
                AnnotatedRelation.REPORTED,
                outlet,
                Party.NONE,
                NOTHING,
                null,
                NOTHING,
                AnnotatedRelation.ASSERTED,
                date,
                NOTHING,
                evidence(fields),
                null,
                NOTHING);
    }

    private AnnotatedRelation role(LocatedJson json, JsonFields fields) {
        Party person = party(fields, "person", fields.required("person"));
        String title = inText(fields, "title", fields.required("title"));
        String affiliation = fields.optional("affiliation");
        Party body = affiliation.isEmpty() ? Party.NONE : party(fields, "affiliation", affiliation);
        LocatedJson former = json.field("former");
        if (former == null || !former.isBoolean()) {
            fields.report("former", "is not true or false");
        }
        String form = former != null && former.text().equals("true") ? AnnotatedRelation.FORMER : NOTHING;
        return new AnnotatedRelation(
                AnnotatedRelation.ROLE,
                person,
                body,
                title,
                null,
                form,
                AnnotatedRelation.ASSERTED,
                NOTHING,
                NOTHING,
                NOTHING,
                null,
                NOTHING);
    }

    private Party party(JsonFields fields, String name, String written) {
        Party party = Party.parse(written);
        if (party.isNominal()) {
            if (text.find(party.name(), 0) < 0) {
                fields.report(name, "'" + party.name() + "' is not in the text");
            }
        } else if (!names.contains(written)) {
            String hint = surfaces.contains(written) ? " (it is a surface)" : NOTHING;
            fields.report(name, "'" + written + "' is not the name of a marked entity" + hint);
        }
        return party;
    }

    private String inText(JsonFields fields, String name, String value) {
        if (value.isEmpty() || text.find(value, 0) < 0) {
            fields.report(name, "'" + value + "' is not in the text");
        }
        return value;
    }

    private String evidence(JsonFields fields) {
        return inText(fields, "evidence", fields.required("evidence"));
    }

    private String date(JsonFields fields) {
        String date = fields.optional("date");
        if (!DATE.matcher(date).matches()) {
            fields.report("date", "'" + date + "', expected YYYY, YYYY-MM, YYYY-MM-DD or nothing");
        }
        return date;
    }

    private static String oneOf(JsonFields fields, String name, List<String> values) {
        String value = fields.required(name);
        if (!values.contains(value)) {
            fields.report(name, "'" + value + "', expected one of " + String.join(", ", values));
        }
        return value;
    }
}
