package io.kaidan.mention;

import io.kaidan.document.Mention;
import io.kaidan.document.Span;
import io.kaidan.gazetteer.Entry;
import io.kaidan.gazetteer.KanjiState;
import io.kaidan.gazetteer.StateAbbreviations;
import io.kaidan.gazetteer.StateCompound;
import java.util.function.Consumer;

/**
 * Proposes one-character states: in runs (日米韓, 朝ロ首脳会談), after 訪, 対, 駐 and the like, before titles, 側, 政府, before
 * foreign names (米ワシントン), and alone in headlines.
 */
final class KanjiStateFinder implements Finder {
    @Override
    public void find(Material material, Settled settled, Consumer<Candidate> out) {
        String text = material.normalized();
        StateAbbreviations states = material.gazetteer().abbreviations();
        for (int i = 0; i < text.length(); i++) {
            StateCompound compound = states.compoundAt(text, i);
            int end = compound == null ? 0 : i + compound.surface().length();
            if (compound != null && (!compound.needsHead() || states.startsAt("head", text, end))) {
                for (int k = 0; k < compound.surface().length(); k++) {
                    propose(material, i + k, compound.states().get(k), "state-compound", 0.95, out);
                }
                i = end - 1;
            } else if (!states.kanji(text.charAt(i)).isEmpty()) {
                alone(material, settled, i, out);
            }
        }
    }

    private static void alone(Material material, Settled settled, int at, Consumer<Candidate> out) {
        String text = material.normalized();
        StateAbbreviations states = material.gazetteer().abbreviations();
        if (states.endsAt("prefix", text, at)) {
            inContext(material, at, "prefix", 0.9, out);
        }
        if (states.startsAt("north", text, at + 1)) {
            inContext(material, at, "north", 0.85, out);
        }
        if (isAloneInHeadline(material, at)) {
            inContext(material, at, "headline", 0.85, out);
        }
        if (!isOpenBefore(material, settled, at)) {
            return;
        }
        if (TitleBorders.isTitleAt(material, at + 1)) {
            inContext(material, at, "title", 0.95, out);
        }
        if (states.startsAt("side", text, at + 1)) {
            inContext(material, at, "side", 0.9, out);
        }
        if (isForeignName(material, settled, at + 1)) {
            inContext(material, at, "name", 0.85, out);
        }
    }

    private static void inContext(Material material, int at, String context, double score, Consumer<Candidate> out) {
        KanjiState state = material.gazetteer().abbreviations().reading(material.normalized(), at, context);
        if (state != null) {
            propose(material, at, state.state(), "state-" + context, score, out);
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
        return material.isHeadline(at)
                && !Character.isLetterOrDigit(material.charAt(at - 1))
                && material.gazetteer().abbreviations().startsAt("headline", material.normalized(), at + 1);
    }

    private static void propose(
            Material material, int at, String id, String foundBy, double score, Consumer<Candidate> out) {
        Entry entry = material.gazetteer().entry(id);
        if (entry != null) {
            out.accept(new Candidate(new Span(at, at + 1), entry.type(), id, Mention.Source.GAZETTEER, foundBy, score));
        }
    }
}
