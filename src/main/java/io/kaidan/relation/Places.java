package io.kaidan.relation;

import io.kaidan.clause.Filler;
import io.kaidan.clause.Frame;
import io.kaidan.clause.Roles;
import io.kaidan.document.Argument;
import io.kaidan.document.Entity;
import io.kaidan.document.EntityType;
import io.kaidan.document.Search;
import io.kaidan.rule.Match;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds where something took place: in the roles that its rule names, else where a clause before it in the sentence has
 * brought one of its parties (北京を訪れ、外相と会談した). A state is no place for what follows: one meets somewhere in it.
 */
final class Places {
    /** In UTF-16 units; sentences are longer only where they lack their full stops. */
    private static final int FARTHEST = 1000;

    private static final List<String> GOALS = List.of("を", "に", "へ", "で", Roles.COMPOUND);

    private final Map<Integer, List<Frame>> bySentence = new HashMap<>();

    /** @param frames of the article, in order of the text */
    Places(List<Frame> frames) {
        for (Frame frame : frames) {
            bySentence
                    .computeIfAbsent(frame.sentence().number(), n -> new ArrayList<>())
                    .add(frame);
        }
    }

    /** The name of the narrowest place; empty when none is told. */
    String of(Match match) {
        Map<String, String> settings = match.rule().settings();
        for (String role : words(settings.get("place"))) {
            String place = in(match.frame().role(role));
            if (!place.isEmpty()) {
                return place;
            }
        }
        return scene(match, words(settings.get("scene")));
    }

    private static List<String> words(String setting) {
        return setting == null ? List.of() : List.of(setting.split(" "));
    }

    private String scene(Match match, List<String> classes) {
        String place = "";
        Frame frame = match.frame();
        for (Frame before : classes.isEmpty() ? List.<Frame>of() : near(frame)) {
            boolean sets = before.owner() == frame.owner()
                    && before.trigger().begin() < frame.trigger().begin()
                    && classes.stream().anyMatch(before.classes()::contains)
                    && takesPart(before, match);
            for (String role : sets ? GOALS : List.<String>of()) {
                Argument goal = argument(before.role(role));
                if (goal != null && goal.entity().type() == EntityType.LOCATION) {
                    place = goal.name();
                    break;
                }
            }
        }
        return place;
    }

    /** The frames of the sentence that stand before a frame, not farther off than a clause may be. */
    private List<Frame> near(Frame frame) {
        List<Frame> frames = bySentence.get(frame.sentence().number());
        int begin = frame.trigger().begin();
        int first = Search.first(frames.size(), i -> frames.get(i).trigger().begin() >= begin - FARTHEST);
        int end = Search.first(frames.size(), i -> frames.get(i).trigger().begin() >= begin);
        return frames.subList(first, end);
    }

    private static boolean takesPart(Frame frame, Match match) {
        Filler subject = frame.role(Roles.SUBJECT);
        return subject != null
                && subject.parties().stream()
                        .anyMatch(p -> p.sameAs(match.subject()) || match.object() != null && p.sameAs(match.object()));
    }

    private static String in(Filler filler) {
        Argument place = argument(filler);
        return place == null ? "" : place.name();
    }

    /** The last place that a phrase names, else the nearest that it lies in: 福島市 of 福島市の県庁. Null for none. */
    private static Argument argument(Filler filler) {
        Argument place = null;
        for (Argument argument : filler == null ? List.<Argument>of() : filler.parties()) {
            place = isPlace(argument.entity()) ? argument : place;
        }
        boolean unnamed = filler != null && place == null && !filler.around().isEmpty();
        return unnamed ? filler.around().get(0) : place;
    }

    private static boolean isPlace(Entity entity) {
        return entity != null && (entity.type() == EntityType.LOCATION || entity.type() == EntityType.STATE);
    }
}
