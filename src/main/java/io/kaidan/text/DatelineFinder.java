package io.kaidan.text;

import io.kaidan.document.Span;
import io.kaidan.document.Zone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds datelines at the beginning of paragraphs: 【ソウル時事】, 【北京＝山田太郎】, (台北 10日 中央社), ワシントン(CNN).
 */
final class DatelineFinder {
    private static final int LONGEST = 60;
    private static final String NUMBER = "[０-９一二三四五六七八九十]+";

    /** What stands in a dateline has no sentence in it. Remarks on the place may stand inside: (米カリフォルニア州). */
    private static final Pattern BRACKETED = Pattern.compile(
            "(?:【([^【】。「」\\n]+)】|［([^［］。「」\\n]+)］|〔([^〔〕。「」\\n]+)〕|＜([^＜＞。「」\\n]+)＞|（((?:[^（）。「」\\n]|（[^（）\\n]*）)+)）)");

    private static final Pattern PLACE_BEFORE =
            Pattern.compile("[\\p{IsHan}\\p{IsKatakana}ー・／]{2,20}（([^（）\\n]{2,15})）");
    private static final Pattern DATE = Pattern.compile("(?:" + NUMBER + "年)?(?:" + NUMBER + "月)?" + NUMBER + "日");
    private static final Pattern PLACE_AND_AUTHOR = Pattern.compile("[^＝]{1,30}＝[^＝].*");
    private static final Pattern NAMES_ONLY = Pattern.compile("[\\p{IsHan}\\p{IsKatakana}ー・／、　]{2,30}");
    private static final Pattern DASH = Pattern.compile("　*[−—：]+　+");

    private final LayoutWords words;

    DatelineFinder(LayoutWords words) {
        this.words = words;
    }

    /** @param first whether it is the first paragraph of the body, where a name alone in 【】 is a place */
    void find(Span paragraph, boolean first, Zones zones) {
        String text = zones.text();
        int begin = Blank.skip(text, paragraph.begin(), paragraph.end());
        // A longer bracket is no dateline, and to match it might overflow the stack.
        int limit = Math.min(paragraph.end(), begin + LONGEST + 2);
        Matcher bracketed = BRACKETED.matcher(text).region(begin, limit);
        Matcher placed = PLACE_BEFORE.matcher(text).region(begin, paragraph.end());
        if (bracketed.lookingAt() && isDateline(bracketed, first)) {
            zones.add(begin, afterDash(text, bracketed.end(), paragraph.end()), Zone.Kind.DATELINE);
        } else if (placed.lookingAt()
                && words.isAgency(placed.group(1))
                && endsThere(text, placed.end(), paragraph.end())) {
            zones.add(begin, afterDash(text, placed.end(), paragraph.end()), Zone.Kind.DATELINE);
        }
    }

    private boolean isDateline(Matcher matcher, boolean first) {
        String inside = matcher.group().substring(1, matcher.group().length() - 1);
        if (inside.length() > LONGEST || words.isTag(inside)) {
            return false;
        }
        if (words.beginsOrEndsInAgency(inside)
                || PLACE_AND_AUTHOR.matcher(inside).matches()) {
            return true;
        }
        boolean round = matcher.group(5) != null;
        boolean dated = !round && DATE.matcher(inside).find();
        boolean named =
                first && matcher.group(1) != null && NAMES_ONLY.matcher(inside).matches();
        return dated || named;
    }

    /** ワシントン(CNN) is a dateline only when the sentence does not go on with a particle. */
    private static boolean endsThere(String text, int at, int end) {
        return at < end
                && (Blank.is(text.charAt(at))
                        || DASH.matcher(text).region(at, end).lookingAt());
    }

    private static int afterDash(String text, int at, int end) {
        Matcher dash = DASH.matcher(text).region(at, end);
        return dash.lookingAt() ? Blank.trim(text, new Span(at, dash.end())).end() : at;
    }
}
