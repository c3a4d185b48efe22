package io.kaidan.mention;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Span;
import io.kaidan.document.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Proposes the reporters named in brackets that open or close a paragraph: （岡本麻美、石川達也）, 【ワシントン＝福井信介】. */
final class BylineFinder implements Finder {
    private static final int LONGEST = 40;
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 6;

    @Override
    public void find(Material material, Settled settled, Consumer<Candidate> out) {
        String text = material.normalized();
        for (int open = 0; open < text.length(); open++) {
            char c = text.charAt(open);
            int close = c == '（' ? text.indexOf('）', open) : c == '【' ? text.indexOf('】', open) : -1;
            if (close < 0 || close - open > LONGEST || !isAtEdge(material, c, open, close)) {
                continue;
            }
            List<Span> names = names(material, new Span(open + 1, close));
            for (Span name : names) {
                out.accept(new Candidate(name, EntityType.PERSON, "", Mention.Source.PATTERN, "byline", 0.9));
            }
        }
    }

    /** Whether a round bracket closes a paragraph after a sentence, or a lenticular one opens or closes one. */
    private static boolean isAtEdge(Material material, char bracket, int open, int close) {
        boolean closes = isBreak(material.charAt(close + 1));
        boolean afterSentence = "。」\n".indexOf(material.charAt(open - 1)) >= 0;
        return bracket == '【' || closes && afterSentence;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** The names in a byline; none unless all that stands in it are places or days with names after ＝, or names. */
    private static List<Span> names(Material material, Span content) {
        List<Span> names = new ArrayList<>();
        boolean placed = false;
        int begin = content.begin();
        for (int i = content.begin(); i <= content.end(); i++) {
            char c = i == content.end() ? '、' : material.charAt(i);
            if (c == '＝' || c == '=') {
                placed = true;
                begin = i + 1;
            } else if (c == '、' || c == '，') {
                Title title = material.titleEndingAt(i);
                Span part = new Span(
                        begin, title == null ? i : Math.max(begin, title.span().begin()));
                if (!isName(material, part) || title == null && part.length() < SHORTEST_NAME) {
                    return List.of();
                }
                names.add(part);
                begin = i + 1;
            }
        }
        return placed || names.size() > 1 ? names : List.of();
    }

    private static boolean isName(Material material, Span part) {
        if (part.isEmpty() || part.length() > LONGEST_NAME || !Script.isKanji(material.charAt(part.begin()))) {
            return false;
        }
        for (int i = part.begin(); i < part.end(); i++) {
            char c = material.charAt(i);
            if (!Script.isKanji(c) && !Script.isHiragana(c)) {
                return false;
            }
        }
        return material.matchesBeginningIn(part).stream()
                .noneMatch(match -> match.span().equals(part)
                        && match.forms().stream().noneMatch(form -> form.entry().type() == EntityType.PERSON));
    }
}
