package io.kaidan.mention;

import io.kaidan.document.EntityType;
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
    private static final String LINKS = "、・や";

    /** Particles and the like after which a noun of one character stands by itself: 日本は|米|と. の is none: 国産の米. */
    private static final String OPENINGS = "はがもとをにでやら";

    @Override
    public void find(Material material, Settled settled, Consumer<Candidate> out) {
        String text = material.normalized();
        StateAbbreviations states = material.gazetteer().abbreviations();
        for (int i = 0; i < text.length(); i++) {
            StateCompound compound = states.compoundAt(text, i);
            int end = compound == null ? 0 : i + compound.surface().length();
            if (compound != null && hasWhatItNeeds(material, compound, end)) {
                for (int k = 0; k < compound.surface().length(); k++) {
                    propose(material, i + k, compound.states().get(k), "state-compound", 0.95, out);
                }
                i = end - 1;
            } else if (!states.kanji(text.charAt(i)).isEmpty()) {
                alone(material, settled, i, out);
            }
        }
    }

    private static boolean hasWhatItNeeds(Material material, StateCompound compound, int end) {
        StateAbbreviations states = material.gazetteer().abbreviations();
        String text = material.normalized();
        if (compound.need() == StateCompound.Need.NONE || states.startsAt("head", text, end)) {
            return true;
        }
        if (compound.need() == StateCompound.Need.NAMED
                && material.namedStates().containsAll(compound.states())) {
            return true;
        }
        // 日中、日韓関係: the head of the list is the head of its members.
        StateCompound next = end + 1 < text.length() && LINKS.indexOf(text.charAt(end)) >= 0
                ? states.compoundAt(text, end + 1)
                : null;
        return next != null
                && states.startsAt("head", text, end + 1 + next.surface().length());
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
        if (isAlone(material, at)) {
            inContext(material, settled, at, "alone", 0.85, out);
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
        if (isTagged(material, at)) {
            inContext(material, at, "noun", 0.8, out);
        }
        if (isForeignName(material, settled, at + 1)) {
            inContext(material, at, "name", 0.85, out);
        }
    }

    private static void inContext(Material material, int at, String context, double score, Consumer<Candidate> out) {
        inContext(material, Settled.NOTHING, at, context, score, out);
    }

    private static void inContext(
            Material material, Settled settled, int at, String context, double score, Consumer<Candidate> out) {
        KanjiState state = material.kanjiState(settled, at, context);
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
        // 米・ワシントン: a place may stand after a dot.
        Candidate place = Script.isJoint(c) ? settled.beginningAt(at + 1) : null;
        return settled.beginningAt(at) != null
                || place != null && place.type() == EntityType.LOCATION
                || Script.isKatakana(c) && c != 'ー'
                || Script.isCapital(c);
    }

    /** Whether the dictionary takes the character for a state before a noun: 米|財政赤字, 英|新興企業. */
    private static boolean isTagged(Material material, int at) {
        int token = material.tokenBeginningAt(at);
        int next = material.tokenBeginningAt(at + 1);
        return token >= 0
                && next >= 0
                && material.tokens().is(token, "名詞,固有名詞,地域,国")
                && material.tokens().is(next, "名詞")
                && Character.isLetterOrDigit(material.charAt(at + 1))
                && material.tokens().span(next).length() > 1
                && !material.tokens().is(next, "名詞,接尾")
                && !material.tokens().is(next, "名詞,数");
    }

    /** A noun of its own: after punctuation or a particle, before a particle. */
    private static boolean isAlone(Material material, int at) {
        char before = material.charAt(at - 1);
        boolean opens = !Character.isLetterOrDigit(before) || OPENINGS.indexOf(before) >= 0 && material.isBoundary(at);
        return opens && material.gazetteer().abbreviations().startsAt("alone", material.normalized(), at + 1);
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
