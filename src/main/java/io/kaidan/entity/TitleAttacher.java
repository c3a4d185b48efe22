package io.kaidan.entity;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Span;
import io.kaidan.document.Title;
import io.kaidan.gazetteer.TitleAffixes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins titles to the names beside them: ハドソン米国務長官, ロシアのクリボルチコ国防次官, 国防次官のクリボルチコ氏, 王毅国務委員兼外相,
 * A、B両大統領. For one text, used once.
 */
final class TitleAttacher {
    /** Between a title and the name after it. */
    private static final List<String> LINKS =
            List.of("の", "である", "でもある", "だった", "を務める", "を務めた", "を務めている", "、", "・", "");

    /** Links after which an organisation or state may come before the name. */
    private static final Set<String> WIDE = Set.of("である", "でもある", "だった", "を務める", "を務めた", "を務めている");

    private static final List<String> TITLE_LINKS = List.of("で", "であり", "兼", "・", "、");
    private static final Pattern ORDINAL = Pattern.compile("第[０-９一二三四五六七八九十百]+代");

    private final Neighbours near;
    private final TitleAffixes affixes;
    private final Governments governments;
    private final OwnerChain chain;
    private final List<Attachment> found = new ArrayList<>();
    private final Set<Title> used = new HashSet<>();
    private final Set<Mention> titled = new HashSet<>();

    /** The first name joined to the title before it. */
    private final Map<Span, Mention> namesAfter = new HashMap<>();

    TitleAttacher(Neighbours near, TitleAffixes affixes, Governments governments) {
        this.near = near;
        this.affixes = affixes;
        this.governments = governments;
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
        found.sort(Comparator.<Attachment, Span>comparing(
                        attachment -> attachment.title().span())
                .thenComparing(attachment -> attachment.name().span()));
        return found;
    }

    private void attachFollowing(Mention name) {
        OwnerChain.Owners before = chain.before(name.span().begin());
        int at = near.afterName(name);
        if (near.has("・", at)) {
            at++;
        }
        at = walk(name, at, before);
        if (near.has("氏", at) || near.has("さん", at)) {
            at += near.has("氏", at) ? 1 : 2;
        }
        if (near.bracketEnd(at) >= 0) {
            walk(name, at + 1, before);
        }
    }

    /** The title at an offset; 内閣総理大臣 is one, 政権幹部 after the name of who governs is not his. */
    private Title titleAt(int offset) {
        Title title = near.titleAt(offset);
        boolean theirs = title != null
                && governments.standAt(offset, near)
                && title.core().length() < title.span().length();
        return theirs ? null : title;
    }

    /**
     * From the end of a name over states, organisations and 前 or 元 to its title, and on over 兼 to the next.
     *
     * @return where the last title ends, or {@code from} when there is none
     */
    private int walk(Mention name, int from, OwnerChain.Owners before) {
        List<Mention> between = new ArrayList<>();
        boolean former = before.then();
        int end = from;
        int at = from;
        while (true) {
            Title title = titleAt(at);
            int next = title == null ? step(at, between) : title.span().end();
            if (title != null) {
                add(name, title, former, between, before.mentions());
                end = next;
                boolean more = near.has("兼", end) || near.has("・", end) && near.personAt(end + 1) == null;
                if (!more) {
                    return end;
                }
                next++;
            } else if (next == at) {
                if (near.has("両", at) && near.titleAt(at + 1) != null) {
                    shared(name, near.titleAt(at + 1));
                    return near.titleAt(at + 1).span().end();
                }
                return end;
            } else {
                former |= isFormer(at, next);
            }
            at = next;
        }
    }

    /** The end of the owner, affix or ordinal that begins at the offset; the offset itself when there is none. */
    private int step(int at, List<Mention> between) {
        Mention mention = near.mentionAt(at);
        if (mention != null && mention.type() != EntityType.PERSON) {
            between.add(0, mention);
            int close = near.bracketEnd(mention.span().end());
            int end = close >= 0 ? close + 1 : mention.span().end();
            return near.has("・", end) && near.titleAt(end + 1) != null ? end + 1 : end;
        }
        int same = chain.sameOwnerEnd(at);
        if (same > at) {
            between.add(0, chain.sameOwner(at, same));
            return same;
        }
        Matcher ordinal = ORDINAL.matcher(near.text()).region(at, near.text().length());
        return ordinal.lookingAt() ? ordinal.end() : affixEnd(at);
    }

    /** A、B両大統領: the title of both. */
    private void shared(Mention last, Title title) {
        OwnerChain.Owners own = chain.before(last.span().begin());
        boolean listed = near.hasBefore("、", own.begin())
                || near.hasBefore("・", own.begin())
                || near.hasBefore("と", own.begin());
        Mention other = listed ? near.personEndingAt(own.begin() - 1) : null;
        List<Mention> others =
                other == null ? List.of() : chain.before(other.span().begin()).mentions();
        add(last, title, false, List.of(), own.mentions().isEmpty() ? others : own.mentions());
        if (other != null) {
            add(other, title, false, List.of(), others);
        }
    }

    private void attachPreceding(Title title) {
        Mention name = nameAfter(title);
        if (name != null) {
            OwnerChain.Owners before = chain.before(title.span().begin());
            add(name, title, before.former() || before.then(), before.mentions(), List.of());
        }
    }

    /** The name that the title stands before, or null. */
    private Mention nameAfter(Title title) {
        int at = title.span().end();
        int close = near.bracketEnd(at);
        at = close >= 0 ? close + 1 : at;
        for (String link : LINKS) {
            Mention name = near.has(link, at) ? nameAt(at + link.length(), WIDE.contains(link)) : null;
            if (name != null && (!link.equals("、") || isApposition(title, name))) {
                return name;
            }
        }
        for (String link : TITLE_LINKS) {
            Title second = near.has(link, at) ? titleAfter(at + link.length()) : null;
            Mention name = second == null ? null : precededBy(second);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private Mention nameAt(int from, boolean wide) {
        int at = near.afterSpace(from);
        Mention owner = near.mentionAt(at);
        while (wide && owner != null && owner.type() != EntityType.PERSON) {
            at = owner.span().end() + (near.has("の", owner.span().end()) ? 1 : 0);
            owner = near.mentionAt(at);
        }
        return near.has("故", at) && near.personAt(at) == null ? near.personAt(at + 1) : near.personAt(at);
    }

    /** A title after an enumeration comma is in apposition only when it has an owner and the name no title of its own. */
    private boolean isApposition(Title title, Mention name) {
        boolean owned = !chain.before(title.span().begin()).mentions().isEmpty();
        return owned && !titled.contains(name);
    }

    private Title titleAfter(int from) {
        int at = from;
        while (near.titleAt(at) == null) {
            Mention mention = near.mentionAt(at);
            if (affixEnd(at) > at) {
                at = affixEnd(at);
            } else if (mention != null && mention.type() != EntityType.PERSON) {
                at = mention.span().end() + (near.has("の", mention.span().end()) ? 1 : 0);
            } else {
                return null;
            }
        }
        return near.titleAt(at);
    }

    /** The name that a title already joined stands before. */
    private Mention precededBy(Title title) {
        return namesAfter.get(title.span());
    }

    private void add(Mention name, Title title, boolean former, List<Mention> beside, List<Mention> before) {
        used.add(title);
        Title told = former && !title.former()
                ? new Title(title.span(), title.core(), title.titleClass(), true, title.implies())
                : title;
        List<Mention> owners = new ArrayList<>(beside);
        owners.addAll(before);
        boolean preceding = title.span().end() <= name.span().begin();
        titled.add(name);
        if (preceding) {
            namesAfter.putIfAbsent(title.span(), name);
        }
        found.add(new Attachment(name, told, owners, preceding ? owners.size() : beside.size()));
    }

    private boolean isFormer(int begin, int end) {
        TitleAffixes.Affix affix = affixes.endingAt(near.text(), end);
        return affix != null && affix.former() && affix.text().length() == end - begin;
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
