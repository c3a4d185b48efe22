package io.kaidan.text;

import io.kaidan.document.Bracket;
import io.kaidan.document.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Pairs brackets within one paragraph. A closing bracket closes the nearest open one of its kind; what was opened in
 * between and left open ends there. What is still open at the end ends with the paragraph. A closing bracket without an
 * open one is ignored.
 */
public final class BracketFinder {
    /** Marks of quotation as normalized; straight ones and 〝〟 have become “”. */
    public static final BracketFinder QUOTATION = new BracketFinder("「」『』“”");

    /** All other brackets: remarks, tags, titles. */
    public static final BracketFinder OTHER = new BracketFinder("（）［］【】〈〉《》〔〕｛｝＜＞");

    private final String pairs;

    private BracketFinder(String pairs) {
        this.pairs = pairs;
    }

    /** Brackets ordered by begin, outer ones before inner ones. */
    public List<Bracket> find(CharSequence text, Span paragraph) {
        List<Bracket> found = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = paragraph.begin(); i < paragraph.end(); i++) {
            int kind = pairs.indexOf(text.charAt(i));
            if (kind < 0) {
                continue;
            }
            if (kind % 2 == 0) {
                open.push(i);
            } else if (isOpen(text, open, pairs.charAt(kind - 1))) {
                close(text, open, pairs.charAt(kind - 1), i, found);
            }
        }
        while (!open.isEmpty()) {
            found.add(unclosed(text, open, paragraph.end()));
        }
        found.sort(Comparator.comparing(Bracket::outer, Comparator.comparingInt(Span::begin)));
        return found;
    }

    private static boolean isOpen(CharSequence text, Deque<Integer> open, char opener) {
        return open.stream().anyMatch(at -> text.charAt(at) == opener);
    }

    private static void close(CharSequence text, Deque<Integer> open, char opener, int at, List<Bracket> found) {
        while (text.charAt(open.peek()) != opener) {
            found.add(unclosed(text, open, at));
        }
        int begin = open.pop();
        found.add(new Bracket(new Span(begin, at + 1), new Span(begin + 1, at), opener, true, open.size()));
    }

    private static Bracket unclosed(CharSequence text, Deque<Integer> open, int end) {
        int begin = open.pop();
        return new Bracket(new Span(begin, end), new Span(begin + 1, end), text.charAt(begin), false, open.size());
    }
}
