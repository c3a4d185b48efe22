package io.kaidan.tagger;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Span;
import io.kaidan.document.Title;
import io.kaidan.document.Tokens;
import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.gazetteer.NameForm;
import io.kaidan.gazetteer.NameMatch;
import java.util.Arrays;
import java.util.List;

/**
 * Where known names and titles stand among the tokens of a text. For each kind of evidence a token has a code: 0 for
 * none, else its place in the longest, leftmost name of that kind and how long that name is.
 */
final class NameEvidence {
    /** The place of a token in a name; the code is four times this plus the length class. */
    static final int WHOLE = 1;

    static final int FIRST = 2;
    static final int LAST = 3;
    static final int MIDDLE = 4;

    private static final int MAX_TOKENS = 8;
    private static final int LIST_KINDS = NameLists.CLASS_BITS;
    private static final int PERSON = LIST_KINDS;
    private static final int PERSON_IN_SHORT = LIST_KINDS + 1;
    private static final int STATE = LIST_KINDS + 2;
    private static final int ORGANIZATION = LIST_KINDS + 3;
    private static final int ORGANIZATION_IN_SHORT = LIST_KINDS + 4;
    private static final int PLACE = LIST_KINDS + 5;
    private static final int TITLE = LIST_KINDS + 6;

    static final int KINDS = LIST_KINDS + 7;

    private final byte[][] codes;
    private final int[] free = new int[KINDS];
    private final Tokens tokens;

    private NameEvidence(Tokens tokens) {
        this.tokens = tokens;
        this.codes = new byte[KINDS][tokens.size()];
    }

    static NameEvidence of(AnnotatedText text, List<Title> titles, Gazetteer gazetteer, NameLists lists) {
        NameEvidence evidence = new NameEvidence(text.tokens());
        evidence.addLists(text.text().normalized(), lists);
        evidence.addMatches(gazetteer.matches(text.text()));
        for (Title title : titles) {
            evidence.addTitle(title.span());
        }
        return evidence;
    }

    /** The code of a token, 0 for none. */
    int code(int kind, int token) {
        return codes[kind][token];
    }

    /** The places of the token in names of all kinds, as one value; 0 when it is in none. */
    long signature(int token) {
        long signature = 0;
        for (byte[] kind : codes) {
            signature = signature * 5 + (kind[token] >> 2);
        }
        return signature;
    }

    private void addLists(String text, NameLists lists) {
        int size = tokens.size();
        int[] longest = new int[LIST_KINDS];
        for (int first = 0; first < size; first++) {
            Arrays.fill(longest, 0);
            long hash = 7;
            int at = tokens.begin(first);
            int limit = Math.min(text.length(), at + NameLists.MAX_LENGTH);
            for (int last = first; last < Math.min(size, first + MAX_TOKENS) && tokens.end(last) <= limit; last++) {
                for (; at < tokens.end(last); at++) {
                    hash = Hashing.add(hash, NameLists.fold(text.charAt(at)));
                }
                if (at - tokens.begin(first) >= NameLists.MIN_LENGTH) {
                    int classes = lists.classes(hash);
                    for (int kind = 0; classes >>> kind != 0; kind++) {
                        if ((classes >>> kind & 1) != 0) {
                            longest[kind] = last + 1;
                        }
                    }
                }
            }
            for (int kind = 0; kind < LIST_KINDS; kind++) {
                mark(kind, first, longest[kind]);
            }
        }
    }

    private void addMatches(List<NameMatch> matches) {
        // Matches come by begin, then by length: the longest of each begin must be marked first.
        for (int i = 0; i < matches.size(); ) {
            int end = i;
            while (end < matches.size()
                    && matches.get(end).span().begin() == matches.get(i).span().begin()) {
                end++;
            }
            for (int j = end - 1; j >= i; j--) {
                addMatch(matches.get(j));
            }
            i = end;
        }
    }

    private void addMatch(NameMatch match) {
        int first = tokens.at(match.span().begin());
        int last = tokens.at(match.span().end() - 1);
        boolean onBorders = last < tokens.size()
                && tokens.begin(first) == match.span().begin()
                && tokens.end(last) == match.span().end();
        if (onBorders) {
            for (NameForm form : match.forms()) {
                mark(kind(form), first, last + 1);
            }
        }
    }

    private static int kind(NameForm form) {
        boolean inShort = form.kind() == NameForm.Kind.SHORT;
        return switch (form.entry().type()) {
            case PERSON -> inShort ? PERSON_IN_SHORT : PERSON;
            case STATE -> STATE;
            case ORGANIZATION -> inShort ? ORGANIZATION_IN_SHORT : ORGANIZATION;
            case LOCATION -> PLACE;
        };
    }

    private void addTitle(Span span) {
        int first = tokens.at(span.begin());
        int last = tokens.at(span.end() - 1);
        if (last < tokens.size()) {
            mark(TITLE, first, last + 1);
        }
    }

    /** Marks the tokens as a name unless an earlier one of the kind holds some of them. */
    private void mark(int kind, int begin, int end) {
        if (end <= begin || begin < free[kind]) {
            return;
        }
        int length = tokens.end(end - 1) - tokens.begin(begin);
        int lengthClass = length <= 2 ? 0 : length == 3 ? 1 : length <= 5 ? 2 : 3;
        for (int token = begin; token < end; token++) {
            int place = end - begin == 1 ? WHOLE : token == begin ? FIRST : token == end - 1 ? LAST : MIDDLE;
            codes[kind][token] = (byte) (place << 2 | lengthClass);
        }
        free[kind] = end;
    }
}
