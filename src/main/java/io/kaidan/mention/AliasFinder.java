package io.kaidan.mention;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Span;
import java.util.function.Consumer;

/** Proposes what stands in brackets after a name as a second name of it: 北大西洋条約機構（ＮＡＴＯ）, 平壌（ピョンヤン）. */
final class AliasFinder implements Finder {
    private static final int LONGEST = 60;

    @Override
    public void find(Material material, Settled settled, Consumer<Candidate> out) {
        for (Candidate name : settled.names()) {
            int open = name.span().end();
            int close = material.charAt(open) == '（' ? material.bracketEnd(open, LONGEST) : -1;
            if (close > open + 1) {
                propose(material, name, new Span(open + 1, close), out);
            }
        }
    }

    private static void propose(Material material, Candidate name, Span content, Consumer<Candidate> out) {
        Span alias = alias(material, content);
        if (alias.length() < 2) {
            return;
        }
        String text = material.normalized(alias);
        double score = 0;
        if (text.chars().allMatch(c -> isForeign((char) c)) && Script.isLatin(text.charAt(0))) {
            score = name.type() == EntityType.STATE ? 0 : 0.9;
        } else if (text.chars().allMatch(c -> isKana((char) c)) && isOneKana(text)) {
            score = name.type() == EntityType.STATE ? 0 : 0.8;
        } else if (name.type() == EntityType.ORGANIZATION && abbreviates(text, material.normalized(name.span()))) {
            score = 0.9;
        }
        if (score > 0) {
            out.accept(new Candidate(alias, name.type(), name.entry(), Mention.Source.DOCUMENT, "alias", score));
        }
    }

    /** The content up to its first comma, without 以下 and white space. */
    private static Span alias(Material material, Span content) {
        int begin = content.begin();
        for (String opening : new String[] {"以下、", "以下", "略称", "通称", "略：", "："}) {
            begin += material.startsWith(opening, begin) ? opening.length() : 0;
        }
        int end = begin;
        while (end < content.end() && "、，；＝".indexOf(material.charAt(end)) < 0) {
            end++;
        }
        while (begin < end && isSpace(material.charAt(begin))) {
            begin++;
        }
        while (end > begin && isSpace(material.charAt(end - 1))) {
            end--;
        }
        return new Span(Math.min(begin, end), end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u3000';
    }

    private static boolean isForeign(char c) {
        return Script.isLatin(c) || Script.isDigit(c) || isSpace(c) || "．，－-’＇'・&＆".indexOf(c) >= 0;
    }

    /** マナーマとも, ロイターによる: katakana with hiragana after it is no reading. */
    private static boolean isOneKana(String text) {
        return text.chars().noneMatch(c -> Script.isHiragana((char) c))
                || text.chars().noneMatch(c -> Script.isKatakana((char) c) && c != 'ー');
    }

    private static boolean isKana(char c) {
        return Script.isKatakana(c) || Script.isHiragana(c) || Script.isJoint(c);
    }

    /** Whether the short form takes its characters from the long one, in order: 安保理 from 安全保障理事会. */
    private static boolean abbreviates(String shortForm, String longForm) {
        int at = -1;
        for (int i = 0; i < shortForm.length(); i++) {
            at = longForm.indexOf(shortForm.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return shortForm.length() < longForm.length();
    }
}
