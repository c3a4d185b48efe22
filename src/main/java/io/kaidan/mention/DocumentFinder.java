package io.kaidan.mention;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Span;
import io.kaidan.gazetteer.Entry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Proposes further places where the article uses a name that it has given with support: in full again, by surname or
 * given name, by a part of a katakana name, or by the short form of an organisation; in the headline too.
 */
final class DocumentFinder implements Finder {
    private static final double SETTLED_ENOUGH = 0.65;

    /** In characters; what is longer is no name that an article repeats. */
    private static final int LONGEST = 100;

    private final NameWords words;

    DocumentFinder(NameWords words) {
        this.words = words;
    }

    /** A form to look for, with what it names. */
    private record Form(EntityType type, String entry, String foundBy, double score) {}

    @Override
    public void find(Material material, Settled settled, Consumer<Candidate> out) {
        Map<String, Form> forms = new LinkedHashMap<>();
        for (Candidate name : settled.names()) {
            if (name.score() >= SETTLED_ENOUGH) {
                addForms(material, name, forms);
            }
        }
        search(material, forms, out);
    }

    private void addForms(Material material, Candidate name, Map<String, Form> forms) {
        String surface = material.normalized(name.span());
        if (surface.length() >= 2 || name.type() == EntityType.PERSON) {
            add(forms, surface, name, "repeated", Math.min(0.88, name.score()));
        }
        Entry entry = material.gazetteer().entry(name.entry());
        if (entry != null && entry.type() != EntityType.PERSON) {
            addShortStates(material, entry, forms);
        }
        if (entry != null && entry.type() != EntityType.STATE) {
            entry.shortNames().forEach(part -> add(forms, wide(part), name, "short-form", 0.85));
            entry.famousNames().forEach(part -> add(forms, wide(part), name, "short-form", 0.85));
        }
        if (name.type() == EntityType.PERSON) {
            NameParts.of(material, name.span(), words)
                    .forEach(part -> add(forms, part, name, "part-of-name", Math.min(0.85, name.score())));
        }
    }

    /** A state that the article, or one of its bodies, is of goes by its short names where it never has the everyday one. */
    private static void addShortStates(Material material, Entry entry, Map<String, Form> forms) {
        Entry state = material.gazetteer().entry(entry.state());
        if (state != null
                && state.type() == EntityType.STATE
                && !material.normalized().contains(state.name())) {
            state.shortNames()
                    .forEach(part ->
                            forms.putIfAbsent(wide(part), new Form(state.type(), state.id(), "short-form", 0.9)));
        }
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            wide.append(c > ' ' && c < 0x7F ? (char) (c + 0xFEE0) : c);
        }
        return wide.toString();
    }

    private static void add(Map<String, Form> forms, String text, Candidate name, String foundBy, double score) {
        if (text.length() <= LONGEST) {
            forms.putIfAbsent(text, new Form(name.type(), name.entry(), foundBy, score));
        }
    }

    /** Looks for all forms together, so that many names cost no more than few. */
    private void search(Material material, Map<String, Form> forms, Consumer<Candidate> out) {
        Trie<Form> trie = new Trie<>();
        forms.forEach(trie::put);
        for (int at = 0; at < material.length(); at++) {
            int begin = at;
            trie.match(material.normalized(), at, (form, end) -> propose(material, new Span(begin, end), form, out));
        }
    }

    private void propose(Material material, Span span, Form form, Consumer<Candidate> out) {
        double fit = form.type() == EntityType.PERSON && span.length() == 1
                ? fitOfOneKanji(material, span)
                : fit(material, span, form.type());
        if (form.type() == EntityType.PERSON && isFaction(material, span)) {
            Span faction = new Span(span.begin(), span.end() + 1);
            out.accept(new Candidate(
                    faction, EntityType.ORGANIZATION, "", Mention.Source.DOCUMENT, "person+faction", 0.9));
        } else if (fit > 0
                && !TitleBorders.crosses(material, span)
                && !material.gazetteer().isTrap(material.normalized(), span)) {
            out.accept(new Candidate(
                    span, form.type(), form.entry(), Mention.Source.DOCUMENT, form.foundBy(), form.score() * fit));
        }
    }

    /** 古賀派 is a body named after its head. */
    private static boolean isFaction(Material material, Span span) {
        return material.charAt(span.end()) == '派'
                && material.isBoundary(span.end())
                && !Script.isKanji(material.charAt(span.end() + 1));
    }

    /** A surname of one character stands alone only in headlines, before a dot, and before 政権 and the like. */
    private double fitOfOneKanji(Material material, Span span) {
        char before = material.charAt(span.begin() - 1);
        char after = material.charAt(span.end());
        if (Script.isKanji(before) || Script.isDigit(before) || !Script.isKanji(material.charAt(span.begin()))) {
            return 0;
        }
        if (followsAsPerson(material, span.end())) {
            return 1;
        }
        boolean coordinated = Script.isJoint(after) && Script.isKanji(material.charAt(span.end() + 1))
                || Script.isJoint(before) && Script.isKanji(material.charAt(span.begin() - 2));
        boolean headline = material.isHeadline(span.begin()) && "、「『".indexOf(after) >= 0;
        return coordinated || headline ? 0.9 : 0;
    }

    private double fit(Material material, Span span, EntityType type) {
        if (material.splitsScript(span.begin()) || material.splitsScript(span.end())) {
            return 0;
        }
        boolean kanjiBefore =
                Script.isKanji(material.charAt(span.begin() - 1)) && Script.isKanji(material.charAt(span.begin()));
        boolean kanjiAfter =
                Script.isKanji(material.charAt(span.end())) && Script.isKanji(material.charAt(span.end() - 1));
        boolean begins = !kanjiBefore || material.isBoundary(span.begin());
        boolean ends = !kanjiAfter || material.isBoundary(span.end()) || followsAsPerson(material, span.end());
        if (!begins || !ends) {
            return span.length() >= 4 ? 0.9 : 0;
        }
        if (type == EntityType.PERSON && span.length() == 2 && material.isKnownWord(span)) {
            return followsAsPerson(material, span.end()) ? 1 : 0.5;
        }
        return 1;
    }

    private boolean followsAsPerson(Material material, int offset) {
        // 管元代表: what stands between a name and its title.
        int title = offset + words.beginningAt(NameWords.Use.BETWEEN, material.normalized(), offset);
        return material.titleAt(offset) != null
                || title < material.length() && material.titleAt(title) != null
                || material.charAt(offset) == '氏'
                || words.beginningAt(NameWords.Use.AFTER, material.normalized(), offset) > 0;
    }
}
