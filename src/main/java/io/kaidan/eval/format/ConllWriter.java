package io.kaidan.eval.format;

import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.CodePointSpan;
import io.kaidan.eval.annotation.CodePointText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Writes the names of an article as columns of tokens and tags. Comments as CoNLL-U has them hold what tokens cannot: the
 * text of each sentence, where a line begins ({@code # newpar}), id, date and outlet.
 */
final class ConllWriter {
    private static final String OPENING = "「『（(〈《【［[";
    private static final String CLOSING = "」』）)〉》】］]";

    private final TagScheme scheme;
    private final TokenKind tokens;

    ConllWriter(TagScheme scheme, TokenKind tokens) {
        this.scheme = scheme;
        this.tokens = tokens;
    }

    String write(AnnotatedArticle article) {
        StringBuilder lines = new StringBuilder("-DOCSTART-\tO\n\n# newdoc id = ")
                .append(article.id())
                .append('\n');
        comment(lines, "date", article.date());
        comment(lines, "outlet", article.outlet());
        CodePointText text = article.text();
        List<CodePointSpan> words = tokens.of(text);
        String[] tags = tags(words, article.mentions());
        int token = 0;
        int begin = 0;
        for (String line : text.toString().split("\n", -1)) {
            lines.append("# newpar\n");
            for (String sentence : sentences(line)) {
                int end = begin + sentence.codePointCount(0, sentence.length());
                lines.append("# text = ").append(sentence).append('\n');
                while (token < words.size() && words.get(token).end() <= end) {
                    CodePointSpan word = words.get(token);
                    lines.append(text.slice(word.begin(), word.end()))
                            .append('\t')
                            .append(tags[token])
                            .append('\n');
                    token++;
                }
                lines.append('\n');
                begin = end;
            }
            begin++;
        }
        return lines.toString();
    }

    private static void comment(StringBuilder lines, String key, String value) {
        if (!value.isEmpty()) {
            lines.append("# ").append(key).append(" = ").append(value).append('\n');
        }
    }

    /** A name has the tokens that it touches, unless one that begins before it has them. */
    private String[] tags(List<CodePointSpan> words, List<AnnotatedMention> mentions) {
        String[] tags = new String[words.size()];
        List<AnnotatedMention> sorted = mentions.stream()
                .sorted(Comparator.<AnnotatedMention>comparingInt(
                                mention -> mention.span().begin())
                        .thenComparingInt(mention -> -mention.span().end()))
                .toList();
        int token = 0;
        for (AnnotatedMention mention : sorted) {
            while (token < words.size()
                    && words.get(token).end() <= mention.span().begin()) {
                token++;
            }
            int end = token;
            while (end < words.size() && words.get(end).begin() < mention.span().end()) {
                end++;
            }
            if (token < end && tags[token] == null) {
                for (int i = token; i < end; i++) {
                    tags[i] = scheme.tag(i - token, end - token, mention.type());
                }
            }
        }
        for (int i = 0; i < tags.length; i++) {
            tags[i] = tags[i] == null ? TagScheme.OUTSIDE : tags[i];
        }
        return tags;
    }

    /** Cuts a line after each full stop that stands in no bracket; at least one piece, possibly empty. */
    private static List<String> sentences(String line) {
        List<String> sentences = new ArrayList<>();
        int begin = 0;
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 && depth > 0 ? -1 : 0;
            if (c == '。' && depth == 0 && i + 1 < line.length()) {
                sentences.add(line.substring(begin, i + 1));
                begin = i + 1;
            }
        }
        sentences.add(line.substring(begin));
        return sentences;
    }
}
