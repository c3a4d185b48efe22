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
 * between and left open ends there. What is still open at the end ends with the paragraph: it was cut off. But where
 * quotations of the same kind follow in later sentences, its end was forgotten, and it ends with its first sentence. A
 * closing bracket without an open one is ignored, except that 」 and 』 close one another's.
 */
public final class BracketFinder {
    /** Marks of quotation as normalized; straight ones and 〝〟 have become “”. */
    public static final BracketFinder QUOTATION = new BracketFinder("「」『』“”", 2);

    /** All other brackets: remarks, tags, titles. */
    public static final BracketFinder OTHER = new BracketFinder("（）［］【】〈〉《》〔〕｛｝＜＞", 0);

    private final String pairs;
    private final int interchangeable;

    /** @param interchangeable how many kinds at the beginning of {@code pairs} close one another's: none or two */
    private BracketFinder(String pairs, int interchangeable) {
        this.pairs = pairs;
        this.interchangeable = interchangeable;
    }

    /** Brackets ordered by begin, outer ones before inner ones. */
    public List<Bracket> find(CharSequence text, Span paragraph) {
        return new Search(text, paragraph).run();
    }

    private static final class Opening {
        private final int at;
        private final int kind;
        private int firstStop = -1;

        Opening(int at, int kind) {
            this.at = at;
            this.kind = kind;
        }
    }

    private final class Search {
        private final CharSequence text;
        private final Span paragraph;
        /** Whether the paragraph ends with a sentence; if not, it was cut off, and so was what is open in it. */
        private final boolean complete;

        private final Deque<Opening> open = new ArrayDeque<>();
        private final List<Bracket> found = new ArrayList<>();
        /** For each kind, how many more closing than opening brackets lie ahead. */
        private final int[] surplus = new int[pairs.length() / 2];

        Search(CharSequence text, Span paragraph) {
            this.text = text;
            this.paragraph = paragraph;
            int end = Blank.trim(text, paragraph).end();
            complete = end > paragraph.begin() && text.charAt(end - 1) == '。';
        }

        List<Bracket> run() {
            for (int i = paragraph.begin(); i < paragraph.end(); i++) {
                count(pairs.indexOf(text.charAt(i)), 1);
            }
            for (int i = paragraph.begin(); i < paragraph.end(); i++) {
                step(i);
            }
            while (!open.isEmpty()) {
                pop(paragraph.end(), false);
            }
            found.sort(Comparator.comparingInt(bracket -> bracket.outer().begin()));
            return found;
        }

        private void count(int sign, int by) {
            if (sign >= 0) {
                surplus[sign / 2] += sign % 2 == 0 ? -by : by;
            }
        }

        private void step(int at) {
            int sign = pairs.indexOf(text.charAt(at));
            if (sign < 0) {
                if (text.charAt(at) == '。' && !open.isEmpty() && open.peek().firstStop < 0) {
                    open.peek().firstStop = at;
                }
                return;
            }
            if (sign % 2 == 0) {
                endForgotten(sign / 2);
                open.push(new Opening(at, sign / 2));
            } else {
                close(sign / 2, at);
            }
            count(sign, -1);
        }

        /** Before a bracket opens: ends the open one of its kind if too few closing ones lie ahead for both. */
        private void endForgotten(int kind) {
            Opening last = open.peek();
            if (complete && last != null && last.kind == kind && last.firstStop >= 0 && surplus[kind] <= 0) {
                pop(last.firstStop, false);
            }
        }

        private void close(int kind, int at) {
            int opened = isOpen(kind) ? kind : kind ^ 1;
            if (opened != kind && (kind >= interchangeable || !isOpen(opened))) {
                return;
            }
            while (open.peek().kind != opened) {
                pop(at, false);
            }
            pop(at, true);
        }

        private boolean isOpen(int kind) {
            return open.stream().anyMatch(opening -> opening.kind == kind);
        }

        private void pop(int end, boolean closed) {
            Opening opening = open.pop();
            Span inner = new Span(opening.at + 1, end);
            Span outer = new Span(opening.at, closed ? end + 1 : end);
            found.add(new Bracket(outer, inner, text.charAt(opening.at), closed, open.size()));
        }
    }
}
