package io.kaidan.entity;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Title;
import io.kaidan.gazetteer.TitleAffixes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Joins titles to the names beside them: ハドソン米国務長官, ロシアのクリボルチコ国防次官, 国防次官のクリボルチコ氏, 王毅国務委員兼外相,
 * A、B両大統領. For one text.
 */
final class TitleAttacher {
    private final Neighbours near;
    private final TitleAffixes affixes;
    private final OwnerChain chain;
    private final List<Attachment> found = new ArrayList<>();
    private final Set<Title> used = new HashSet<>();

    TitleAttacher(Neighbours near, TitleAffixes affixes) {
        this.near = near;
        this.affixes = affixes;
        this.chain = new OwnerChain(near, affixes);
    }

    /** All titles beside names, in order of the text. */
    List<Attachment> attach(List<Title> titles) {
        List<Mention> persons = near.mentions().stream()
                .filter(m -> m.type() == EntityType.PERSON && near.glossedBy(m) == null)
                .toList();
        persons.forEach(this::attachFollowing);
        for (int i = titles.size() - 1; i >= 0; i--) {
            if (!used.contains(titles.get(i))) {
                attachPreceding(titles.get(i));
            }
        }
        found.sort(Comparator.comparing(attachment -> attachment.title().span()));
        return found;
    }

    private void attachFollowing(Mention name) {
        OwnerChain.Owners before = chain.before(name.span().begin());
        int at = afterName(name);
        int close = near.bracketEnd(at);
        if (close >= 0) {
            walk(name, at + 1, before);
            at = near.afterSpace(close + 1);
        }
        if (near.has("・", at)) {
            at++;
        }
        walk(name, at, before);
    }

    /** From the end of a name over states, organisations and 前 or 元 to its title, and on over 兼 to the next. */
    private void walk(Mention name, int from, OwnerChain.Owners before) {
        List<Mention> between = new ArrayList<>();
        boolean former = before.then();
        int at = from;
        boolean joined = true;
        while (joined) {
            Title title = near.titleAt(at);
            int affix = affixEnd(at);
            Mention mention = near.mentionAt(at);
            int same = chain.sameOwnerEnd(at);
            if (title != null) {
                add(name, title, former, owners(between, before));
                at = title.span().end();
                joined = near.has("兼", at) || near.has("・", at) && near.personAt(at + 1) == null;
                at++;
            } else if (mention != null && mention.type() != EntityType.PERSON) {
                between.add(0, mention);
                int close = near.bracketEnd(mention.span().end());
                at = close >= 0 ? close + 1 : mention.span().end();
            } else if (affix > at) {
                former |= affixes.endingAt(near.text(), affix).former();
                at = affix;
            } else if (same > at) {
                Mention owner = chain.sameOwner(at, same);
                if (owner != null) {
                    between.add(0, owner);
                }
                at = same;
            } else if (near.has("両", at) && near.titleAt(at + 1) != null) {
                shared(name, near.titleAt(at + 1));
                joined = false;
            } else {
                joined = false;
            }
        }
    }

    /** A、B両大統領: the title of both. */
    private void shared(Mention last, Title title) {
        add(last, title, false, chain.before(last.span().begin()).mentions());
        int at = chain.begin(last.span().begin());
        if (near.hasBefore("、", at) || near.hasBefore("・", at) || near.hasBefore("と", at)) {
            Mention other = near.mentionEndingAt(at - 1);
            if (other != null && other.type() == EntityType.PERSON) {
                add(other, title, false, chain.before(other.span().begin()).mentions());
            }
        }
    }

    private void attachPreceding(Title title) {
        Mention name = nameAfter(title);
        if (name != null) {
            OwnerChain.Owners before = chain.before(title.span().begin());
            add(name, title, before.former() || before.then(), before.mentions());
        }
    }

    /** The name that the title stands before, or null. */
    private Mention nameAfter(Title title) {
        int at = title.span().end();
        int close = near.bracketEnd(at);
        at = close >= 0 ? close + 1 : at;
        for (String link : List.of("の", "である", "でもある", "だった", "、", "")) {
            Mention name = near.has(link, at) ? nameAt(at + link.length()) : null;
            if (name != null && (!link.equals("、") || isApposition(title, name))) {
                return name;
            }
        }
        for (String link : List.of("で", "であり", "兼", "・", "、")) {
            int next = at + link.length();
            Title second = near.has(link, at) ? titleAfter(next) : null;
            if (second != null && (!link.equals("、") || used.contains(second))) {
                return precededBy(second);
            }
        }
        return null;
    }

    private Mention nameAt(int at) {
        int begin = near.afterSpace(at);
        Mention name = near.personAt(begin);
        return name == null && near.has("故", begin) ? near.personAt(begin + 1) : name;
    }

    /** A title after an enumeration comma is in apposition only when it has an owner and the name no title of its own. */
    private boolean isApposition(Title title, Mention name) {
        boolean owned = !chain.before(title.span().begin()).mentions().isEmpty();
        return owned && found.stream().noneMatch(a -> a.name() == name);
    }

    private Title titleAfter(int from) {
        int at = from;
        while (true) {
            Mention mention = near.mentionAt(at);
            if (near.titleAt(at) != null) {
                return near.titleAt(at);
            } else if (affixEnd(at) > at) {
                at = affixEnd(at);
            } else if (mention != null && mention.type() != EntityType.PERSON) {
                at = mention.span().end();
                at += near.has("の", at) ? 1 : 0;
            } else {
                return null;
            }
        }
    }

    /** The name that a title already joined stands before. */
    private Mention precededBy(Title title) {
        for (Attachment attachment : found) {
            if (attachment.title() == title
                    && attachment.name().span().begin() >= title.span().end()) {
                return attachment.name();
            }
        }
        return null;
    }

    private void add(Mention name, Title title, boolean former, List<Mention> owners) {
        used.add(title);
        Title told = former && !title.former()
                ? new Title(title.span(), title.core(), title.titleClass(), true, title.implies())
                : title;
        found.add(new Attachment(name, told, owners));
    }

    private static List<Mention> owners(List<Mention> between, OwnerChain.Owners before) {
        List<Mention> owners = new ArrayList<>(between);
        owners.addAll(before.mentions());
        return owners;
    }

    /** The end of a reading or age in brackets after the name, or of the name. */
    private int afterName(Mention name) {
        int at = near.afterSpace(name.span().end());
        int close = near.bracketEnd(at);
        boolean gloss = close >= 0
                && (near.personAt(at + 1) != null || isPlain(near.text().substring(at + 1, close)));
        return gloss ? near.afterSpace(close + 1) : at;
    }

    /** Digits and kana: an age or a reading. */
    private static boolean isPlain(String inner) {
        return inner.chars().allMatch(c -> Character.isDigit(c) || c == '歳' || c >= 0x3041 && c <= 0x30FE);
    }

    /** The end of 前, 元 or the like that begins at the offset; the offset itself when there is none. */
    private int affixEnd(int at) {
        for (int end = Math.min(at + 2, near.text().length()); end > at; end--) {
            TitleAffixes.Affix affix = affixes.endingAt(near.text(), end);
            if (affix != null && !affix.partOfTitle() && affix.text().length() == end - at) {
                return end;
            }
        }
        return at;
    }
}
