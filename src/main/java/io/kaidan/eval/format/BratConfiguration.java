package io.kaidan.eval.format;

import io.kaidan.data.DataFile;
import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.AnnotatedRelation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The file annotation.conf, by which brat knows what may be annotated in a folder. */
final class BratConfiguration {
    static final String FILE = "annotation.conf";

    private static final String EVENTS = "[events]";

    private BratConfiguration() {}

    /** The types of the project, and those that the articles have besides. */
    static String write(List<AnnotatedArticle> articles) {
        Set<String> names = new LinkedHashSet<>(AnnotatedMention.TYPES);
        Set<String> others = new TreeSet<>();
        Set<String> relations = new LinkedHashSet<>(BratRoles.relations());
        for (AnnotatedArticle article : articles) {
            article.mentions().forEach(mention -> others.add(mention.type()));
            article.relations().forEach(relation -> relations.add(relation.type()));
        }
        names.addAll(others);
        StringBuilder conf = new StringBuilder("[entities]\n");
        names.forEach(type -> conf.append(type).append('\n'));
        List.of(BratReader.NOMINAL, BratReader.CONTENT, BratReader.TITLE, BratReader.ARTICLE)
                .forEach(type -> conf.append(type).append('\n'));
        conf.append("\n[relations]\n<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>\n\n")
                .append(EVENTS)
                .append('\n');
        String party = String.join("|", names) + "|" + BratReader.NOMINAL;
        relations.forEach(type -> conf.append(event(type, party)).append('\n'));
        conf.append("\n[attributes]\n");
        conf.append("Modality\tArg:<EVENT>, Value:").append(String.join("|", JsonRelationReader.MODALITIES));
        conf.append("\nForm\tArg:SAID, Value:").append(String.join("|", JsonRelationReader.FORMS));
        conf.append("\nChannel\tArg:MET, Value:").append(String.join("|", JsonRelationReader.CHANNELS));
        return conf.append("\nFormer\tArg:ROLE\n").toString();
    }

    private static String event(String type, String party) {
        BratRoles roles = BratRoles.of(type);
        StringBuilder line = new StringBuilder(type).append('\t');
        if (roles.subject().equals(roles.object())) {
            line.append(roles.subject()).append("{2}:").append(party);
        } else {
            line.append(roles.subject()).append(':').append(party);
            if (!roles.object().isEmpty()) {
                String optional = type.equals(AnnotatedRelation.VISITED) ? "" : "?";
                line.append(", ")
                        .append(roles.object())
                        .append(optional)
                        .append(':')
                        .append(party);
            }
        }
        if (!roles.content().isEmpty()) {
            String optional = type.equals(AnnotatedRelation.SAID) ? "" : "?";
            String words = type.equals(AnnotatedRelation.ROLE) ? BratReader.TITLE : BratReader.CONTENT;
            line.append(", ")
                    .append(roles.content())
                    .append(optional)
                    .append(':')
                    .append(words);
        }
        boolean anywhere =
                type.equals(AnnotatedRelation.MET) || !BratRoles.relations().contains(type);
        return anywhere
                ? line.append(", ")
                        .append(BratRoles.PLACE)
                        .append("?:")
                        .append(party)
                        .toString()
                : line.toString();
    }

    /** The events that a file allows. */
    static Set<String> events(DataFile file) {
        Set<String> events = new TreeSet<>();
        boolean inside = false;
        for (String line : file.lines()) {
            if (line.startsWith("[")) {
                inside = line.strip().equals(EVENTS);
            } else if (inside && !line.isBlank() && !line.startsWith("#") && !line.startsWith("<")) {
                events.add(line.strip().split("\\s+")[0]);
            }
        }
        return events;
    }
}
