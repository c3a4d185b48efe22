package io.kaidan.text;

import io.kaidan.document.Span;
import io.kaidan.document.Zone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what points to a picture: ＝写真＝, (左), (右から2人目), 写真は…. */
final class CaptionFinder {
    private static final String SIDE =
            "[左右]|中央|手前|奥|[左右上下前後]端|[前後][列方](?:[左右]端?|中央)?|[左右](?:から[０-９一二三四五六]+[人番]目|側|奥|手前)|[上下](?:段|の写真)";
    private static final Pattern MARK = Pattern.compile(
            "＝写真[^＝。、\\n]{0,10}(?:＝|(?=。|\\n|$))" + "|（(?:写真)?(?:" + SIDE + ")）" + "|[（［【＝]写真[^（）［］【】。\\n]{0,30}[）］】]");
    private static final Pattern LINE = Pattern.compile(
            "^　*(?:(?:【写真[^】\\n]*】|［写真[^］\\n]*］|（写真[^）\\n]*）|▲写真)[^\\n]*|写真(?:[：｜＝]|は|説明)[^。\\n]{1,60}。?$)",
            Pattern.MULTILINE);

    private CaptionFinder() {}

    static void find(Span part, Zones zones) {
        for (Matcher line = LINE.matcher(zones.text()).region(part.begin(), part.end()); line.find(); ) {
            zones.add(Blank.skip(zones.text(), line.start(), line.end()), line.end(), Zone.Kind.CAPTION);
        }
        for (Matcher mark = MARK.matcher(zones.text()).region(part.begin(), part.end()); mark.find(); ) {
            zones.add(mark.start(), mark.end(), Zone.Kind.CAPTION);
        }
    }
}
