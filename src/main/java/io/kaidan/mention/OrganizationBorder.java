package io.kaidan.mention;

import io.kaidan.document.EntityType;
import io.kaidan.document.Span;
import io.kaidan.gazetteer.Entry;
import io.kaidan.gazetteer.KanjiState;
import io.kaidan.gazetteer.NameForm;
import io.kaidan.gazetteer.NameMatch;
import io.kaidan.gazetteer.OrganizationSuffix;
import io.kaidan.gazetteer.StateCompound;
import java.util.Set;

/** Where the name of an organisation begins in a run of nouns that another name opens. */
final class OrganizationBorder {
    /** Bodies of states and parties: a foreign word before them that is no state or place is their officer's name. */
    private static final Set<String> OFFICIAL =
            Set.of("government", "ministry", "agency", "parliament", "military", "party", "court");

    /** No run of one-character states is longer. */
    private static final int LONGEST_RUN = 8;

    private OrganizationBorder() {}

    /** 金正日|労働党総書記, ショイグ|安全保障会議書記: after the person whose title follows the body. */
    static int afterPerson(Material material, int begin, int suffixBegin, OrganizationSuffix suffix) {
        int end = suffixBegin + suffix.suffix().length();
        if (material.titleAt(end) == null) {
            return begin;
        }
        for (NameMatch match : material.matchesBeginningIn(new Span(begin, begin + 1))) {
            if (match.span().end() <= suffixBegin && isFull(match, EntityType.PERSON)) {
                return match.span().end();
            }
        }
        int katakana = begin;
        while (katakana < suffixBegin
                && (Script.isKatakana(material.charAt(katakana)) || Script.isJoint(material.charAt(katakana)))) {
            katakana++;
        }
        Span word = new Span(begin, katakana);
        boolean officer = OFFICIAL.contains(suffix.category())
                && word.length() > 1
                && katakana < suffixBegin
                && material.gazetteer().named(material.normalized(word)).stream()
                        .allMatch(form -> form.entry().type() == EntityType.PERSON)
                && !KatakanaNames.holdsCommonNoun(material, word);
        return officer ? katakana : begin;
    }

    /** 韓国|KBS放送, 独|ZDFテレビ: a body with a name of its own does not take the state in. */
    static int afterState(Material material, int begin, int suffixBegin, OrganizationSuffix suffix) {
        if (suffix.generic()) {
            return begin;
        }
        for (NameMatch match : material.matchesBeginningIn(new Span(begin, begin + 1))) {
            int end = match.span().end();
            if (end < suffixBegin && Script.isCapital(material.charAt(end)) && isFull(match, EntityType.STATE)) {
                return end;
            }
        }
        char own = material.charAt(begin + 1);
        KanjiState state = material.kanjiState(begin, "name");
        boolean named = Script.isCapital(own) || Script.isKatakana(own) && own != 'ー';
        return state != null && named && begin + 1 < suffixBegin ? begin + 1 : begin;
    }

    /** 中|吉ウ鉄道: whether the offset lies in a run of one-character states. */
    static boolean cutsStates(Material material, int offset) {
        for (int begin = Math.max(0, offset - LONGEST_RUN); begin < offset; begin++) {
            StateCompound run = material.gazetteer().abbreviations().compoundAt(material.normalized(), begin);
            if (run != null && begin + run.surface().length() > offset && run.need() == StateCompound.Need.NONE) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFull(NameMatch match, EntityType type) {
        return match.forms().stream().anyMatch(form -> isFull(form, form.entry(), type));
    }

    private static boolean isFull(NameForm form, Entry entry, EntityType type) {
        return form.kind() == NameForm.Kind.FULL && entry.type() == type;
    }
}
