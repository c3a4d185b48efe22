package io.kaidan.text;

import io.kaidan.document.Span;
import io.kaidan.document.Zone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds tags: 【社説】, &lt;インタビュー&gt;, (天声人語), 社説：. */
final class TagFinder {
    private static final int LONGEST = 20;
    private static final Pattern BRACKETED = Pattern.compile(
            "【([^【】\\n]+)】|［([^［］\\n]+)］|〔([^〔〕\\n]+)〕|＜([^＜＞\\n]+)＞|〈([^〈〉\\n]+)〉|《([^《》\\n]+)》|（([^（）\\n]+)）");
    private static final Pattern PLAIN = Pattern.compile("([^：／｜　\\n]{2,10})[：／｜]");

    /** After the title of a work, 《…》 goes on with a particle; after a tag it does not. */
    private static final String PARTICLES = "がをはのにへとでも、";

    private final LayoutWords words;

    TagFinder(LayoutWords words) {
        this.words = words;
    }

    /** Marks the tags at both ends of the headline; tells whether one of them is that of an opinion. */
    boolean findInHeadline(Span headline, Zones zones) {
        boolean opinion = false;
        Matcher matcher = BRACKETED.matcher(zones.text()).region(headline.begin(), headline.end());
        int at = Blank.skip(zones.text(), headline.begin(), headline.end());
        while (matcher.region(at, headline.end()).lookingAt() && isTagInHeadline(matcher, zones.text())) {
            opinion |= words.isOpinion(inside(matcher));
            zones.add(matcher.start(), matcher.end(), Zone.Kind.TAG);
            at = Blank.skip(zones.text(), matcher.end(), headline.end());
        }
        boolean plain = findPlain(at, headline.end(), zones);
        boolean atEnd = findAtEnd(at, headline.end(), zones);
        return opinion || plain || atEnd;
    }

    /** Marks the tag at the beginning of a paragraph, after a dateline if there is one; tells whether it is an opinion's. */
    boolean findInParagraph(Span paragraph, Zones zones) {
        int at = Blank.skip(zones.text(), paragraph.begin(), paragraph.end());
        at = Blank.skip(zones.text(), zones.endOfZoneAt(at), paragraph.end());
        Matcher matcher = BRACKETED.matcher(zones.text()).region(at, paragraph.end());
        if (matcher.lookingAt() && (matcher.group(1) != null && isShort(matcher) || words.isTag(inside(matcher)))) {
            zones.add(matcher.start(), matcher.end(), Zone.Kind.TAG);
            return words.isOpinion(inside(matcher));
        }
        return false;
    }

    private boolean isTagInHeadline(Matcher matcher, String text) {
        if (words.isTag(inside(matcher)) || matcher.group(1) != null) {
            return true;
        }
        boolean round = matcher.group(7) != null;
        boolean goesOn = matcher.end() < text.length() && PARTICLES.indexOf(text.charAt(matcher.end())) >= 0;
        return !round && !goesOn && isShort(matcher);
    }

    private boolean findPlain(int at, int end, Zones zones) {
        Matcher matcher = PLAIN.matcher(zones.text()).region(at, end);
        if (matcher.lookingAt() && words.isTag(matcher.group(1))) {
            zones.add(matcher.start(), matcher.end(), Zone.Kind.TAG);
            return words.isOpinion(matcher.group(1));
        }
        return false;
    }

    private boolean findAtEnd(int at, int end, Zones zones) {
        int last = zones.text().lastIndexOf('【', end - 1);
        if (last < at) {
            return false;
        }
        Matcher matcher = BRACKETED.matcher(zones.text()).region(last, end);
        if (matcher.lookingAt() && Blank.is(zones.text(), matcher.end(), end)) {
            zones.add(matcher.start(), matcher.end(), Zone.Kind.TAG);
            return words.isOpinion(inside(matcher));
        }
        return false;
    }

    private static boolean isShort(Matcher matcher) {
        return matcher.end() - matcher.start() <= LONGEST;
    }

    private static String inside(Matcher matcher) {
        return matcher.group().substring(1, matcher.group().length() - 1);
    }
}
