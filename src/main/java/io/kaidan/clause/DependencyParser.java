package io.kaidan.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Finds for each bunsetsu the later one it depends on, from right to left. A chunk may depend only on the one after it,
 * on that one's head, and so on up to the root, so that dependencies never cross; among these, particles and Minami's
 * classes of clauses choose.
 */
final class DependencyParser {
    private static final Set<String> AGENT_CASES = Set.of("が", "は", "も");

    private final Lexicon lexicon;
    private final Participants participants;
    private final List<Chunk> chunks;
    private final int[] heads;
    private final Valency valency;
    private final Coordination coordination;
    private final Reach reach;

    private DependencyParser(Lexicon lexicon, Participants participants, List<Chunk> chunks) {
        this.lexicon = lexicon;
        this.participants = participants;
        this.chunks = chunks;
        this.heads = new int[chunks.size()];
        this.valency = new Valency(lexicon, chunks);
        this.reach = new Reach(lexicon, participants, chunks, heads, valency);
        this.coordination = new Coordination(participants, chunks, heads, valency);
    }

    /**
     * @param participants tells which nominal chunks name someone who can act
     * @return for each chunk the index of its head, -1 for a root
     */
    static List<Integer> heads(Lexicon lexicon, Participants participants, List<Chunk> chunks) {
        DependencyParser parser = new DependencyParser(lexicon, participants, chunks);
        for (int i = chunks.size() - 1; i >= 0; i--) {
            parser.heads[i] = parser.headOf(i);
        }
        List<Integer> heads = new ArrayList<>(chunks.size());
        Arrays.stream(parser.heads).forEach(heads::add);
        return heads;
    }

    private int headOf(int i) {
        if (i + 1 >= chunks.size()) {
            return -1;
        }
        Chunk chunk = chunks.get(i);
        if (chunk.bracket() != null
                && chunk.marker().isEmpty()
                && chunks.get(i + 1).bracket() != null) {
            // 「…」「…」と述べた
            return i + 1;
        }
        if (chunk.bracket() != null
                && chunk.marker().isEmpty()
                && lexicon.is(chunks.get(i + 1).lemma(), "content-noun")) {
            // 「…」ことを明かした
            return i + 1;
        }
        if (chunk.isPredicate()) {
            return ofPredicate(chunk);
        }
        if (chunk.isNominal() && Reach.isQuote(chunk)) {
            return reach.first(i, c -> takesClause(c), true);
        }
        if (chunk.adnominal()) {
            return ofAdnominal(chunk);
        }
        if (chunk.isNominal()) {
            return ofNominal(chunk);
        }
        return reach.first(i, valency::isPredicative, true);
    }

    private int ofPredicate(Chunk chunk) {
        int i = chunk.index();
        switch (chunk.ending().link()) {
            case ATTRIBUTIVE:
                return attributive(i);
            case QUOTE:
                if (chunk.adnominal()) {
                    return namedUtterance(i);
                }
                return reach.first(i, this::takesClause, true);
            default:
                // …し、…: a pause carries the clause past those that modify a noun.
                return reach.first(
                        i,
                        c -> valency.isPredicative(c)
                                && (!chunk.comma()
                                        || c.ending().link() != Link.ATTRIBUTIVE && !(c.isNominal() && c.adnominal())),
                        true);
        }
    }

    /** との, という: the clause is the content of the noun that follows, also past whose it is (という首相の発言). */
    private int namedUtterance(int i) {
        int next = reach.first(i, Chunk::isNominal, true);
        Chunk noun = chunks.get(next);
        while (noun.isNominal() && noun.adnominal() && participants.isAgent(noun) && heads[next] >= 0) {
            next = heads[next];
            noun = chunks.get(next);
        }
        return next;
    }

    /** 訪朝したロシアのクリボルチコ国防次官: past ロシアの to the person, when one follows. */
    private int attributive(int i) {
        int j = i + 1;
        if (chunks.get(j).isNominal() && chunks.get(j).adnominal() && heads[j] >= 0) {
            Chunk further = chunks.get(heads[j]);
            boolean heldEvent = lexicon.is(chunks.get(i).lemma(), "control") && valency.takesPartner(further);
            if (further.isNominal() && (participants.isAgent(further) || heldEvent)) {
                return heads[j];
            }
        }
        return chunks.get(j).isNominal() ? j : reach.first(i, Chunk::isNominal, true);
    }

    private int ofAdnominal(Chunk chunk) {
        if (valency.isLacking(chunks.get(chunk.index() + 1))) {
            // 会ったことのない首相: の for が
            return chunk.index() + 1;
        }
        int visit = chunk.has("へ") ? reach.first(chunk.index(), c -> c.isNominal() && valency.isSahen(c), false) : -1;
        if (visit >= 0) {
            // 北朝鮮への日帰りの訪問
            return visit;
        }
        int meeting = chunk.has("と") ? reach.first(chunk.index(), valency::takesPartner, false) : -1;
        if (meeting >= 0) {
            // との初めての会談
            return meeting;
        }
        Chunk next = chunks.get(chunk.index() + 1);
        if (next.isNominal()
                && next.adnominal()
                && next.has("と")
                && heads[next.index()] >= 0
                && participants.isPerson(chunk)
                && participants.isAgent(next)) {
            // AのBとの会談: A is a party of the meeting, not of B.
            return heads[next.index()];
        }
        boolean ofMeeting = next.isNominal()
                && next.adnominal()
                && heads[next.index()] >= 0
                && valency.takesPartner(chunks.get(heads[next.index()]));
        if (ofMeeting && participants.isAgent(chunk) != participants.isAgent(next)) {
            // AとBの3回目の会談, 先月のAとの会談
            return heads[next.index()];
        }
        return reach.first(chunk.index(), c -> c.isNominal() || c.copula() || valency.isSahen(c), true);
    }

    private int ofNominal(Chunk chunk) {
        int i = chunk.index();
        if (chunk.topic() && chunk.has("から") && participants.isAgent(chunk)
                || chunk.topic() && chunk.has("と") && !participants.isAgent(chunk)) {
            // 首相からも, 軍縮とは
            return reach.topic(i);
        }
        if (chunk.topic() && AGENT_CASES.contains(chunk.marker())) {
            int inside = participants.isAgent(chunk) ? -1 : valency.insideTopic(i, heads);
            if (inside >= 0) {
                return inside;
            }
            return chunk.has("は") || participants.isAgent(chunk)
                    ? reach.topic(i)
                    : reach.first(i, valency::isPredicative, true);
        }
        if (chunk.has("が")) {
            int speech = participants.isAgent(chunk) && !reach.topicBefore(i) ? reach.speechVerb(i) : -1;
            if (speech >= 0) {
                return speech;
            }
            int suitable = reach.first(i, c -> valency.isPredicative(c) && takesSubject(c, chunk), false);
            // 首相が会談を申し入れている大統領から: where no verb beyond the clause takes it, the clause does.
            int nearest = suitable >= 0
                    ? suitable
                    : reach.first(i, c -> valency.isPredicative(c) && !reach.hasDependent(c, "が", i), true);
            int beyond = participants.isAgent(chunk) ? beyondPause(i, nearest) : -1;
            return beyond >= 0 ? beyond : nearest;
        }
        if (chunk.has("を")) {
            return reach.first(i, c -> valency.isPredicative(c) && !c.copula() && !reach.hasDependent(c, "を", i), true);
        }
        if (chunk.has("と")
                && !chunk.comma()
                && chunks.get(i + 1).lemma().equals("する")
                && chunks.get(i + 1).isPredicate()) {
            // 外相を団長とする
            return i + 1;
        }
        if (chunk.has("と") && participants.isAgent(chunk)) {
            int joined = coordination.coordinated(chunk);
            if (joined < 0 && chunk.comma() && reach.leads(i)) {
                return reach.topic(i);
            }
            if (joined >= 0) {
                return joined;
            }
            // と相次いで会談した, と短く言葉を交わした: past verbs of manner to the one that has a partner
            int meeting = reach.first(i, valency::meets, false);
            return meeting >= 0
                    ? meeting
                    : reach.first(i, c -> valency.isPredicative(c) || valency.takesPartner(c), true);
        }
        if (coordination.joinsNouns(i)) {
            return i + 1;
        }
        if (chunk.marker().isEmpty() && participants.isAgent(chunk) && chunk.comma()) {
            int joined = coordination.coordinated(chunk);
            if (joined >= 0 && !opensHeadline(i, joined)) {
                return joined;
            }
        }
        if (chunk.comma() && reach.leads(i)) {
            // 監督が10日、会長と会談し、続投が決まった: the date goes with the subject before it.
            Chunk subject = i > 0 && chunks.get(i - 1).has("が") ? chunks.get(i - 1) : null;
            int own = subject == null
                    ? -1
                    : reach.first(i, c -> valency.isPredicative(c) && takesSubject(c, subject), false);
            // 首相は18日の会見で、…: what opens the sentence belongs to its main verb.
            boolean goesOn = own >= 0 && chunks.get(own).ending().link() == Link.CONTINUATIVE;
            return goesOn ? own : reach.topic(i);
        }
        boolean toSomeone = chunk.has("に") && participants.isAgent(chunk) && !isGoal(chunk);
        if (toSomeone || chunk.has("に対し")) {
            int speech = reach.speechVerb(i);
            if (speech >= 0) {
                return speech;
            }
        }
        return reach.first(
                i,
                c -> valency.isPredicative(c) && !c.copula() || valency.isPredicative(c) && valency.takesPartner(c),
                true);
    }

    /** Aが20日、Bを非難する声明を発表した: a pause carries が past a clause that modifies a noun; -1 where it does not. */
    private int beyondPause(int subject, int nearest) {
        boolean pause = false;
        for (int j = subject; j < nearest; j++) {
            pause |= chunks.get(j).comma();
        }
        Chunk clause = chunks.get(nearest);
        int noun = heads[nearest];
        if (!pause
                || clause.ending().link() != Link.ATTRIBUTIVE
                || noun < 0
                || !chunks.get(noun).has("を")
                || lexicon.is(chunks.get(noun).lemma(), "content-noun")) {
            return -1;
        }
        Chunk governor = heads[noun] < 0 ? null : chunks.get(heads[noun]);
        boolean takes =
                governor != null && valency.isPredicative(governor) && takesSubject(governor, chunks.get(subject));
        return takes ? governor.index() : -1;
    }

    /** ソウルに着いたと述べた, 首相に会ったと述べた: に belongs to the verb that it stands before, which takes it. */
    private boolean isGoal(Chunk chunk) {
        String next = valency.lemmaOf(chunks.get(chunk.index() + 1));
        return lexicon.is(next, "visit-to") || lexicon.is(next, "visit-into") || lexicon.is(next, "meet-ni");
    }

    /** 首相、大統領と会談: what opens a text without は or が is its subject, not the first of a list. */
    private boolean opensHeadline(int i, int joined) {
        if (i > 0
                || !chunks.get(joined).has("と")
                || chunks.get(joined).adnominal() && !chunks.get(joined).has("と")) {
            return false;
        }
        return chunks.stream().noneMatch(c -> (c.has("は") || c.has("が")) && participants.isAgent(c));
    }

    private boolean takesSubject(Chunk predicate, Chunk subject) {
        if (predicate.ending().link() == Link.ACCOMPANYING || reach.hasDependent(predicate, "が", subject.index())) {
            return false;
        }
        if (predicate.isNominal() && predicate.adnominal() && modifiesPerson(predicate)) {
            // 大統領が + 帰国直後の + 首相に: it is the person modified who has come home.
            return false;
        }
        if (predicate.ending().link() != Link.ATTRIBUTIVE || heads[predicate.index()] < 0) {
            return true;
        }
        // Aが + 訪朝した + Bと会談した: B is the subject of the relative clause, unless A and it are one clause.
        Chunk modified = chunks.get(heads[predicate.index()]);
        boolean comes =
                lexicon.is(valency.lemmaOf(predicate), "come") || lexicon.is(valency.lemmaOf(predicate), "visit-to");
        if (comes && participants.isPerson(modified)) {
            // Aが + 訪朝した + Bと: who came is B, the verb has no object that B could be.
            return false;
        }
        boolean direct = predicate.index() == subject.index() + 1;
        return direct
                || !participants.isAgent(modified)
                || !participants.isAgent(subject)
                || lexicon.is(predicate.lemma(), "meet");
    }

    private boolean modifiesPerson(Chunk noun) {
        return heads[noun.index()] >= 0 && participants.isAgent(chunks.get(heads[noun.index()]));
    }

    /** Whether the chunk can govern a quotation or a clause with と: any later predicate. */
    private boolean takesClause(Chunk chunk) {
        return valency.isPredicative(chunk);
    }
}
