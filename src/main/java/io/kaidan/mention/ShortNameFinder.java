package io.kaidan.mention;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Span;
import io.kaidan.gazetteer.Entry;
import io.kaidan.gazetteer.NameForm;
import io.kaidan.gazetteer.NameMatch;
import io.kaidan.gazetteer.Organization;
import java.util.function.Consumer;

/**
 * Proposes short forms of organisations where the words beside them support them: as a source (毎日によると), before a
 * title (外交部長官), in a list with another organisation of its kind (自民・公明); and any Latin or unknown katakana word that
 * is named as a source.
 */
final class ShortNameFinder implements Finder {
    private static final String LINKS = "・、";

    private final NameWords words;

    ShortNameFinder(NameWords words) {
        this.words = words;
    }

    @Override
    public void find(Material material, Settled settled, Consumer<Candidate> out) {
        for (NameMatch match : material.matches()) {
            Organization organization = shortOf(match);
            Span span = match.span();
            if (organization == null || splits(material, span) || TitleBorders.crosses(material, span)) {
                continue;
            }
            boolean supported = isSource(material, span.end())
                    || organization.category().equals("ministry") && material.titleAt(span.end()) != null
                    || isListed(material, settled, organization, span);
            if (supported && !material.gazetteer().isTrap(material.normalized(), span)) {
                out.accept(new Candidate(
                        span,
                        EntityType.ORGANIZATION,
                        organization.id(),
                        Mention.Source.GAZETTEER,
                        "supported-short-form",
                        0.96));
            }
        }
        sources(material, settled, out);
    }

    private static Organization shortOf(NameMatch match) {
        for (NameForm form : match.forms()) {
            if (form.kind() == NameForm.Kind.SHORT && form.entry() instanceof Organization organization) {
                return organization;
            }
        }
        return null;
    }

    private static boolean splits(Material material, Span span) {
        boolean kanjiBefore = Script.isKanji(material.charAt(span.begin() - 1)) && !material.isBoundary(span.begin());
        return span.length() < 2
                || kanjiBefore
                || material.splitsScript(span.begin())
                || material.splitsScript(span.end());
    }

    private boolean isSource(Material material, int end) {
        return words.beginningAt(NameWords.Use.SOURCE, material.normalized(), end) > 0;
    }

    /** Whether an organisation of the same kind stands beside it in a list. */
    private static boolean isListed(Material material, Settled settled, Organization organization, Span span) {
        Candidate before =
                LINKS.indexOf(material.charAt(span.begin() - 1)) < 0 ? null : settled.endingAt(span.begin() - 1);
        Candidate after = LINKS.indexOf(material.charAt(span.end())) < 0 ? null : settled.beginningAt(span.end() + 1);
        return isOfKind(material, before, organization) || isOfKind(material, after, organization);
    }

    private static boolean isOfKind(Material material, Candidate name, Organization organization) {
        Entry entry = name == null ? null : material.gazetteer().entry(name.entry());
        return entry instanceof Organization other
                && other.category().equals(organization.category())
                && !other.id().equals(organization.id());
    }

    /** A word in Latin letters that is named as a source: ＳｐｏｎｉｃｈｉＡｎｎｅｘによると. */
    private void sources(Material material, Settled settled, Consumer<Candidate> out) {
        for (int i = 1; i < material.length(); i++) {
            if (Script.isLatin(material.charAt(i - 1)) && isSource(material, i) && settled.endingAt(i) == null) {
                int begin = i;
                while (begin > 0
                        && (Script.isLatin(material.charAt(begin - 1)) || Script.isDigit(material.charAt(begin - 1)))) {
                    begin--;
                }
                out.accept(new Candidate(
                        new Span(begin, i), EntityType.ORGANIZATION, "", Mention.Source.PATTERN, "source", 0.8));
            }
        }
    }
}
