package io.kaidan.mention;

import io.kaidan.document.EntityType;
import io.kaidan.document.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a statistical tagger says beside the rules: its proposals, without those against which the names that the rules
 * have settled stand as proof. It may find what no rule found and join what the rules have cut, but it does not change
 * a type, and names that fill its proposal from begin to end by a known pattern are what they are.
 */
final class SecondOpinion {
    private static final Set<EntityType> PLACES = EnumSet.of(EntityType.STATE, EntityType.LOCATION);

    /** A name that takes a state in needs more evidence than others: 米政府 is one name, 米国株 has one. */
    private static final double SURE = 0.68;

    private final List<Candidate> proposals;
    private final Material material;
    private final NameWords words;

    SecondOpinion(List<Candidate> proposals, Material material, NameWords words) {
        this.proposals = List.copyOf(proposals);
        this.material = material;
        this.words = words;
    }

    /** The proposals that agree with what the rules have settled. */
    List<Candidate> beside(Settled rules) {
        List<Candidate> heard = new ArrayList<>();
        for (Candidate proposal : proposals) {
            Candidate name = proposal.type() == EntityType.PERSON ? withoutOpening(proposal) : proposal;
            if (!isRefuted(name, rules)) {
                heard.add(name);
            }
        }
        return heard;
    }

    /** 故 and 元 stand before names and open none. */
    private Candidate withoutOpening(Candidate person) {
        Span span = person.span();
        int token = material.tokenBeginningAt(span.begin());
        if (token < 0
                || material.tokens().end(token) >= span.end()
                || !words.is(NameWords.Use.OPENING, material.tokens().normalized(token))) {
            return person;
        }
        Span rest = new Span(material.tokens().end(token), span.end());
        return new Candidate(rest, person.type(), person.entry(), person.source(), person.foundBy(), person.score());
    }

    private boolean isRefuted(Candidate proposal, Settled rules) {
        Span span = proposal.span();
        Candidate first = rules.beginningAt(span.begin());
        Candidate last = rules.endingAt(span.end());
        if (first != null && first.span().equals(span)) {
            return first.type() != proposal.type();
        }
        boolean isJoined = first != null
                && last != null
                && first.span().end() <= last.span().begin();
        if (first != null && first.type() == EntityType.STATE && proposal.score() < SURE) {
            return true;
        }
        return switch (proposal.type()) {
            // プーチン・ロシア大統領: no person is called after a state.
            case PERSON -> last != null && PLACES.contains(last.type()) && span.contains(last.span());
            // バーンズ米中央情報局長官: a person and a body. 野田内閣: a person's. 日ロ: two states.
            case ORGANIZATION ->
                first != null && first.type() == EntityType.PERSON && isHis(first.span(), span)
                        || isJoined && first.type() == EntityType.PERSON && last.type() == EntityType.ORGANIZATION
                        || isJoined && first.type() == EntityType.STATE && last.type() == EntityType.STATE;
            // 東京都中野区: a place within a place is two names.
            case STATE, LOCATION -> isJoined && PLACES.contains(first.type()) && PLACES.contains(last.type());
        };
    }

    private boolean isHis(Span person, Span whole) {
        return person.end() < whole.end()
                && words.is(NameWords.Use.AFTER, material.normalized(new Span(person.end(), whole.end())));
    }
}
