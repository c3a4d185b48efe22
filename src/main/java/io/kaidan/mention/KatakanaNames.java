package io.kaidan.mention;

import io.kaidan.document.EntityType;
import io.kaidan.document.Span;
import io.kaidan.document.Tokens;
import io.kaidan.gazetteer.NameForm;
import io.kaidan.gazetteer.NameMatch;
import io.kaidan.text.Normalizer;

/** Runs of katakana with their joints, initials and numbers: ウラジーミル・プーチン, Ｊ・ハドソン, ヨハネ・パウロ２世. */
final class KatakanaNames {
    /** In characters; what is longer is no name. */
    private static final int LONGEST = 100;

    /** In characters; what the dictionary cuts from a foreign name is shorter: リマ|ニッチ. */
    private static final int LONG_WORD = 4;

    private KatakanaNames() {}

    /** The run that ends at the offset, without states and other bodies joined to its front; null when there is none. */
    static Span endingAt(Material material, Settled settled, int end) {
        int last = generation(material, end);
        int begin = last;
        while (begin > 0 && last - begin < LONGEST && continues(material, begin - 1)) {
            begin--;
            if (begin < last && (isBody(material, settled, begin) || material.titleEndingAt(begin) != null)) {
                break;
            }
        }
        begin = trimmed(material, begin, last);
        return begin < last && hasKatakana(material, begin, last) ? new Span(begin, end) : null;
    }

    /** The run that begins at the offset; null when there is none. */
    static Span beginningAt(Material material, int begin) {
        int end = begin;
        while (end < material.length() && end - begin < LONGEST && continues(material, end)) {
            end++;
        }
        while (end > begin && Script.isJoint(material.charAt(end - 1))) {
            end--;
        }
        if (end == begin || !hasKatakana(material, begin, end)) {
            return null;
        }
        return new Span(begin, withGeneration(material, end));
    }

    /** The run without states, places and bodies joined to either end: メキシコ・|…, …|・ロシア; null when nothing is left. */
    static Span withoutBodies(Material material, Span run) {
        int begin = run.begin();
        int end = run.end();
        for (NameMatch match : material.matchesBeginningIn(run)) {
            boolean body = match.forms().stream()
                    .anyMatch(form -> form.entry().type() != EntityType.PERSON && form.kind() == NameForm.Kind.FULL);
            Span span = match.span();
            if (body && span.begin() == begin && Script.isJoint(material.charAt(span.end()))) {
                begin = span.end() + 1;
            } else if (body && span.end() == end && Script.isJoint(material.charAt(span.begin() - 1))) {
                end = span.begin() - 1;
            }
        }
        return begin < end ? new Span(begin, end) : null;
    }

    /** Whether the run has at least two parts. */
    static boolean isJoined(Material material, Span span) {
        return span.of(material.normalized()).chars().anyMatch(c -> Script.isJoint((char) c));
    }

    /** Whether the last word of the run is a common noun of the dictionary: メートルハードル. */
    static boolean endsInCommonNoun(Material material, Span run) {
        int last = material.tokenEndingAt(run.end());
        return isCommonNoun(material.tokens(), last)
                && (material.tokens().begin(last) <= run.begin()
                        || material.tokens().span(last).length() >= LONG_WORD);
    }

    /** Whether a word of the run is a common noun of the dictionary and none is the name of a person: セカンド・エディション. */
    static boolean holdsCommonNoun(Material material, Span run) {
        Tokens tokens = material.tokens();
        boolean common = false;
        for (int token = tokens.at(run.begin()); token < tokens.size() && tokens.begin(token) < run.end(); token++) {
            if (tokens.is(token, "名詞,固有名詞,人名")) {
                return false;
            }
            common |= isCommonNoun(tokens, token);
        }
        return common;
    }

    private static boolean isCommonNoun(Tokens tokens, int token) {
        return token >= 0
                && tokens.isKnown(token)
                && (tokens.is(token, "名詞,一般") || tokens.is(token, "名詞,サ変接続") || tokens.is(token, "名詞,接尾,一般"));
    }

    /** Where the first joint of a name is; -1 when it has none. */
    static int firstJoint(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Script.isJoint(name.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Where the last joint of a name is; -1 when it has none. */
    static int lastJoint(String name) {
        int last = -1;
        for (int i = 0; i < name.length(); i++) {
            last = Script.isJoint(name.charAt(i)) ? i : last;
        }
        return last;
    }

    /** Whether the character belongs to the run; a joint does between letters of names. */
    private static boolean continues(Material material, int at) {
        char c = material.charAt(at);
        // A voicing mark of its own leaves a filler behind its kana: ﾌﾟｰﾁﾝ.
        if (Script.isKatakana(c) || c == Normalizer.FILLER && Script.isKatakana(material.charAt(at - 1))) {
            return true;
        }
        if (Script.isJoint(c)) {
            return isLetter(material.charAt(at - 1)) && isLetter(material.charAt(at + 1));
        }
        return Script.isCapital(c)
                && (Script.isJoint(material.charAt(at + 1)) || Script.isJoint(material.charAt(at - 1)))
                && !Script.isLatin(material.charAt(at - 1))
                && !Script.isLatin(material.charAt(at + 1));
    }

    private static boolean isLetter(char c) {
        return Script.isKatakana(c) || Script.isCapital(c);
    }

    private static boolean hasKatakana(Material material, int begin, int end) {
        return material.normalized()
                .substring(begin, end)
                .chars()
                .anyMatch(c -> Script.isKatakana((char) c) && c != 'ー');
    }

    /** 14世 after a name belongs to it; the offset before it, or the offset itself. */
    private static int generation(Material material, int end) {
        if (material.charAt(end - 1) != '世') {
            return end;
        }
        int at = end - 1;
        while (at > 0 && Script.isDigit(material.charAt(at - 1))) {
            at--;
        }
        return at < end - 1 ? at : end;
    }

    private static int withGeneration(Material material, int end) {
        int at = end;
        while (Script.isDigit(material.charAt(at))) {
            at++;
        }
        return at > end && material.charAt(at) == '世' ? at + 1 : end;
    }

    private static int trimmed(Material material, int begin, int end) {
        int at = begin;
        while (at < end && (Script.isJoint(material.charAt(at)) || material.charAt(at) == 'ー')) {
            at++;
        }
        return at;
    }

    /** Whether a known state or organisation ends here: ロシア|プーチン大統領; or, in a by-line, a place: パリ＝|…. */
    private static boolean isBody(Material material, Settled settled, int offset) {
        char joint = material.charAt(offset - 1);
        int before = Script.isJoint(joint) ? offset - 1 : offset;
        if (material.cutsWord(before)) {
            return false;
        }
        Candidate name = settled.endingAt(before);
        boolean place = name != null && name.type() == EntityType.LOCATION && joint == '＝';
        if (place || name != null && name.type() != EntityType.PERSON && name.type() != EntityType.LOCATION) {
            return true;
        }
        return material.matchesEndingAt(before).stream()
                .anyMatch(match -> !material.cutsWord(match.span().begin())
                        && match.forms().stream()
                                .anyMatch(form ->
                                        form.entry().type() == EntityType.STATE && form.kind() == NameForm.Kind.FULL));
    }
}
