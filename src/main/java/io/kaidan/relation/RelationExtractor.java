package io.kaidan.relation;

import io.kaidan.clause.Filler;
import io.kaidan.clause.Frame;
import io.kaidan.clause.Lexicon;
import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Entities;
import io.kaidan.document.Entity;
import io.kaidan.document.Modality;
import io.kaidan.document.Relation;
import io.kaidan.document.Span;
import io.kaidan.rule.Match;
import io.kaidan.rule.Rule;
import io.kaidan.rule.RuleMatcher;
import io.kaidan.time.EventDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Applies the rules to an article's frames and puts the rows together. Immutable; safe for any number of threads. */
public final class RelationExtractor {
    /** Channels of talks that are held in no one place. */
    private static final Set<String> REMOTE = Set.of("PHONE", "VIDEO");

    private final RuleMatcher matcher;
    private final Lexicon lexicon;
    private final EventCodes codes;
    private final Confidence confidence;
    private final Set<String> types;

    /**
     * @param types relation types wanted; empty for all
     * @param isOutlet whether an entity is a news outlet
     */
    public RelationExtractor(
            List<Rule> rules,
            Lexicon lexicon,
            EventCodes codes,
            Confidence confidence,
            Set<String> types,
            Predicate<Entity> isOutlet) {
        this.matcher = new RuleMatcher(rules, lexicon, isOutlet);
        this.lexicon = Objects.requireNonNull(lexicon, "lexicon");
        this.codes = Objects.requireNonNull(codes, "codes");
        this.confidence = Objects.requireNonNull(confidence, "confidence");
        this.types = Set.copyOf(types);
    }

    /**
     * @param frames in order of the text
     * @param entities of the article
     * @param eventDates which date governs which event
     * @return rows in order of their evidence, as spec'd for the table
     */
    public List<Relation> extract(AnnotatedText text, List<Frame> frames, Entities entities, EventDates eventDates) {
        Leaders leaders = new Leaders(text.text(), entities);
        Dating dating = new Dating(eventDates);
        Places places = new Places(frames);
        UnderWay underWay = new UnderWay(leaders);
        List<Fact> facts = new ArrayList<>();
        for (Frame frame : frames) {
            dating.note(frame);
            List<Fact> matched = matcher.match(underWay.recall(frame)).stream()
                    .filter(match ->
                            types.isEmpty() || types.contains(match.rule().row().type()))
                    .map(match -> fact(match, places))
                    .toList();
            List<Fact> told = new ArrayList<>();
            for (Fact fact : leaders.byName(matched)) {
                if (fact.object() == null || !fact.object().sameAs(fact.subject())) {
                    told.add(underWay.complete(dating.date(fact)));
                }
            }
            underWay.note(frame, told);
            facts.addAll(told);
        }
        List<Fact> named = new HeadlineSpeakers(text.text(), lexicon).name(new HeadlineParties().drop(facts));
        List<Fact> heard = new Hearers(text.text()).complete(named);
        List<Fact> merged = new FactMerger().merge(new Attribution(text).attribute(heard));
        return new RowBuilder(text, codes, confidence).rows(merged);
    }

    /** Every rule that could say something of a frame, with what became of it. */
    public List<RuleMatcher.Attempt> attempts(Frame frame) {
        return matcher.attempts(frame);
    }

    private Fact fact(Match match, Places places) {
        Frame frame = match.frame();
        String form = form(match);
        return new Fact(
                match.rule(),
                frame,
                match.subject(),
                match.object(),
                match.content(),
                form,
                modality(match),
                frame.hearsay() ? Fact.HEARSAY : "",
                "",
                null,
                REMOTE.contains(form) ? "" : places.of(match));
    }

    private static Modality modality(Match match) {
        Map<String, String> settings = match.rule().settings();
        if (settings.containsKey("modality")) {
            return Modality.valueOf(settings.get("modality"));
        }
        Modality modality = match.frame().modality();
        boolean ahead = modality == Modality.ASSERTED && match.frame().nonPast();
        return ahead && settings.containsKey("nonpast") ? Modality.valueOf(settings.get("nonpast")) : modality;
    }

    private String form(Match match) {
        String wanted = match.rule().settings().getOrDefault("form", "");
        return switch (wanted) {
            case "speech" -> speechForm(match);
            case "channel" -> channel(match.frame());
            case "former" -> match.frame().classes().contains("former") ? "FORMER" : "";
            default -> wanted;
        };
    }

    private static String speechForm(Match match) {
        if (match.frame().sentence().isHeadline()) {
            return "HEADLINE";
        }
        return match.direct() ? "DIRECT" : "INDIRECT";
    }

    /** By what the parties spoke: told by the noun (電話会談) or by で (電話で). */
    private String channel(Frame frame) {
        Filler means = frame.role("で");
        String head = means == null ? "" : means.head();
        if (frame.classes().contains("by-phone") || frame.classes().contains("phone") || lexicon.is(head, "phone")) {
            return "PHONE";
        }
        if (frame.classes().contains("by-video") || lexicon.is(head, "video")) {
            return "VIDEO";
        }
        return "IN_PERSON";
    }

    /** The span of the evidence of a fact. */
    static Span evidence(Fact fact) {
        Span evidence = fact.frame().clause();
        if (fact.content() != null) {
            evidence = evidence.cover(fact.content());
        }
        return evidence;
    }
}
