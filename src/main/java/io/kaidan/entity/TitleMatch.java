package io.kaidan.entity;

import io.kaidan.document.Title;
import io.kaidan.gazetteer.TitleAffixes;
import io.kaidan.gazetteer.Titles;
import java.text.Normalizer;
import java.util.Set;

/** Whether two wordings may be one office: 次官 and 外務次官, 外相 and 外務大臣, 総理 and 首相. Immutable. */
final class TitleMatch {
    /** Classes with one holder a state, so that their wordings mean the same office. */
    private static final Set<String> SOLE = Set.of("head-of-government");

    private static final Set<String> MINISTERS = Set.of("minister");

    private final Titles titles;
    private final TitleAffixes affixes;

    TitleMatch(Titles titles, TitleAffixes affixes) {
        this.titles = titles;
        this.affixes = affixes;
    }

    /** Whether a title of the text may be the title of a gazetteer role. */
    boolean mayBe(Title title, String surface, String role) {
        String wide = wide(role);
        String told = wide(surface);
        if (same(told, wide) || same(title.core(), wide)) {
            return true;
        }
        Titles.Entry entry = titles.of(wide);
        return entry != null && sameClass(told, title.titleClass(), wide, entry.titleClass());
    }

    /** Whether two titles of the text may be one office. */
    boolean mayBe(Title title, String surface, Title other, String otherSurface) {
        String told = wide(surface);
        String wide = wide(otherSurface);
        return same(told, wide) || sameClass(told, title.titleClass(), wide, other.titleClass());
    }

    private boolean same(String told, String other) {
        return told.equals(other) || isLonger(told, other) || isLonger(other, told);
    }

    /** 外務次官 of 次官; not 副首相 of 首相. */
    private boolean isLonger(String title, String end) {
        if (!title.endsWith(end) || title.length() == end.length()) {
            return false;
        }
        TitleAffixes.Affix affix = affixes.endingAt(title, title.length() - end.length());
        return affix == null || !affix.effect().equals("deputy");
    }

    private boolean sameClass(String title, String titleClass, String other, String otherClass) {
        return titleClass.equals(otherClass)
                && isDeputy(title) == isDeputy(other)
                && (SOLE.contains(titleClass) || MINISTERS.contains(titleClass) && title.charAt(0) == other.charAt(0));
    }

    /** 副首相, 第1副首相: a deputy before a title that is one alone. */
    private boolean isDeputy(String title) {
        for (int i = 1; i < title.length(); i++) {
            TitleAffixes.Affix affix = affixes.endingAt(title, i);
            if (affix != null && affix.effect().equals("deputy") && titles.of(title.substring(i)) != null) {
                return true;
            }
        }
        return false;
    }

    /** In the width of a normalized text. */
    static String wide(String text) {
        if (Spelling.isPlain(text)) {
            return text;
        }
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .chars()
                .collect(
                        StringBuilder::new,
                        (wide, c) -> wide.append((char) (c > ' ' && c <= '~' ? c + 0xFEE0 : c)),
                        StringBuilder::append)
                .toString();
    }
}
