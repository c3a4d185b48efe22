package io.kaidan.mention;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Span;
import io.kaidan.gazetteer.KanjiState;
import io.kaidan.gazetteer.NameForm;
import io.kaidan.gazetteer.NameMatch;
import io.kaidan.gazetteer.OrganizationSuffix;
import java.util.function.Consumer;

/** Proposes bodies of states, which take the state's name in: 韓国政府, 米国務省, ロシア国防省, 在韓米軍. */
final class StateBodyFinder implements Finder {
    private static final int LONGEST_MIDDLE = 8;
    private static final String MISSION = "館";

    @Override
    public void find(Material material, Settled settled, Consumer<Candidate> out) {
        for (NameMatch match : material.matches()) {
            if (match.forms().stream()
                    .anyMatch(form -> form.entry().type() == EntityType.STATE && form.kind() == NameForm.Kind.FULL)) {
                propose(material, match.span(), out);
            }
        }
        for (int i = 0; i < material.length(); i++) {
            KanjiState state = material.kanjiState(i, "side");
            char before = material.charAt(i - 1);
            boolean posted = isPosted(material, i);
            if (state != null && (posted || !Script.isKanji(before) && !Script.isDigit(before))) {
                propose(material, new Span(posted ? i - 2 : i, i + 1), out);
            }
        }
    }

    /** 在韓米軍, 駐日米軍: a force is named by where it stands. */
    private static boolean isPosted(Material material, int at) {
        char before = material.charAt(at - 2);
        return (before == '在' || before == '駐')
                && !material.gazetteer()
                        .abbreviations()
                        .kanji(material.charAt(at - 1))
                        .isEmpty();
    }

    private static void propose(Material material, Span state, Consumer<Candidate> out) {
        if (material.splitsScript(state.begin())) {
            return;
        }
        for (int middle = 0; middle <= LONGEST_MIDDLE; middle++) {
            int at = state.end() + middle;
            if (middle > 0 && !Script.isKanji(material.charAt(at - 1)) && !Script.isKatakana(material.charAt(at - 1))) {
                return;
            }
            OrganizationSuffix suffix = suffixAt(material, at);
            if (suffix != null && middle + state.length() >= suffix.min()) {
                if (isParties(
                        material, new Span(state.end(), at + suffix.suffix().length()), suffix)) {
                    return;
                }
                int begin = suffix.suffix().endsWith(MISSION) ? posted(material, state.begin()) : state.begin();
                Span span = new Span(begin, at + suffix.suffix().length());
                if (!isPlace(material, span)
                        && !TitleBorders.crosses(material, span)
                        && !material.gazetteer().isTrap(material.normalized(), span)) {
                    out.accept(new Candidate(
                            span, EntityType.ORGANIZATION, "", Mention.Source.PATTERN, "state+body", 0.95));
                }
                return;
            }
        }
    }

    /** ケニア与野党: parties by what they do, not by name. */
    private static boolean isParties(Material material, Span rest, OrganizationSuffix suffix) {
        return suffix.category().equals("party") && material.gazetteer().isOrganizationStop(material.normalized(rest));
    }

    /** 在|リビア|韓国大使館, 在京|中国大使館: a mission is named by where it stands; the offset itself when it is not. */
    private static int posted(Material material, int begin) {
        int place = Script.isJoint(material.charAt(begin - 1)) ? begin - 1 : begin;
        if (isPost(material, place - 2)) {
            return place - 2;
        }
        return material.matchesEndingAt(place).stream()
                .map(match -> match.span().begin() - 1)
                .filter(at -> isPost(material, at))
                .findFirst()
                .orElse(isPost(material, begin - 1) ? begin - 1 : begin);
    }

    private static boolean isPost(Material material, int at) {
        return material.charAt(at) == '在' || material.charAt(at) == '駐';
    }

    /** 中国四川省 is a state and a province. */
    private static boolean isPlace(Material material, Span span) {
        return material.matchesEndingAt(span.end()).stream()
                .anyMatch(match -> match.span().begin() > span.begin()
                        && match.forms().stream().anyMatch(form -> form.entry().type() == EntityType.LOCATION));
    }

    private static OrganizationSuffix suffixAt(Material material, int at) {
        for (OrganizationSuffix suffix : material.gazetteer().organizationSuffixes(material.charAt(at))) {
            if (suffix.generic() && suffix.standsAt(material.normalized(), at)) {
                return suffix;
            }
        }
        return null;
    }
}
