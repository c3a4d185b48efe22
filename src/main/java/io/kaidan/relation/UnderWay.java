package io.kaidan.relation;

import io.kaidan.clause.Filler;
import io.kaidan.clause.Frame;
import io.kaidan.clause.Roles;
import io.kaidan.document.Argument;
import io.kaidan.document.DateExpression;
import io.kaidan.document.EntityType;
import io.kaidan.document.Modality;
import java.util.ArrayList;
import java.util.List;

/**
 * What is under way in an article: who took part in the events told so far, so that a later word for one of them (会談は3時間続いた,
 * 首脳会談は見送られた) stands for its parties though it names none. Of one article, in order of the text.
 */
final class UnderWay {
    /** How many sentences an event stays under way. */
    private static final int REACH = 2;

    /** In UTF-16 units: so many sentences are longer only where they lack their full stops. */
    private static final int FARTHEST = 1000;

    private static final List<String> NUMERALS = List.of("１２３４５６７８９", "一二三四五六七八九", "　両");

    private final Leaders leaders;
    private final List<Group> groups = new ArrayList<>();
    private String latest = "";

    /** The last meeting that was told without its parties; null when there is none. */
    private Frame session;

    /** @param all whether each of the parties met each other one, and not all only the first */
    private record Group(Fact fact, List<Argument> parties, boolean all) {
        String type() {
            return fact.type();
        }

        Frame frame() {
            return fact.frame();
        }
    }

    UnderWay(Leaders leaders) {
        this.leaders = leaders;
    }

    /** Takes note of the rows that a frame has given. */
    void note(Frame frame, List<Fact> facts) {
        if (frame.depth() > 0) {
            return;
        }
        boolean meets = frame.classes().contains("meet") && frame.modality() == Modality.ASSERTED;
        session = meets && facts.isEmpty() ? frame : session;
        List<Argument> parties = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact.object() != null && fact.content() == null) {
                add(parties, fact.subject());
                add(parties, fact.object());
            }
        }
        boolean eachOther = facts.size() == parties.size() * (parties.size() - 1) / 2;
        boolean known = parties.size() > 1 && (eachOther || facts.size() == parties.size() - 1);
        if (known && !isLookedBackTo(facts.get(0))) {
            groups.add(new Group(facts.get(0), parties, eachOther));
        }
    }

    /** What lies before an event that was told earlier is looked back to, not gone on with. */
    private boolean isLookedBackTo(Fact fact) {
        boolean before = !fact.date().isEmpty() && fact.date().compareTo(latest) < 0 && !latest.startsWith(fact.date());
        latest = fact.date().compareTo(latest) > 0 ? fact.date() : latest;
        return before;
    }

    private static void add(List<Argument> parties, Argument argument) {
        if (parties.stream().noneMatch(argument::sameAs)) {
            parties.add(argument);
        }
    }

    /** The frame with a role for each type of event under way, named like the type: who took part in the last that it can mean. */
    Frame recall(Frame frame) {
        boolean follows = session != null
                && frame.sentence().number() - session.sentence().number() == 1;
        Frame more = follows
                ? frame.withRole(Roles.SESSION, new Filler(List.of(), frame.trigger(), session.lemma(), null, false))
                : frame;
        for (int i = groups.size() - 1; i >= 0 && isNear(frame, groups.get(i)); i--) {
            Group group = groups.get(i);
            if (more.role(group.type()) == null && canMean(frame, group)) {
                more = more.withRole(
                        group.type(), new Filler(group.parties(), frame.trigger(), frame.lemma(), null, false));
            }
        }
        return more;
    }

    /** A fact about an event under way: it has the date and the place of the event where it tells none. */
    Fact complete(Fact fact) {
        if (fact.modality() != Modality.ASSERTED) {
            return fact;
        }
        if (!fact.rule().recalls()) {
            return placed(fact);
        }
        for (int i = groups.size() - 1; i >= 0 && isNear(fact.frame(), groups.get(i)); i--) {
            Fact known = groups.get(i).fact();
            if (known.type().equals(fact.type()) && canMean(fact.frame(), groups.get(i))) {
                return known.modality() == Modality.ASSERTED ? filled(fact, known) : fact;
            }
        }
        return fact;
    }

    /** 4者の会談後: the place of the meeting of the same parties on the same day that was told before. */
    private Fact placed(Fact fact) {
        boolean pair =
                fact.place().isEmpty() && fact.object() != null && fact.frame().kind() == Frame.Kind.NOUN;
        for (int i = groups.size() - 1; pair && i >= 0 && isNear(fact.frame(), groups.get(i)); i--) {
            Group group = groups.get(i);
            boolean same = group.type().equals(fact.type())
                    && group.fact().modality() == Modality.ASSERTED
                    && (fact.date().isEmpty() || fact.date().equals(group.fact().date()))
                    && has(group, fact.subject())
                    && has(group, fact.object());
            if (same) {
                return fact.withPlace(group.fact().place());
            }
        }
        return fact;
    }

    private static boolean has(Group group, Argument party) {
        return group.parties().stream().anyMatch(party::sameAs);
    }

    private static Fact filled(Fact fact, Fact known) {
        Fact dated = fact.date().isEmpty() && !known.date().isEmpty()
                ? fact.withDate(known.date(), DateExpression.Basis.CARRIED)
                : fact;
        return dated.place().isEmpty() && dated.date().equals(known.date()) ? dated.withPlace(known.place()) : dated;
    }

    private static boolean isNear(Frame frame, Group group) {
        return frame.sentence().number() - group.frame().sentence().number() <= REACH
                && frame.trigger().begin() - group.frame().trigger().begin() <= FARTHEST;
    }

    private boolean canMean(Frame frame, Group group) {
        Filler subject = frame.role(Roles.SUBJECT);
        boolean sameKind = frame.classes().stream().anyMatch(group.frame().classes()::contains);
        boolean stranger = sameKind
                && subject != null
                && subject.parties().stream().anyMatch(p -> !p.isNominal())
                && subject.parties().stream()
                        .noneMatch(p -> group.parties().stream().anyMatch(q -> isOf(p, q)));
        Filler of = frame.role(Roles.OF);
        Filler counting = subject == null || !subject.parties().isEmpty() ? of : subject;
        int counted = counting == null || !counting.parties().isEmpty() ? 0 : count(counting.head());
        boolean number = counted == 0 ? group.all() : counted == group.parties().size();
        return number
                && !stranger
                && leaders.fitLevel(frame.lemma(), group.frame().lemma(), group.parties());
    }

    /** How many a word such as 2人 or 三者 counts; 0 where it does not say. */
    private static int count(String word) {
        for (String numerals : NUMERALS) {
            int number = word.isEmpty() ? -1 : numerals.indexOf(word.charAt(0));
            if (number >= 0) {
                return number + 1;
            }
        }
        return 0;
    }

    /** Whether an argument is a party of the event, or the state that the party speaks for. */
    private static boolean isOf(Argument argument, Argument party) {
        boolean state = argument.entity() != null
                && argument.entity().type() == EntityType.STATE
                && party.entity() != null
                && argument.entity().state().equals(party.entity().state());
        return state || argument.sameAs(party);
    }
}
