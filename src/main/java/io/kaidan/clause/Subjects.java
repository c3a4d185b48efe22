package io.kaidan.clause;

import java.util.Set;

/**
 * Finds who does what a predicate tells, in the order of Minami's clauses: its own が or は, the noun it modifies, the
 * subject of the clause it belongs to, that of a clause before it, the topic of the passage.
 */
final class Subjects {
    private static final Set<String> SUBJECT_MARKERS = Set.of("が", "は", "も");

    private static final Set<String> UTTERING = Set.of("say", "say-to", "show", "think", "report", "call-it");

    private final Passage passage;
    private final Participants participants;
    private final Lexicon lexicon;

    Subjects(Passage passage, Participants participants, Lexicon lexicon) {
        this.passage = passage;
        this.participants = participants;
        this.lexicon = lexicon;
    }

    /** The chunk that names the subject, or null. A topic does not belong to a clause that modifies a person. */
    Chunk of(Chunk predicate) {
        Chunk own = own(predicate);
        Chunk modified = modified(predicate);
        boolean topicOutside = own != null
                && own.has("は")
                && modified != null
                && participants.isPerson(modified)
                && (!lexicon.is(predicate.lemma(), "meet") || hasPartner(predicate));
        if (own != null && !topicOutside) {
            return own;
        }
        if (modified != null) {
            return modified;
        }
        Chunk shared = shared(predicate);
        Chunk earlier = earlier(predicate);
        // 報道官は、特使が平壌入りし、外相と会うと述べた: who goes is who meets.
        boolean inner = shared != null && earlier != null && earlier.has("が") && earlier.index() > shared.index();
        if (shared != null && !inner) {
            return shared;
        }
        Chunk topic = earlier != null ? earlier : passageTopic(predicate);
        return topic != null ? topic : ahead(predicate);
    }

    private boolean hasPartner(Chunk predicate) {
        return passage.dependents(predicate).stream()
                .anyMatch(d -> d.has("と") && !d.adnominal() && participants.isAgent(d));
    }

    /** The subject that the predicate itself has. */
    Chunk own(Chunk predicate) {
        Chunk found = null;
        boolean utters = utters(predicate);
        for (Chunk dependent : passage.dependents(predicate)) {
            if (SUBJECT_MARKERS.contains(dependent.marker()) && participants.isAgent(dependent)) {
                // 報道官は、両氏が「…」と述べた: of what is told, が is part and は the teller.
                found = found == null || dependent.has("が") && !utters ? dependent : found;
            }
        }
        return found != null ? found : bareBefore(predicate);
    }

    /** 8千人の兵が…に入った: what が marks acts even where it names nobody; null when there is none. */
    Chunk unnamed(Chunk predicate) {
        boolean uttering = utters(predicate);
        boolean goes = lexicon.is(predicate.lemma(), "visit-to");
        for (Chunk dependent : passage.dependents(predicate)) {
            // 移設が「唯一の策だ」と説く: a deed does not speak, が belongs to what is said.
            boolean said = uttering && dependent.verbalNoun();
            boolean marked = dependent.has("が") && !said || goes && isThing(dependent);
            if (marked && !dependent.adnominal() && dependent.isNominal()) {
                return dependent;
            }
        }
        return null;
    }

    /** この飛行機は…に向かった: nobody, and no place or time either. */
    private boolean isThing(Chunk topic) {
        return topic.has("は")
                && !participants.isAgent(topic)
                && participants.entities(topic).isEmpty()
                && !lexicon.is(topic.lemma(), "time-word")
                && !lexicon.is(topic.lemma(), "period");
    }

    private boolean utters(Chunk predicate) {
        return lexicon.classes(predicate.lemma()).stream().anyMatch(UTTERING::contains);
    }

    /** 首相、…と会談: the headline's subject without a particle. */
    private Chunk bareBefore(Chunk predicate) {
        if (!passage.sentence().isHeadline() && passageTopic(predicate) != null) {
            return null;
        }
        for (Chunk dependent : passage.dependents(predicate)) {
            boolean bare = dependent.isNominal() && dependent.marker().isEmpty() && !dependent.adnominal();
            if (bare
                    && participants.isAgent(dependent)
                    && (dependent.comma() || lexicon.is(predicate.lemma(), "lead"))) {
                return dependent;
            }
        }
        return null;
    }

    /** 代表からも「…」と指摘があった, 代表から…と話している: who speaks, where nobody else does. */
    Chunk source(Chunk predicate) {
        for (Chunk dependent : passage.dependents(predicate)) {
            if (dependent.has("から") && participants.isAgent(dependent)) {
                return dependent;
            }
        }
        return null;
    }

    /** 協会によると、…と指摘している: whose words the sentence gives, where it names nobody else; no news outlet. */
    Chunk told(Chunk predicate) {
        for (int i = 0; i < predicate.index(); i++) {
            Chunk source = passage.chunk(i);
            if (source.has("によると") && participants.isAgent(source) && passage.headOf(source) == predicate) {
                String known = lexicon.longestKnownSuffix(source.run());
                boolean outlet =
                        known != null && (lexicon.is(known, "outlet-suffix") || lexicon.is(known, "outlet-word"));
                return outlet ? null : source;
            }
        }
        return null;
    }

    /** The noun a relative clause modifies, where it is the subject that the clause lacks. */
    private Chunk modified(Chunk predicate) {
        Chunk head = modifiedNoun(predicate);
        return head != null && head.isNominal() && participants.isAgent(head) ? head : null;
    }

    /** The noun that a clause modifies, also past 会うはずだった + 大統領, 会ったことのない + 大統領; null for none. */
    Chunk modifiedNoun(Chunk predicate) {
        if (predicate.ending().link() != Link.ATTRIBUTIVE) {
            return null;
        }
        Chunk head = passage.headOf(predicate);
        if (head == null || head.isNominal() && participants.isAgent(head)) {
            return head;
        }
        boolean formal = lexicon.is(head.lemma(), "content") || lexicon.is(head.lemma(), "modal-planned");
        Chunk link = head.isNominal() && head.adnominal() ? passage.headOf(head) : head;
        boolean goesOn = formal
                && link != null
                && link.isPredicate()
                && (link == head || link.lemma().equals("ない"))
                && link.ending().link() == Link.ATTRIBUTIVE;
        Chunk further = goesOn ? passage.headOf(link) : null;
        return further != null && further.isNominal() && participants.isAgent(further) ? further : head;
    }

    private Chunk shared(Chunk predicate) {
        Chunk at = predicate;
        for (Chunk head = passage.headOf(at); head != null; head = passage.headOf(at)) {
            Chunk subject = head.isPredicate() || isFinalNoun(head) ? own(head) : null;
            if (subject != null && subject.index() < predicate.index()) {
                return subject;
            }
            at = head;
        }
        return null;
    }

    private boolean isFinalNoun(Chunk chunk) {
        return chunk.isNominal() && passage.head(chunk.index()) < 0;
    }

    private Chunk earlier(Chunk predicate) {
        for (Chunk dependent : passage.dependents(predicate)) {
            boolean coordinate = dependent.isPredicate() && dependent.ending().link() == Link.CONTINUATIVE;
            Chunk subject = coordinate ? own(dependent) : null;
            if (subject != null) {
                return subject;
            }
        }
        return null;
    }

    /** 特使として訪朝し、…した国務委員は語った: the subject that follows, where the clause opens the sentence. */
    private Chunk ahead(Chunk predicate) {
        Link link = predicate.ending().link();
        Chunk head = link == Link.CONTINUATIVE || link == Link.ACCOMPANYING ? passage.headOf(predicate) : null;
        return head != null && passage.head(head.index()) < 0 ? own(head) : null;
    }

    /** The topic or subject of the clauses around the predicate that stands before it, or null. */
    Chunk topicBefore(Chunk predicate) {
        Chunk shared = shared(predicate);
        return shared != null ? shared : passageTopic(predicate);
    }

    private Chunk passageTopic(Chunk predicate) {
        for (int i = predicate.index() - 1; i >= 0; i--) {
            Chunk chunk = passage.chunk(i);
            if (chunk.has("は") && participants.isAgent(chunk)) {
                return chunk;
            }
        }
        return null;
    }
}
