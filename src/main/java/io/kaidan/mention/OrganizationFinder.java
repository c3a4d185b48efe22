package io.kaidan.mention;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Span;
import io.kaidan.gazetteer.NameForm;
import io.kaidan.gazetteer.OrganizationSuffix;
import io.kaidan.gazetteer.PlaceSuffix;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Proposes organisations by how their names end: 〜委員会, 〜大学, 〜新聞. The name begins where the run of nouns before the
 * suffix does, so that a unit named with its parent body is one name; words that describe (国営, 大手, 同) end the run.
 */
final class OrganizationFinder implements Finder {
    /** A body of these kinds has a name of its own; common words before the suffix describe one: 取引銀行. */
    private static final Set<String> NEED_PROPER_NOUN =
            Set.of("government", "military", "company", "bank", "media", "team", "union", "parliament", "armed-group");

    /** In characters; so long a description may be the name of a body (公正取引委員会). */
    private static final int DESCRIPTION = 3;

    private static final int LONG_DESCRIPTION = 7;
    private static final double TOO_LITTLE = 0.45;

    private final NameWords words;

    OrganizationFinder(NameWords words) {
        this.words = words;
    }

    @Override
    public void find(Material material, Settled settled, Consumer<Candidate> out) {
        for (int i = 1; i < material.length(); i++) {
            for (OrganizationSuffix suffix : material.gazetteer().organizationSuffixes(material.charAt(i))) {
                if (suffix.standsAt(material.normalized(), i)) {
                    propose(material, i, suffix, out);
                    break;
                }
            }
        }
    }

    private void propose(Material material, int suffixBegin, OrganizationSuffix suffix, Consumer<Candidate> out) {
        int end = suffixBegin + suffix.suffix().length();
        if (!material.isBoundary(end) || material.splitsScript(end) || isKnown(material, end)) {
            return;
        }
        int run = NounRun.beginBefore(material, suffixBegin, words);
        int person = OrganizationBorder.afterPerson(material, run, suffixBegin, suffix);
        int begin = OrganizationBorder.afterState(material, person, suffixBegin, suffix);
        if (suffixBegin - begin < suffix.min() || OrganizationBorder.cutsStates(material, begin)) {
            return;
        }
        Span span = new Span(begin, end);
        if (TitleBorders.crosses(material, span)
                || material.gazetteer().isTrap(material.normalized(), span)
                || material.gazetteer().isOrganizationStop(material.normalized(span))) {
            return;
        }
        if ("同両各".indexOf(material.charAt(begin - 1)) >= 0) {
            return;
        }
        double score = person > run ? 0.85 : score(material, span, suffixBegin, suffix);
        score = isPlaceToo(material, span) ? Math.min(score, 0.6) : score;
        out.accept(new Candidate(
                span, EntityType.ORGANIZATION, "", Mention.Source.PATTERN, "suffix-" + suffix.category(), score));
    }

    /** 県庁, 美術館, 神社 act as bodies and are visited as places; without は or が they are places. */
    private static boolean isPlaceToo(Material material, Span span) {
        char after = material.charAt(span.end());
        if (after == 'は' || after == 'が' || material.startsWith("によ", span.end())) {
            return false;
        }
        for (int at = span.begin() + 1; at < span.end(); at++) {
            for (PlaceSuffix suffix : material.gazetteer().placeSuffixes(material.charAt(at))) {
                if (at + suffix.suffix().length() == span.end() && suffix.standsAt(material.normalized(), at)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the gazetteer has a name that ends here; what stands before such a name is not part of it. */
    private static boolean isKnown(Material material, int end) {
        return material.matchesEndingAt(end).stream()
                .anyMatch(match -> match.span().length() >= 3
                        && material.isBoundary(match.span().begin())
                        && match.forms().stream()
                                .anyMatch(form -> form.entry().type() == EntityType.ORGANIZATION
                                        && form.kind() == NameForm.Kind.FULL));
    }

    private static double score(Material material, Span span, int suffixBegin, OrganizationSuffix suffix) {
        Span stem = new Span(span.begin(), suffixBegin);
        boolean initials = material.normalized(stem).chars().anyMatch(c -> Script.isCapital((char) c));
        if (initials || NounRun.holdsProperNoun(material, stem)) {
            return 0.85;
        }
        boolean described = !NEED_PROPER_NOUN.contains(suffix.category()) && !isNominal(material, span.begin());
        return stem.length() >= (described ? DESCRIPTION : LONG_DESCRIPTION) ? 0.7 : TOO_LITTLE;
    }

    /** 韓国の国防省, 100カ国のサッカー協会: what follows a place or a number with の describes. */
    private static boolean isNominal(Material material, int begin) {
        int before = begin - 1;
        if (material.charAt(before) != 'の') {
            return false;
        }
        char last = material.charAt(before - 1);
        return "国州県市都府町村区地域０１２３４５６７８９".indexOf(last) >= 0
                || material.matchesEndingAt(before).stream()
                        .flatMap(match -> match.forms().stream())
                        .anyMatch(form -> form.kind() == NameForm.Kind.FULL);
    }
}
