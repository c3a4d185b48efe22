package io.kaidan.clause;

import io.kaidan.document.NormalizedText;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Reads the roles of event nouns (Xとの会談, 首相の訪米) in one passage: its own, and what the verb that governs it adds. */
final class EventNouns {
    private static final Set<String> PARTNERS = Set.of("と", "に", "で", "から", "へ", "を交え", "に対し", "について", "と並び");

    /** The class of 要請, 求め. */
    private static final String REQUEST = "request-noun";

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
        Chunk governor = governor(chunk);
        if (governor != null
                && chunk.has("で")
                && lexicon.is(words.word(governor).lemma(), "meet")) {
            // 電話で会談した: how they met, no event beside it
            return roles;
        }
        if (governor != null && isVerbal(governor) && (moment(chunk) != null || passesSubject(chunk, governor))) {
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
        dropUnderstood(chunk, roles);
        addHolders(chunk, roles);
        addRequester(chunk, roles);
        return roles;
    }

    /** 報道官は、A大臣とB大臣との会談を調整していると説明した: two who are named meet each other, not somebody understood. */
    private void dropUnderstood(Chunk event, Map<String, Filler> roles) {
        boolean two = passage.dependents(event).stream().anyMatch(d -> d.has("と") && d.adnominal() && isPair(d));
        Filler subject = roles.get(Roles.SUBJECT);
        if (two && subject != null && !passage.span().contains(subject.span().begin())) {
            roles.remove(Roles.SUBJECT);
        }
    }

    /** AとBとの */
    private boolean isPair(Chunk last) {
        return passage.dependents(last).stream().anyMatch(d -> d.has("と") && !d.adnominal() && participants.isAgent(d));
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

    /** 首相は、外相の面会の求めに応じた: who answers the request and who made it are the two parties. */
    private void addRequester(Chunk event, Map<String, Filler> roles) {
        boolean inWord = lexicon.is(event.lemma(), REQUEST);
        Chunk request = inWord ? event : event.adnominal() && event.has("") ? passage.headOf(event) : null;
        Chunk answer = request == null || !lexicon.is(request.lemma(), REQUEST) ? null : passage.headOf(request);
        if (answer == null
                || !isVerbal(answer)
                || !lexicon.is(words.word(answer).lemma(), "control")) {
            return;
        }
        Chunk requester = owner(request) == null ? owner(event) : owner(request);
        Chunk asked = answer.ending().passive() ? by(answer) : subjects.of(answer);
        if (requester != null && asked != null && asked != requester && participants.isAgent(asked)) {
            roles.put(Roles.SUBJECT, phrases.nominal(asked));
            roles.put("と", phrases.nominal(requester));
            roles.remove(Roles.OF);
        }
    }

    /** 外相の要請, 外相からの要請: whose it is; null for nobody's. */
    private Chunk owner(Chunk noun) {
        return first(noun, d -> d.adnominal() && (d.has("") || d.has("から")) && participants.isAgent(d));
    }

    /** 首相に拒否された: who did it; null when nobody is named. */
    private Chunk by(Chunk passive) {
        return first(passive, d -> d.isNominal() && d.has("に") && participants.isAgent(d));
    }

    private Chunk first(Chunk head, Predicate<Chunk> test) {
        return passage.dependents(head).stream().filter(test).findFirst().orElse(null);
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
                    && isHeld(words.word(clause).lemma());
            Chunk holder = holds ? subjects.own(clause) : null;
            if (holder != null) {
                Filler host = phrases.nominal(holder);
                if (!RoleReader.names(roles.get(Roles.SUBJECT)) || !isAttended(event)) {
                    roles.put(Roles.SUBJECT, host);
                }
                roles.put(Roles.HOLDER, host);
            }
            if (holds) {
                addPartners(clause, roles);
            }
        }
    }

    /** 首相が主催した夕食会に大統領が出席した: who comes is not who gives it. */
    private boolean isAttended(Chunk event) {
        Chunk governor = passage.headOf(event);
        return governor != null && lexicon.is(governor.lemma(), "attend");
    }

    /** 会談を行った: the dictionary reads 行った as 行く before an event too. */
    private boolean isHeld(String verb) {
        return lexicon.is(verb, "control") || verb.equals("行く");
    }

    /** 開くはずだった会談, 開く予定だった会談: the clause before the noun of the plan; null when there is none. */
    private Chunk planned(Chunk plan) {
        return first(plan, Chunk::isPredicate);
    }

    /** What the event is an argument or the occasion of; null at the end of a passage. */
    Chunk governor(Chunk event) {
        Chunk moment = moment(event);
        return passage.headOf(moment == null ? event : moment);
    }

    /** 会談の冒頭, 会談の席上: the noun that makes the event the occasion of what follows; null when there is none. */
    private Chunk moment(Chunk event) {
        Chunk head = event.adnominal() && event.has("") ? passage.headOf(event) : null;
        return head != null && head.isNominal() && lexicon.is(head.lemma(), "moment") ? head : null;
    }

    /** A predicate, or the verbal noun that ends a headline (協議を終了). */
    private boolean isVerbal(Chunk chunk) {
        return chunk.isPredicate() || chunk.verbalNoun() && passage.head(chunk.index()) < 0;
    }

    /** 会談を行う, 会談に臨む, 会談で…した: who does the one takes part in the other. */
    private boolean passesSubject(Chunk noun, Chunk governor) {
        boolean occasion = noun.has("で")
                || noun.has("を前に")
                || noun.has("に先立ち")
                || noun.has("後")
                || !noun.suffix().isEmpty();
        return occasion
                || noun.has("へ")
                || governor.ending().passive() && lexicon.is(governor.lemma(), "permit")
                || noun.has("に") && lexicon.is(governor.lemma(), "show")
                || lexicon.is(governor.lemma(), "control")
                || lexicon.is(words.word(governor).lemma(), "control");
    }
}
