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

/**
 * Finds titles that no list has beside a known name, by how they end: 劉揚偉董事長, 店主の工藤和江さん. They are of the class
 * {@code occupation} and name no owner. Immutable.
 */
final class UnlistedTitles {
    private static final int LONGEST = 8;

    private final TitleGrammar grammar;

    UnlistedTitles(TitleGrammar grammar) {
        this.grammar = grammar;
    }

    /** Titles that do not overlap those already found. */
    List<Title> find(AnnotatedText text, NameSpans names, List<Mention> mentions, List<Title> found) {
        List<Title> unlisted = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.type() == EntityType.PERSON) {
                add(text, after(text, mention.span().end()), names, found, unlisted);
                add(text, before(text, mention.span().begin()), names, found, unlisted);
            }
        }
        return unlisted;
    }

    private void add(AnnotatedText text, Span span, NameSpans names, List<Title> found, List<Title> unlisted) {
        boolean free = span.length() > 1
                && span.length() <= LONGEST
                && names.isFree(span.begin(), span.end())
                && found.stream().noneMatch(title -> title.span().overlaps(span))
                && unlisted.stream().noneMatch(title -> title.span().overlaps(span));
        String word = text.text().normalized(span);
        if (free && grammar.begin(Part.ENDING, word, word.length()) >= 0 && !isCommon(text.tokens(), span)) {
            unlisted.add(new Title(span, word, "occupation", false, ""));
        }
    }

    /** Whether the last word is one of those that end like titles and are none: 相手, 全員. */
    private boolean isCommon(Tokens tokens, Span span) {
        String last = tokens.normalized(tokens.at(span.end() - 1));
        return grammar.begin(Part.COMMON, last, last.length()) == 0;
    }

    /** The nouns from the end of a name, after a reading in brackets. */
    private static Span after(AnnotatedText text, int end) {
        String normalized = text.text().normalized();
        int close = end < normalized.length() && normalized.charAt(end) == '（' ? normalized.indexOf('）', end) : -1;
        int begin = close > 0 ? close + 1 : end;
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
