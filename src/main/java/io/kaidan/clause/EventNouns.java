package io.kaidan.clause;

import io.kaidan.document.NormalizedText;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads the roles of event nouns (Xとの会談, 首相の訪米) in one passage: its own, and what the verb that governs it adds. */
final class EventNouns {
    private static final Set<String> PARTNERS = Set.of("と", "に", "で", "から", "へ", "を交え", "に対し", "について", "と並び");

    private final Passage passage;
    private final Participants participants;
    private final Lexicon lexicon;
    private final Phrases phrases;
    private final Subjects subjects;
    private final FrameWords words;
    private final RoleReader reader;

    EventNouns(NormalizedText text, Passage passage, Participants participants, Lexicon lexicon, RoleReader reader) {
        this.passage = passage;
        this.participants = participants;
        this.lexicon = lexicon;
        this.phrases = new Phrases(text, passage, participants, lexicon);
        this.subjects = new Subjects(passage, participants, lexicon);
        this.words = new FrameWords(text, passage, lexicon);
        this.reader = reader;
    }

    /** Whether the noun has arguments of its own as a verb has: …と会談、; 会談後. */
    boolean standsForVerb(Chunk chunk, String word) {
        return chunk.isNominal() && chunk.marker().isEmpty()
                || lexicon.is(word, "destination")
                || passage.head(chunk.index()) < 0
                || !chunk.suffix().isEmpty();
    }

    Map<String, Filler> roles(Chunk chunk, String word) {
        boolean standsForVerb = standsForVerb(chunk, word);
        Map<String, Filler> roles = standsForVerb ? reader.arguments(chunk) : new HashMap<>();
        for (Chunk dependent : passage.dependents(chunk)) {
            if (dependent.isNominal() && !phrases.isBracket(dependent)) {
                String marker = dependent.adnominal() && dependent.marker().isEmpty() ? Roles.OF : dependent.marker();
                roles.putIfAbsent(marker, phrases.nominal(marker.equals(Roles.OF) ? tied(dependent) : dependent));
            }
        }
        reader.addCompound(chunk, roles);
        Chunk governor = passage.headOf(chunk);
        if (governor != null
                && chunk.has("で")
                && lexicon.is(words.word(governor).lemma(), "meet")) {
            // 電話で会談した: how they met, no event beside it
            return roles;
        }
        if (governor != null && isVerbal(governor) && passesSubject(chunk, governor)) {
            addPartners(governor, roles);
            reader.addSubject(governor, word, roles);
            addPartnerBefore(governor, roles);
            if (!RoleReader.names(roles.get("と"))) {
                reader.addTopicPartner(governor, roles);
            }
            if (RoleReader.names(roles.get("と")) && !RoleReader.names(roles.get(Roles.SUBJECT))) {
                // 林主席との会談は日程が合わず見送られた: what does not fit is no party.
                reader.addUnderstood(roles);
            }
        } else if (standsForVerb || chunk.copula()) {
            reader.addSubject(chunk, word, roles);
            reader.addModified(chunk, word, roles);
            reader.addContent(chunk, roles);
        } else if (RoleReader.names(roles.get("と"))) {
            // 林主席との会談は…: the other party is whom the sentence speaks of.
            reader.addSubject(chunk, word, roles);
        }
        addHolders(chunk, roles);
        return roles;
    }

    /** 大統領とは握手しただけで、会談は見送った: the partner that the clause before names. */
    private void addPartnerBefore(Chunk governor, Map<String, Filler> roles) {
        for (Chunk clause : passage.dependents(governor)) {
            Link link = clause.ending().link();
            boolean before = clause.isPredicate() && (link == Link.CONTINUATIVE || link == Link.ADVERSATIVE);
            Filler partner = before ? reader.arguments(clause).get("と") : null;
            if (RoleReader.names(partner)) {
                roles.putIfAbsent("と", partner);
            }
        }
    }

    private void addPartners(Chunk predicate, Map<String, Filler> roles) {
        reader.arguments(predicate).forEach((marker, filler) -> {
            if (PARTNERS.contains(marker)) {
                roles.putIfAbsent(marker, filler);
            }
        });
    }

    /** 大統領の24年ぶりの訪朝: past what says when or how often to the person. */
    private Chunk tied(Chunk modifier) {
        if (!participants.isAgent(modifier)) {
            for (Chunk further : passage.dependents(modifier)) {
                if (further.adnominal() && further.has("") && participants.isPerson(further)) {
                    return further;
                }
            }
        }
        return modifier;
    }

    /** 両首脳が北京で開いた会談: who held it, where the clause that modifies it says so. */
    private void addHolders(Chunk event, Map<String, Filler> roles) {
        for (Chunk modifier : passage.dependents(event)) {
            Chunk clause = modifier.copula() ? planned(modifier) : modifier;
            boolean holds = clause != null
                    && clause.isPredicate()
                    && modifier.ending().link() == Link.ATTRIBUTIVE
                    && lexicon.is(words.word(clause).lemma(), "control");
            Chunk holder = holds ? subjects.own(clause) : null;
            if (holder != null) {
                roles.put(Roles.SUBJECT, phrases.nominal(holder));
                roles.put(Roles.HOLDER, phrases.nominal(holder));
            }
            if (holds) {
                addPartners(clause, roles);
            }
        }
    }

    /** 開くはずだった会談, 開く予定だった会談: the clause before the noun of the plan; null when there is none. */
    private Chunk planned(Chunk plan) {
        return passage.dependents(plan).stream()
                .filter(Chunk::isPredicate)
                .findFirst()
                .orElse(null);
    }

    /** A predicate, or the verbal noun that ends a headline (協議を終了). */
    private boolean isVerbal(Chunk chunk) {
        return chunk.isPredicate() || chunk.verbalNoun() && passage.head(chunk.index()) < 0;
    }

    /** 会談を行う, 会談に臨む, 会談で…した: who does the one takes part in the other. */
    private boolean passesSubject(Chunk noun, Chunk governor) {
        boolean occasion = noun.has("で")
                || noun.has("を前に")
                || noun.has("後")
                || !noun.suffix().isEmpty();
        return occasion
                || lexicon.is(governor.lemma(), "control")
                || lexicon.is(words.word(governor).lemma(), "control");
    }
}
