package io.kaidan.entity;

import io.kaidan.document.Mention;
import io.kaidan.document.Title;
import io.kaidan.gazetteer.DatedRole;
import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.gazetteer.Person;
import io.kaidan.gazetteer.TitleAffixes;
import io.kaidan.gazetteer.Titles;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** How well the titles of a text fit the dated offices of a listed person. For one text. */
final class OfficeFit {
    /** Held on the date, or over where 前 or 元 says so. */
    static final int HELD = 4;

    /** Speaks against the person. */
    static final int CONFLICT = -1;

    /** 元 of an office whose end is not known. */
    private static final int PERHAPS_OVER = 3;

    /** A title told without 前 within a year after its end. */
    private static final int JUST_OVER = 3;

    private static final int PAST = 2;
    private static final Set<String> RULERS = Set.of("head-of-state", "head-of-government");
    private static final int OF_BODY = 2;
    private static final int NOT_YET_OVER = 1;

    private final Gazetteer gazetteer;
    private final Titles titles;
    private final TitleMatch matching;
    private final TitleAffixes affixes;
    private final Governments governments;
    private final LocalDate date;
    private final Neighbours near;
    private final OwnerStates states;

    OfficeFit(
            Gazetteer gazetteer,
            Titles titles,
            TitleMatch matching,
            TitleAffixes affixes,
            Governments governments,
            LocalDate date,
            Neighbours near,
            OwnerStates states) {
        this.gazetteer = gazetteer;
        this.titles = titles;
        this.matching = matching;
        this.affixes = affixes;
        this.governments = governments;
        this.date = date;
        this.near = near;
        this.states = states;
    }

    /**
     * How much a title beside the name speaks for the person; negative when it speaks against.
     *
     * @param full whether the name is the person's full one
     */
    int support(Person person, boolean full, Attachment attachment) {
        Set<String> owners = states.of(attachment.owners());
        boolean foreign = !owners.isEmpty() && !person.state().isEmpty() && !owners.contains(person.state());
        List<DatedRole> roles = gazetteer.roles(person.id());
        Title title = attachment.title();
        int best = 0;
        for (DatedRole role : roles) {
            if (matching.mayBe(title, surface(title), role.title())) {
                best = Math.max(best, fit(title, role));
            }
        }
        if (best > 0) {
            return foreign ? best - 3 : best;
        }
        if (foreign) {
            return CONFLICT;
        }
        if (roles.stream().anyMatch(role -> isBeside(role.of(), attachment))) {
            return OF_BODY;
        }
        boolean another = full && isPublic(title.titleClass()) && roles.stream().anyMatch(this::isPublic);
        return roles.isEmpty() || another ? 0 : CONFLICT;
    }

    /** How much it speaks for the person that a name stands before 政権 or 内閣. */
    int supportAsRuler(Person person, List<Mention> names) {
        if (names.stream().noneMatch(name -> governments.follow(name, near))) {
            return 0;
        }
        int best = 0;
        for (DatedRole role : gazetteer.roles(person.id())) {
            Titles.Entry title = titles.of(TitleMatch.wide(role.title()));
            if (title != null && RULERS.contains(title.titleClass())) {
                best = Math.max(best, fit(role));
            }
        }
        return best;
    }

    /** How sure the gazetteer is that the person holds the title: 2 on the date, 1 at another time, 0 never. */
    int known(Title title, String person) {
        int best = 0;
        for (DatedRole role : gazetteer.roles(person)) {
            if (matching.mayBe(title, surface(title), role.title())) {
                boolean now = title.former()
                        ? role.period().isOverBy(date)
                        : role.period().mayHold(date);
                best = Math.max(best, now ? 2 : 1);
            }
        }
        return best;
    }

    /** The title as it stands in the text. */
    String surface(Title title) {
        return near.text().substring(title.span().begin(), title.span().end());
    }

    private int fit(Title title, DatedRole role) {
        boolean over = role.period().isOverBy(date);
        boolean may = role.period().mayHold(date);
        if (title.former() && may) {
            return role.period().to().isEmpty() ? PERHAPS_OVER : NOT_YET_OVER;
        }
        if (title.former() && over) {
            return HELD;
        }
        boolean soon = !may && !over && isFuture(title) && role.period().mayHold(date.plusYears(1));
        return soon ? HELD : fit(role);
    }

    private int fit(DatedRole role) {
        if (role.period().mayHold(date)) {
            return HELD;
        }
        if (role.period().isOverBy(date)) {
            return role.period().mayHold(date.minusYears(1)) ? JUST_OVER : PAST;
        }
        return 0;
    }

    /** 次期大統領, 大統領当選者. */
    private boolean isFuture(Title title) {
        TitleAffixes.Affix before = affixes.endingAt(near.text(), title.span().begin());
        if (before == null) {
            int core = surface(title).indexOf(title.core());
            before = core > 0 ? affixes.endingAt(near.text(), title.span().begin() + core) : null;
        }
        TitleAffixes.Affix after = affixes.beginningAt(near.text(), title.span().end());
        return before != null && before.effect().equals("future")
                || after != null && after.effect().equals("future");
    }

    private boolean isBeside(String body, Attachment attachment) {
        return attachment.owners().stream().anyMatch(owner -> body.equals(states.bodyOf(owner)));
    }

    private boolean isPublic(DatedRole role) {
        Titles.Entry title = titles.of(TitleMatch.wide(role.title()));
        return title == null || isPublic(title.titleClass());
    }

    private static boolean isPublic(String titleClass) {
        return Sphere.of(titleClass) == Sphere.PUBLIC;
    }
}
