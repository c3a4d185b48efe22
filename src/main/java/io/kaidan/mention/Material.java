package io.kaidan.mention;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.EntityType;
import io.kaidan.document.Search;
import io.kaidan.document.Span;
import io.kaidan.document.Title;
import io.kaidan.document.Tokens;
import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.gazetteer.KanjiState;
import io.kaidan.gazetteer.NameForm;
import io.kaidan.gazetteer.NameMatch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What all finders work on: an article with its titles, the gazetteer and where its names stand. Immutable. */
final class Material {
    private final AnnotatedText text;
    private final String normalized;
    private final Gazetteer gazetteer;
    private final NameWords words;
    private final List<NameMatch> matches;
    private final LocalDate date;
    private final List<Title> titles;
    private final boolean[] boundaries;
    private final Set<String> namedStates;
    private final TreeMap<Integer, Title> titleByBegin = new TreeMap<>();
    private final Map<Integer, Title> titleByEnd = new HashMap<>();
    private final Map<Integer, List<NameMatch>> matchesByEnd = new HashMap<>();

    /** @param date publication date, or null */
    Material(AnnotatedText text, List<Title> titles, LocalDate date, Gazetteer gazetteer, NameWords words) {
        this.words = words;
        this.text = text;
        this.normalized = text.text().normalized();
        this.gazetteer = gazetteer;
        this.date = date;
        this.titles = titles;
        this.matches = gazetteer.matches(text.text());
        this.boundaries = boundaries(text.tokens(), normalized.length());
        this.namedStates = namedStates(matches);
        for (Title title : titles) {
            titleByBegin.put(title.span().begin(), title);
            titleByEnd.put(title.span().end(), title);
        }
        for (NameMatch match : matches) {
            matchesByEnd
                    .computeIfAbsent(match.span().end(), unused -> new ArrayList<>())
                    .add(match);
        }
    }

    private static Set<String> namedStates(List<NameMatch> matches) {
        return matches.stream()
                .flatMap(match -> match.forms().stream())
                .filter(form ->
                        form.kind() == NameForm.Kind.FULL && form.entry().type() == EntityType.STATE)
                .map(form -> form.entry().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean[] boundaries(Tokens tokens, int length) {
        boolean[] boundaries = new boolean[length + 1];
        for (int token = 0; token < tokens.size(); token++) {
            boundaries[tokens.begin(token)] = true;
            boundaries[tokens.end(token)] = true;
        }
        boundaries[0] = true;
        boundaries[length] = true;
        return boundaries;
    }

    AnnotatedText text() {
        return text;
    }

    Tokens tokens() {
        return text.tokens();
    }

    String normalized() {
        return normalized;
    }

    int length() {
        return normalized.length();
    }

    /** Ids of the states that the article names in full somewhere. */
    Set<String> namedStates() {
        return namedStates;
    }

    /** What the character at the offset is an abbreviation of in the context; null when it is none there. */
    KanjiState kanjiState(int offset, String context) {
        return kanjiState(Settled.NOTHING, offset, context);
    }

    /** The same, where the article may have named the state by abbreviations that are settled: 米大統領. */
    KanjiState kanjiState(Settled settled, int offset, String context) {
        return gazetteer
                .abbreviations()
                .reading(
                        normalized,
                        offset,
                        context,
                        id -> namedStates.contains(id) || settled.states().contains(id));
    }

    NameWords words() {
        return words;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    LocalDate date() {
        return date;
    }

    List<Title> titles() {
        return titles;
    }

    List<NameMatch> matches() {
        return matches;
    }

    /** Known names that begin inside a span, by begin, then by length. */
    List<NameMatch> matchesBeginningIn(Span span) {
        int first = Search.first(matches.size(), i -> matches.get(i).span().begin() >= span.begin());
        int end = Search.first(matches.size(), i -> matches.get(i).span().begin() >= span.end());
        return matches.subList(first, end);
    }

    /** Known names that end at the offset, longest first. */
    List<NameMatch> matchesEndingAt(int offset) {
        return matchesByEnd.getOrDefault(offset, List.of());
    }

    /** The normalized character, or a line feed outside the text. */
    char charAt(int offset) {
        return offset < 0 || offset >= normalized.length() ? '\n' : normalized.charAt(offset);
    }

    boolean startsWith(String word, int offset) {
        return normalized.startsWith(word, offset);
    }

    String normalized(Span span) {
        return span.of(normalized);
    }

    /** Where the next round bracket closes, at most so many characters after the offset; -1 when none does. */
    int bracketEnd(int from, int most) {
        for (int i = from; i < length() && i - from <= most; i++) {
            if (normalized.charAt(i) == '）') {
                return i;
            }
        }
        return -1;
    }

    /** Whether a word begins or ends at the offset. */
    boolean isBoundary(int offset) {
        return boundaries[offset];
    }

    boolean hasBoundaries(Span span) {
        return isBoundary(span.begin()) && isBoundary(span.end());
    }

    /** Whether the script alone shows that a word goes on over the offset: inside a run of katakana or Latin letters. */
    boolean splitsScript(int offset) {
        return Script.isOneWord(charAt(offset - 1), charAt(offset));
    }

    /**
     * Whether the offset lies inside a word in one script: マリ|キ, where a short or unknown rest shows that the dictionary
     * has cut a name to pieces, but not タイ|バーツ.
     */
    boolean cutsWord(int offset) {
        return splitsScript(offset) && (!isBoundary(offset) || isFragment(offset - 1) || isFragment(offset));
    }

    private boolean isFragment(int offset) {
        int token = tokens().at(offset);
        return !tokens().isKnown(token) || tokens().span(token).length() < 2;
    }

    /** The title that holds the character at the offset, or null. */
    Title titleCovering(int offset) {
        Map.Entry<Integer, Title> before = titleByBegin.floorEntry(offset);
        return before != null && before.getValue().span().contains(offset) ? before.getValue() : null;
    }

    /** The title that begins at the offset, or null. */
    Title titleAt(int offset) {
        return titleByBegin.get(offset);
    }

    /** The title that ends at the offset, or null. */
    Title titleEndingAt(int offset) {
        return titleByEnd.get(offset);
    }

    /** The token that ends exactly at the offset, or -1. */
    int tokenEndingAt(int offset) {
        if (offset <= 0) {
            return -1;
        }
        int token = tokens().at(offset - 1);
        return token < tokens().size() && tokens().end(token) == offset ? token : -1;
    }

    /** The token that begins exactly at the offset, or -1. */
    int tokenBeginningAt(int offset) {
        int token = tokens().at(offset);
        return token < tokens().size() && tokens().begin(token) == offset ? token : -1;
    }

    /** Whether the span is one word of the dictionary other than a name. */
    boolean isKnownWord(Span span) {
        int token = tokenBeginningAt(span.begin());
        return token >= 0
                && tokens().end(token) == span.end()
                && tokens().isKnown(token)
                && !tokens().is(token, "名詞,固有名詞");
    }

    boolean isHeadline(int offset) {
        return text.layout().headline().contains(offset);
    }
}
