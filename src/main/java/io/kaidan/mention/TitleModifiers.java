package io.kaidan.mention;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.EntityType;
import io.kaidan.document.Tokens;
import io.kaidan.gazetteer.TitleGrammar;
import io.kaidan.gazetteer.TitleGrammar.Part;

/** Tells which words directly before a title belong to it: アジア大洋州 + 局長, 北朝鮮 + 担当特別代表, 駐日 + 大使. Immutable. */
final class TitleModifiers {
    private final TitleGrammar grammar;

    TitleModifiers(TitleGrammar grammar) {
        this.grammar = grammar;
    }

    /**
     * Where the modifier that ends at {@code begin} begins; {@code begin} itself when there is none.
     *
     * @param begin where the title begins so far
     * @param floor where the title before it ends
     */
    int begin(AnnotatedText text, TitleCores.Core core, int begin, int floor, NameSpans names) {
        String normalized = text.text().normalized();
        boolean head = grammar.begin(Part.HEAD, normalized, core.end()) >= 0;
        int name = names.beginOfNameEndingAt(begin);
        boolean place = name >= floor && names.typeOfNameEndingAt(begin) != EntityType.PERSON;
        if (place
                && (begin == core.begin() && isLocal(normalized, core)
                        || head && links(normalized, begin, core.last()))) {
            return name;
        }
        if (!head && !names.known()) {
            return begin;
        }
        int posted = head ? posting(normalized, begin, floor, names) : -1;
        if (posted >= 0) {
            return posted;
        }
        int word = head ? grammar.begin(Part.MODIFIER, normalized, begin) : -1;
        if (word >= floor && word >= 0 && (word == name || names.isFree(word, begin))) {
            return word;
        }
        return head || TitleWords.mayBeModified(core.entry().titleClass())
                ? noun(text.tokens(), begin, floor, names)
                : begin;
    }

    /** 東京特派員: the title itself takes the place before it in. */
    private boolean isLocal(String normalized, TitleCores.Core core) {
        return grammar.begin(Part.LOCAL, normalized, core.end()) >= 0;
    }

    /** Whether what stands between begins with a word that takes the name before it in: 北朝鮮 + 担当 + 特別代表. */
    private boolean links(String normalized, int begin, int end) {
        for (int to = begin + 1; to <= end; to++) {
            if (grammar.begin(Part.LINKER, normalized, to) == begin) {
                return true;
            }
        }
        return false;
    }

    /** 駐 before a state of one or more characters, before the title: 駐日, 駐中国; -1 when there is none. */
    private int posting(String normalized, int begin, int floor, NameSpans names) {
        int state = names.beginOfNameEndingAt(begin);
        int before = state >= floor ? names.beginOfNameEndingAt(state) : -1;
        int candidate = before >= floor ? before : state;
        for (int at : new int[] {state, candidate, begin - 1}) {
            int word = at <= floor ? -1 : grammar.begin(Part.POSTING, normalized, at);
            if (word >= floor && word >= 0) {
                return word;
            }
        }
        return -1;
    }

    /** 女性 in 女性記者 tells of the person, not of the office. */
    private boolean isOutside(String word) {
        return grammar.begin(Part.OUTSIDE, word, word.length()) == 0;
    }

    /** A noun that is no name, whole, directly before the title, or the one that the title begins in. */
    private int noun(Tokens tokens, int begin, int floor, NameSpans names) {
        int token = tokens.at(begin - 1);
        boolean inside = token < tokens.size() && tokens.end(token) > begin && names.known();
        if (begin == 0 || token >= tokens.size() || tokens.begin(token) < floor) {
            return begin;
        }
        if (tokens.end(token) != begin && !inside) {
            return begin;
        }
        int from = tokens.begin(token);
        if (tokens.end(token) - from == 1 && from > floor && isKanji(tokens, token - 1)) {
            // 陳雲林会長: one character after others ends a name sooner than it begins a title.
            return begin;
        }
        boolean same = token > 0 && tokens.end(token - 1) == from && tokens.has(token - 1, "同");
        return !same
                        && names.isFree(from, begin)
                        && TitleWords.belongs(tokens, token, names.known())
                        && !isOutside(tokens.normalized(token))
                ? from
                : begin;
    }

    private static boolean isKanji(Tokens tokens, int token) {
        return token >= 0 && tokens.normalized(token).codePoints().allMatch(Character::isIdeographic);
    }
}
