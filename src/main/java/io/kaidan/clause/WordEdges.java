package io.kaidan.clause;

import io.kaidan.document.Bracket;
import io.kaidan.document.Search;
import io.kaidan.document.Span;
import io.kaidan.document.Tokens;
import java.util.List;

/**
 * Where words begin and end that the tokenizer does not see as one: names, events in brackets, and what round brackets hold.
 * Of one text; offsets are UTF-16.
 */
final class WordEdges {
    private static final int LONGEST_TERM = 10;

    private final Tokens tokens;
    private final String normalized;
    private final Lexicon lexicon;
    private final List<Span> names;

    /** @param names names that must stay whole; sorted */
    WordEdges(Tokens tokens, String normalized, Lexicon lexicon, List<Span> names) {
        this.tokens = tokens;
        this.normalized = normalized;
        this.lexicon = lexicon;
        this.names = names;
    }

    /** The name that begins at the offset and ends in the region, or null. */
    Span nameAt(int begin, Span region) {
        int at = Search.first(names.size(), i -> names.get(i).begin() >= begin);
        boolean whole = at < names.size()
                && names.get(at).begin() == begin
                && names.get(at).end() <= region.end();
        return whole ? names.get(at) : null;
    }

    /** 「戦略対話」に臨み, 「政労会見」を開き: a word like any other, only set off. */
    boolean isEventInBrackets(Bracket atom, Span region) {
        String inner = normalized.substring(atom.inner().begin(), atom.inner().end());
        String known = inner.length() > LONGEST_TERM ? null : lexicon.longestKnownSuffix(inner);
        int after = atom.outer().end();
        return known != null
                && known.length() > 1
                && lexicon.is(known, "meet")
                && lexicon.is(known, "event")
                && after < region.end()
                && "にをはがの".indexOf(normalized.charAt(after)) >= 0;
    }

    /** The token after the round bracket that a token opens; the next one where it is not closed in the region. */
    int afterRoundBracket(int token, Span region) {
        int depth = 0;
        for (int i = tokens.begin(token); i < region.end(); i++) {
            char c = normalized.charAt(i);
            depth += c == '（' ? 1 : c == '）' ? -1 : 0;
            if (depth == 0) {
                return Math.max(token + 1, tokens.at(i + 1));
            }
        }
        return token + 1;
    }
}
