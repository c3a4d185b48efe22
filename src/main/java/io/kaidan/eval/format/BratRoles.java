package io.kaidan.eval.format;

import io.kaidan.eval.annotation.AnnotatedRelation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How brat's events call the arguments of a relation.
 *
 * @param subject the first argument
 * @param object the second; the same as the first where both are alike; empty where there is none
 * @param content the words; empty where there are none
 */
record BratRoles(String subject, String object, String content) {
    static final String PLACE = "Place";

    private static final BratRoles OTHER = new BratRoles("Subject", "Object", "Content");
    private static final Map<String, BratRoles> KNOWN = Map.of(
            AnnotatedRelation.MET, new BratRoles("Party", "Party", ""),
            AnnotatedRelation.SAID, new BratRoles("Speaker", "Addressee", "Content"),
            AnnotatedRelation.REPORTED, new BratRoles("Outlet", "", ""),
            AnnotatedRelation.VISITED, new BratRoles("Visitor", "Destination", ""),
            AnnotatedRelation.ROLE, new BratRoles("Person", "Affiliation", "Title"));

    /** The roles of a relation; those of rules of one's own are Subject, Object, Content. */
    static BratRoles of(String relation) {
        return KNOWN.getOrDefault(relation, OTHER);
    }

    /** The relations with roles of their own. */
    static List<String> relations() {
        return List.of(
                AnnotatedRelation.MET,
                AnnotatedRelation.SAID,
                AnnotatedRelation.REPORTED,
                AnnotatedRelation.VISITED,
                AnnotatedRelation.ROLE);
    }

    /** The attribute that holds a relation's form. */
    static String formAttribute(String relation) {
        return switch (relation) {
            case AnnotatedRelation.MET -> "Channel";
            case AnnotatedRelation.ROLE -> "Former";
            default -> "Form";
        };
    }

    String writtenSubject() {
        return subject.equals(object) ? subject + "1" : subject;
    }

    String writtenObject() {
        return subject.equals(object) ? object + "2" : object;
    }

    /** All of them, for messages. */
    String listed() {
        List<String> roles = new ArrayList<>(List.of(writtenSubject()));
        List.of(writtenObject(), content, PLACE).stream()
                .filter(role -> !role.isEmpty())
                .forEach(roles::add);
        return String.join(", ", roles);
    }
}
