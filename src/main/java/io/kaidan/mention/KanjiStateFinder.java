package io.kaidan.mention;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Span;
import io.kaidan.gazetteer.KanjiState;
import io.kaidan.gazetteer.StateAbbreviations;
import io.kaidan.gazetteer.StateCompound;
import java.util.function.Consumer;

/**
 * Proposes one-character states: in runs (日米韓, 朝ロ首脳会談), after 訪, 対, 駐 and the like, before titles, 側, 政府, before
 * foreign names (米ワシントン), and alone in headlines.
 */
final class KanjiStateFinder implements Finder {
    private static final String HEADLINE_ENDS = "、「『がはにのもと・＝…，";

    @Override
    public void find(Material material, Settled settled, Consumer<Candidate> out) {
        String text = material.normalized();
        StateAbbreviations states = material.gazetteer().abbreviations();
        for (int i = 0; i < text.length(); i++) {
            StateCompound compound = states.compoundAt(text, i);
            if (compound != null && isRun(material, states, compound, i)) {
                for (int k = 0; k < compound.surface().length(); k++) {
                    propose(i + k, compound.states().get(k), "state-compound", 0.95, out);
                }
                i += compound.surface().length() - 1;
                continue;
            }
            KanjiState state = states.kanji(text.charAt(i));
            if (state != null && !state.isFalseAt(text, i)) {
                alone(material, settled, states, state, i, out);
            }
        }
    }

    private static boolean isRun(Material material, StateAbbreviations states, StateCompound compound, int begin) {
        int end = begin + compound.surface().length();
        return !compound.needsHead() || states.startsAt("head", material.normalized(), end);
    }

    private static void alone(
            Material material,
            Settled settled,
            StateAbbreviations states,
            KanjiState state,
            int at,
            Consumer<Candidate> out) {
        if (state.contexts().contains("prefix") && states.endsAt("prefix", material.normalized(), at)) {
            propose(at, state.state(), "state-after-prefix", 0.9, out);
        }
        boolean open = isOpenBefore(material, settled, at);
        if (open && state.contexts().contains("title") && material.titleAt(at + 1) != null) {
            propose(at, state.state(), "state-before-title", 0.95, out);
        }
        if (open && state.contexts().contains("side") && states.startsAt("side", material.normalized(), at + 1)) {
            propose(at, state.state(), "state-before-side", 0.9, out);
        }
        if (open && state.contexts().contains("before-name") && isForeignName(material, settled, at + 1)) {
            propose(at, state.state(), "state-before-name", 0.85, out);
        }
        if (state.contexts().contains("headline") && isAloneInHeadline(material, at)) {
            propose(at, state.state(), "state-in-headline", 0.85, out);
        }
    }

    /** Whether no word goes on into the character: it follows a particle, a mark, a katakana word or a name. */
    private static boolean isOpenBefore(Material material, Settled settled, int at) {
        char before = material.charAt(at - 1);
        return !Script.isKanji(before) && !Script.isDigit(before)
                || settled.endingAt(at) != null
                || material.titleEndingAt(at) != null
                || "前元現".indexOf(before) >= 0;
    }

    private static boolean isForeignName(Material material, Settled settled, int at) {
        char c = material.charAt(at);
        return settled.beginningAt(at) != null || Script.isKatakana(c) && c != 'ー' || Script.isCapital(c);
    }

    private static boolean isAloneInHeadline(Material material, int at) {
        char before = material.charAt(at - 1);
        return material.isHeadline(at)
                && !Character.isLetterOrDigit(before)
                && HEADLINE_ENDS.indexOf(material.charAt(at + 1)) >= 0;
    }

    private static void propose(int at, String state, String foundBy, double score, Consumer<Candidate> out) {
        out.accept(new Candidate(
                new Span(at, at + 1), EntityType.STATE, state, Mention.Source.GAZETTEER, foundBy, score));
    }
}
