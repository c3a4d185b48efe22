package io.kaidan.text;

import io.kaidan.document.Span;
import io.kaidan.document.Zone;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what stands after the text: the number in a series and the author at the end of a headline; authors, agencies,
 * times and rights at the end of the body.
 */
final class TailFinder {
    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_CREDIT = 15;
    private static final int MOST_LINES = 5;
    private static final int FARTHEST = 64;
    private static final String PART =
            "[上中下続完終]|前[編半篇]|後[編半篇]|(?:その|第)?[０-９一二三四五六七八九十]{1,2}(?:[部回]|[／／][０-９]{1,2})?|最終回|[①-⑳]";

    private static final Pattern SERIAL = Pattern.compile("(?:[（〈＜［〔](?:" + PART + ")[）〉＞］〕]|[①-⑳])$");

    /** An age looks like a number in a series: 山田太郎さん(18). */
    private static final Pattern PERSON = Pattern.compile("(?:さん|ちゃん|くん|[氏君]|選手|容疑者|被告)$");

    private static final Pattern AUTHOR = Pattern.compile("[／｜]([\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ー・　]{2,20})$");
    private static final Pattern LAST_BRACKET =
            Pattern.compile("[（［【]([^（）［］【】\\n]{2,40})[）］】]$|(?<=[。」])[＝—]([^＝—。、\\n]{2,15})$");
    private static final Pattern TIME = Pattern.compile("[０-９]{4}[／．−年][０-９]{1,2}[／．−月][０-９]{1,2}.*");
    private static final Pattern PLACE_AND_AUTHOR = Pattern.compile("[^＝、は]{1,15}＝[^＝]{2,30}");
    private static final Pattern AUTHORS = Pattern.compile(
            "\\p{IsHan}{2,4}[\\p{IsHan}\\p{IsHiragana}]{1,3}(?:[、・　]\\p{IsHan}{2,4}[\\p{IsHan}\\p{IsHiragana}]{1,3})*");

    private final LayoutWords words;

    TailFinder(LayoutWords words) {
        this.words = words;
    }

    /** To be called after the tags of the headline are known: only an article with a tag names its author there. */
    void findInHeadline(Span headline, Zones zones) {
        int end = beforeZones(headline, headline.end(), zones);
        for (Matcher serial = SERIAL.matcher(zones.text());
                serial.region(nearEnd(headline.begin(), end), end).find() && !isAge(zones.text(), serial.start());
                end = beforeZones(headline, serial.start(), zones)) {
            zones.add(serial.start(), serial.end(), Zone.Kind.SERIAL);
        }
        Matcher credit = LAST_BRACKET.matcher(zones.text()).region(nearEnd(headline.begin(), end), end);
        if (credit.find() && words.isAgency(inside(credit))) {
            zones.add(credit.start(), credit.end(), Zone.Kind.CREDIT);
        }
        Matcher author = AUTHOR.matcher(zones.text()).region(headline.begin(), end);
        if (zones.has(Zone.Kind.TAG) && author.find()) {
            zones.add(author.start(), author.end(), Zone.Kind.BYLINE);
        }
    }

    void findInBody(List<Span> paragraphs, Zones zones) {
        int lines = 0;
        for (int i = paragraphs.size() - 1; i >= 0 && lines < MOST_LINES; i--, lines++) {
            Span line = Blank.trim(zones.text(), paragraphs.get(i));
            Zone.Kind kind = i > 0 ? kindOfLine(line.of(zones.text())) : null;
            if (kind == null) {
                findLastBracket(line, zones);
                return;
            }
            zones.add(line.begin(), line.end(), kind);
        }
    }

    private void findLastBracket(Span line, Zones zones) {
        int end = line.end();
        for (Matcher last = LAST_BRACKET.matcher(zones.text());
                last.region(nearEnd(line.begin(), end), end).find(); ) {
            Zone.Kind kind = kindOfBracket(inside(last), afterSentence(zones.text(), line.begin(), last.start()));
            if (kind == null || last.start() == line.begin()) {
                return;
            }
            zones.add(last.start(), last.end(), kind);
            end = Blank.trim(zones.text(), new Span(line.begin(), last.start())).end();
        }
    }

    /** Where to begin to look for what stands at the end: the patterns match a few words. */
    private static int nearEnd(int begin, int end) {
        return Math.max(begin, end - FARTHEST);
    }

    private Zone.Kind kindOfBracket(String inside, boolean afterSentence) {
        if (words.isAgency(inside) || TIME.matcher(inside).matches()) {
            return Zone.Kind.CREDIT;
        }
        if (!afterSentence) {
            return null;
        }
        if (words.isCredit(inside) || inside.length() <= LONGEST_CREDIT && words.beginsOrEndsInAgency(inside)) {
            return Zone.Kind.CREDIT;
        }
        boolean author = words.isByline(inside)
                || PLACE_AND_AUTHOR.matcher(inside).matches()
                || AUTHORS.matcher(inside).matches();
        return author ? Zone.Kind.BYLINE : null;
    }

    private Zone.Kind kindOfLine(String line) {
        if (line.length() > LONGEST_LINE || line.indexOf('。') >= 0 && !words.isRights(line)) {
            return null;
        }
        boolean names = line.indexOf('、') < 0 && line.indexOf('「') < 0 && line.indexOf('。') < 0;
        if (names && words.isByline(line)) {
            return Zone.Kind.BYLINE;
        }
        return words.isCredit(line) || TIME.matcher(line).matches() ? Zone.Kind.CREDIT : null;
    }

    private static String inside(Matcher bracket) {
        return bracket.group(1) != null ? bracket.group(1) : bracket.group(2);
    }

    private static boolean afterSentence(String text, int begin, int at) {
        int end = Blank.trim(text, new Span(begin, at)).end();
        return end > begin && "。！？」』）】".indexOf(text.charAt(end - 1)) >= 0;
    }

    private static boolean isAge(String text, int at) {
        return PERSON.matcher(text).region(Math.max(0, at - 3), at).find();
    }

    private static int beforeZones(Span part, int end, Zones zones) {
        int trimmed = Blank.trim(zones.text(), new Span(part.begin(), end)).end();
        int before = zones.beginOfZoneBefore(trimmed);
        return before <= part.begin()
                ? trimmed
                : Blank.trim(zones.text(), new Span(part.begin(), before)).end();
    }
}
