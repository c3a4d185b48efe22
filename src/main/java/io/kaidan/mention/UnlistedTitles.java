package io.kaidan.mention;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Span;
import io.kaidan.document.Title;
import io.kaidan.document.Tokens;
import io.kaidan.gazetteer.TitleGrammar;
import io.kaidan.gazetteer.TitleGrammar.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Finds titles that no list has beside a known name, by how they end: 劉揚偉董事長, 店主の工藤和江さん. They are of the class
 * {@code occupation} and name no owner. Immutable.
 */
final class UnlistedTitles {
    private static final int LONGEST = 8;
    private static final int LONGEST_BRACKET = 60;

    private final TitleGrammar grammar;

    UnlistedTitles(TitleGrammar grammar) {
        this.grammar = grammar;
    }

    /** Titles that do not overlap those already found. */
    List<Title> find(AnnotatedText text, NameSpans names, List<Mention> mentions, List<Title> found) {
        List<Title> unlisted = new ArrayList<>();
        NavigableMap<Integer, Title> taken = new TreeMap<>();
        found.forEach(title -> taken.put(title.span().begin(), title));
        for (Mention mention : mentions) {
            if (mention.type() == EntityType.PERSON) {
                add(text, after(text, mention.span().end()), names, taken, unlisted);
                add(text, before(text, mention.span().begin()), names, taken, unlisted);
            }
        }
        return unlisted;
    }

    private void add(
            AnnotatedText text, Span span, NameSpans names, NavigableMap<Integer, Title> taken, List<Title> unlisted) {
        boolean free = span.length() > 1
                && span.length() <= LONGEST
                && names.isFree(span.begin(), span.end())
                && !overlaps(taken, span);
        String word = text.text().normalized(span);
        if (free && grammar.begin(Part.ENDING, word, word.length()) >= 0 && !isCommon(text.tokens(), span)) {
            Title title = new Title(span, word, "occupation", false, "");
            taken.put(span.begin(), title);
            unlisted.add(title);
        }
    }

    /** Of titles that do not overlap, the last to begin before the end of the span is the only one that may. */
    private static boolean overlaps(NavigableMap<Integer, Title> taken, Span span) {
        Map.Entry<Integer, Title> last = taken.lowerEntry(span.end());
        return last != null && last.getValue().span().overlaps(span);
    }

    /** Whether the last word is one of those that end like titles and are none: 相手, 全員. */
    private boolean isCommon(Tokens tokens, Span span) {
        String last = tokens.normalized(tokens.at(span.end() - 1));
        return grammar.begin(Part.COMMON, last, last.length()) == 0;
    }

    /** The nouns from the end of a name, after a reading in brackets. */
    private static Span after(AnnotatedText text, int end) {
        int begin = afterBracket(text.text().normalized(), end);
        Tokens tokens = text.tokens();
        int token = tokens.at(begin);
        int at = begin;
        while (at - begin <= LONGEST
                && token < tokens.size()
                && tokens.begin(token) == at
                && TitleWords.belongs(tokens, token, true)) {
            at = tokens.end(token++);
        }
        return new Span(begin, at);
    }

    private static int afterBracket(String normalized, int open) {
        if (open < normalized.length() && normalized.charAt(open) == '（') {
            for (int i = open; i < normalized.length() && i - open <= LONGEST_BRACKET; i++) {
                if (normalized.charAt(i) == '）') {
                    return i + 1;
                }
            }
        }
        return open;
    }

    /** The nouns up to the begin of a name, perhaps with の between. */
    private static Span before(AnnotatedText text, int begin) {
        String normalized = text.text().normalized();
        int end = begin > 0 && normalized.charAt(begin - 1) == 'の' ? begin - 1 : begin;
        Tokens tokens = text.tokens();
        int token = end == 0 ? tokens.size() : tokens.at(end - 1);
        int at = end;
        while (end - at <= LONGEST
                && token >= 0
                && token < tokens.size()
                && tokens.end(token) == at
                && TitleWords.belongs(tokens, token, true)) {
            at = tokens.begin(token--);
        }
        return new Span(at, end);
    }
}
