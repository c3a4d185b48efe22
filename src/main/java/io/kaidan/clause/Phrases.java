package io.kaidan.clause;

import io.kaidan.document.Argument;
import io.kaidan.document.EntityType;
import io.kaidan.document.NormalizedText;
import io.kaidan.document.Span;
import java.util.ArrayList;
import java.util.List;

/** Makes the fillers of roles from the chunks of one passage. */
final class Phrases {
    private final NormalizedText text;
    private final Passage passage;
    private final Participants participants;
    private final Lexicon lexicon;
    private final ContentBorder border;
    private final PhraseEdges edges;
    private final Bearers bearers;

    Phrases(NormalizedText text, Passage passage, Participants participants, Lexicon lexicon) {
        this.text = text;
        this.passage = passage;
        this.participants = participants;
        this.lexicon = lexicon;
        this.border = new ContentBorder(passage, participants, lexicon);
        this.edges = new PhraseEdges(passage, participants, lexicon);
        this.bearers = new Bearers(passage, participants, lexicon, edges);
    }

    /** A noun phrase with everything coordinated with it: A、B と C. */
    Filler nominal(Chunk chunk) {
        List<Argument> parties = new ArrayList<>();
        for (Chunk member : passage.dependents(chunk)) {
            if (coordinated(member, chunk) && !describes(member, chunk)) {
                addNew(parties, nominal(member).parties());
            }
        }
        boolean states = !parties.isEmpty() && parties.stream().allMatch(Phrases::isState);
        List<Argument> described = states ? stateOf(chunk) : List.of();
        addNew(parties, described.isEmpty() ? own(chunk) : described);
        parties.removeIf(state -> parties.stream().anyMatch(person -> speaksFor(person, state)));
        List<Argument> around = new ArrayList<>();
        addAround(chunk, around);
        Chunk modifier = contentModifier(chunk);
        Chunk verb = passage.headOf(chunk);
        Span content = modifier == null ? stanceOn(chunk) : complement(modifier, verb == null ? chunk : verb);
        boolean direct = modifier != null && isBracket(modifier);
        // 応じるかどうか: the clause is what the noun says
        int begin = chunk.run().equals("どうか") ? passage.leftEdge(chunk) : edges.noun(chunk);
        return new Filler(parties, new Span(begin, chunk.content().end()), head(chunk), content, direct, around);
    }

    /** 米ワシントン, 福島県の郡山市, トルコの首都アンカラ, 郡山市の小学校: the places before the last, each larger than the next. */
    private void addAround(Chunk place, List<Argument> around) {
        List<Argument> named = participants.arguments(place, place.content().begin());
        boolean unnamed = !isBracket(place) && named.stream().allMatch(Phrases::isBody);
        if (!unnamed && (named.size() != 1 || !isPlace(named.get(0)))) {
            return;
        }
        for (Argument inside :
                participants.inside(place.content(), place.content().end())) {
            if (!unnamed && isPlace(inside) && !inside.sameAs(named.get(0))) {
                addNew(around, List.of(inside));
            }
        }
        Chunk before = place.index() == 0 ? null : passage.chunk(place.index() - 1);
        if (before != null && before.adnominal() && before.has("") && passage.headOf(before) == place) {
            List<Argument> larger =
                    participants.arguments(before, before.content().begin());
            if (!larger.isEmpty() && larger.stream().allMatch(Phrases::isPlace)) {
                // 東京・港区の: the last is the nearest
                addNew(around, larger.subList(larger.size() - 1, larger.size()));
                addAround(before, around);
            }
        }
    }

    /** 福島市の県庁, 新竹の本社: a body, which stands in the place before it. */
    private static boolean isBody(Argument argument) {
        return argument.isNominal() || argument.entity().type() == EntityType.ORGANIZATION;
    }

    private static boolean isPlace(Argument argument) {
        return argument.entity() != null
                && (argument.entity().type() == EntityType.STATE
                        || argument.entity().type() == EntityType.LOCATION);
    }

    /** The last noun as the lexicon knows it: 夕食会, where the tokenizer has 会. */
    private String head(Chunk chunk) {
        String known = chunk.isNominal() ? lexicon.longestKnownSuffix(chunk.run()) : null;
        return known == null || known.length() < chunk.lemma().length() ? chunk.lemma() : known;
    }

    /** 韓国とソ連の首脳: the second is the state as well, not someone in it. */
    private List<Argument> stateOf(Chunk chunk) {
        List<Argument> own = participants.arguments(chunk, chunk.content().begin());
        if (own.size() == 1 && own.get(0).isNominal()) {
            for (Chunk dependent : passage.dependents(chunk)) {
                boolean of = dependent.adnominal() && dependent.has("");
                List<Argument> owner = of
                        ? participants.arguments(dependent, dependent.content().begin())
                        : List.of();
                if (owner.size() == 1 && isState(owner.get(0))) {
                    return owner;
                }
            }
        }
        return List.of();
    }

    /** 英とアイルランドの首相: where the two persons are known, the state stands for one of them. */
    private static boolean speaksFor(Argument person, Argument state) {
        return state.entity() != null
                && person.entity() != null
                && state.entity().type() == EntityType.STATE
                && person.entity().type() == EntityType.PERSON
                && state.entity().state().equals(person.entity().state());
    }

    /**
     * The parties a phrase names by itself, or through what stands before it: X率いる代表団, A、B、Cの3者, A、Bら各国の首脳,
     * 日米韓3カ国の高官.
     */
    private List<Argument> own(Chunk chunk) {
        List<Argument> parties = participants.arguments(chunk, edges.description(chunk));
        List<Argument> inBracket = participants.isPerson(chunk) ? List.of() : inBracketAfter(chunk);
        if (inBracket.size() > 1) {
            return inBracket;
        }
        List<Argument> standing = participants.isPerson(chunk) ? List.of() : bearers.of(chunk);
        if (!standing.isEmpty()) {
            return standing;
        }
        boolean named = !parties.isEmpty() && !parties.get(0).isNominal();
        List<Argument> listed = named && !isState(parties.get(0)) ? List.of() : listedBefore(chunk);
        if (named && listed.isEmpty()) {
            return parties;
        }
        if (!listed.isEmpty()) {
            return listed;
        }
        for (Chunk dependent : passage.dependents(chunk)) {
            if (dependent.adnominal() && dependent.has("")) {
                List<Argument> members = members(chunk, dependent);
                if (members.size() > 1) {
                    return members;
                }
            }
        }
        return parties;
    }

    /** 日米韓の外相（A、B、Cの各氏）: the persons that a bracket after the noun names. */
    private List<Argument> inBracketAfter(Chunk chunk) {
        String words = text.normalized();
        int begin = chunk.content().end();
        int end = begin < words.length() && words.charAt(begin) == '（' ? words.indexOf('）', begin) : -1;
        List<Argument> persons = new ArrayList<>();
        if (end > 0 && end <= chunk.span().end()) {
            Span bracket = new Span(begin, end);
            participants.inside(bracket, end).stream()
                    .filter(named -> named.entity().type() == EntityType.PERSON)
                    .forEach(named -> addNew(persons, List.of(named)));
        }
        return persons;
    }

    /** The persons of a list in …ら that a description sums up: A首相、B大統領ら、…する島国の首脳. */
    private List<Argument> listedBefore(Chunk chunk) {
        if (!participants.isAgent(chunk)) {
            return List.of();
        }
        int before = chunk.index() - 1;
        while (before >= 0 && passage.headOf(passage.chunk(before)) != null && modifies(before, chunk.index())) {
            before--;
        }
        Chunk list = before < 0 || before == chunk.index() ? null : passage.chunk(before);
        boolean open = list != null
                && list.isNominal()
                && list.marker().isEmpty()
                && !list.adnominal()
                && text.normalized(list.content()).endsWith("ら")
                && participants.isPerson(list);
        return open ? nominal(list).parties() : List.of();
    }

    /** Whether a chunk belongs to what stands before a noun and modifies it. */
    private boolean modifies(int index, int noun) {
        Chunk chunk = passage.chunk(index);
        boolean list = chunk.isNominal() && chunk.marker().isEmpty() && !chunk.adnominal();
        return passage.head(index) <= noun && !list;
    }

    /** Those whom a group or a description counts: A、B、Cの3者, 日米韓3カ国の高官. */
    private List<Argument> members(Chunk chunk, Chunk modifier) {
        if (participants.isGroup(chunk)) {
            List<Argument> counted = counted(chunk);
            return counted.size() > 1 ? counted : nominal(modifier).parties();
        }
        List<Argument> states = participants.isAgent(chunk) ? nominal(modifier).parties() : List.of();
        return states.stream().allMatch(Phrases::isState) ? states : List.of();
    }

    private static boolean isState(Argument argument) {
        return argument.entity() != null && argument.entity().type() == EntityType.STATE;
    }

    /** The persons of a list that a noun counts: メルケル党首・シュトイバー党首・SPDのシュレーダー首相の3人. */
    private List<Argument> counted(Chunk chunk) {
        List<Argument> persons = new ArrayList<>();
        Span list = new Span(passage.leftEdge(chunk), chunk.content().begin());
        for (Argument argument : participants.inside(list, list.end())) {
            if (argument.entity().type() == EntityType.PERSON) {
                addNew(persons, List.of(argument));
            }
        }
        return persons;
    }

    /** 首席代表、ヒル次官補: who he is, right before his name. */
    private boolean describes(Chunk member, Chunk chunk) {
        if (chunk.run().endsWith("両陛下")) {
            // 天皇、皇后両陛下: one party
            return true;
        }
        if (!member.marker().isEmpty() || member.index() + 1 != chunk.index() || !participants.isPerson(chunk)) {
            return false;
        }
        List<Argument> described =
                participants.arguments(member, member.content().begin());
        return described.size() == 1 && described.get(0).isNominal();
    }

    private boolean coordinated(Chunk member, Chunk chunk) {
        boolean joint = member.has("と") || member.marker().isEmpty();
        return member.isNominal()
                && joint
                && !member.adnominal()
                && chunk.isNominal()
                && participants.isAgent(member)
                && participants.isAgent(chunk);
    }

    /**
     * A noun phrase with the clauses that modify it and the nouns listed with it, as the object of a verb; not what the
     * verb itself has before it.
     */
    Span wide(Chunk noun, Chunk verb) {
        int begin = Math.max(border.beginOfNoun(noun, verb), passage.leftEdge(noun));
        for (Chunk chunk : passage.chunks()) {
            // 7日、会場での不正を指摘した: what is set off before it says when or where.
            boolean adjunct = chunk.isNominal() && chunk.comma() && !chunk.adnominal() && chunk.index() < noun.index();
            adjunct |= chunk.has("に対し") && !chunk.adnominal() && participants.isAgent(chunk);
            if (adjunct
                    && chunk.span().begin() == begin
                    && (chunk.marker().isEmpty() && !listed(chunk) || chunk.has("で"))) {
                begin = passage.chunk(chunk.index() + 1).span().begin();
            }
        }
        return trimmed(new Span(
                listEdge(begin, border.beginOfNoun(noun, verb)), noun.content().end()));
    }

    /** Where a list begins whose last member begins at an offset: 製造、販売の停止; 駅やダムの建設. */
    private int listEdge(int begin, int from) {
        int edge = begin;
        for (int i = passage.size() - 1; i >= 0; i--) {
            Chunk before = passage.chunk(i);
            if (before.span().begin() >= edge) {
                continue;
            }
            boolean open = before.marker().isEmpty() && before.comma() || before.has("や");
            boolean member = before.isNominal()
                    && open
                    && !before.topic()
                    && !before.adnominal()
                    && !border.isTime(before)
                    && passage.leftEdge(before) >= from;
            if (!member) {
                break;
            }
            edge = passage.leftEdge(before);
        }
        return edge;
    }

    /** Whether the chunk is followed by another of its list: 製造、販売の停止. */
    private boolean listed(Chunk chunk) {
        Chunk head = passage.headOf(chunk);
        return head != null && head.index() == chunk.index() + 1 && head.adnominal();
    }

    /**
     * What is said or thought: a bracket with と, or a clause; null when the chunk is neither.
     *
     * @param verb the predicate that says it
     */
    Span complement(Chunk chunk, Chunk verb) {
        if (isQuotation(chunk, verb)) {
            return chunk.bracket().inner();
        }
        if (chunk.isPredicate() || chunk.has("と")) {
            int begin = passage.chunk(border.begin(chunk, verb)).span().begin();
            int end = chunk.finite().end();
            boolean question = chunk.isNominal() && text.normalized().startsWith("か", end);
            return trimmed(new Span(begin, question ? end + 1 : end));
        }
        return null;
    }

    /** Whether what is said is the inside of a bracket, and not a clause that ends in a word in brackets (国境は「友好の線」だと述べた). */
    boolean isQuotation(Chunk chunk, Chunk verb) {
        return isBracket(chunk) && !(chunk.copula() && border.begin(chunk, verb) < chunk.index());
    }

    boolean isBracket(Chunk chunk) {
        return chunk.bracket() != null
                && chunk.bracket().outer().begin() == chunk.content().begin()
                && chunk.bracket().outer().end() == chunk.content().end();
    }

    /** The clause or bracket that says what a noun is about: …するとの考え, …という見方, …する方針; else null. */
    Chunk contentModifier(Chunk noun) {
        Chunk found = null;
        for (Chunk dependent : passage.dependents(noun)) {
            boolean clause = dependent.isPredicate() && dependent.ending().link() != Link.FINAL;
            boolean quoted =
                    isBracket(dependent) && (dependent.has("と") || dependent.has("という")) && dependent.adnominal();
            boolean bare =
                    isBracket(dependent) && dependent.marker().isEmpty() && lexicon.is(noun.lemma(), "content-noun");
            boolean nominal = dependent.isNominal()
                    && dependent.bracket() == null
                    && dependent.has("と")
                    && dependent.adnominal()
                    && !participants.isAgent(dependent)
                    && isStance(noun);
            // 慎重な見方: how someone sees it, not what
            boolean quality = dependent.copula()
                    && dependent.ending().link() == Link.ATTRIBUTIVE
                    && passage.dependents(dependent).isEmpty();
            if (clause && !quality || quoted || bare || nominal) {
                found = dependent;
            }
        }
        if (found != null && found.isPredicate() && lexicon.is(found.lemma(), "quoting")) {
            for (Chunk dependent : passage.dependents(found)) {
                if (dependent.ending().link() == Link.QUOTE || isBracket(dependent) && dependent.has("と")) {
                    return dependent;
                }
            }
        }
        return found;
    }

    private boolean isStance(Chunk noun) {
        String known = lexicon.longestKnownSuffix(noun.run());
        return known != null && (lexicon.is(known, "stance") || lexicon.is(known, "voice"));
    }

    /** 出馬の意向, 反対の考え: the deed that a noun of stance has before it with の; null when there is none. */
    private Span stanceOn(Chunk noun) {
        for (Chunk dependent : passage.dependents(noun)) {
            boolean deed = dependent.verbalNoun()
                    && dependent.adnominal()
                    && dependent.has("")
                    && dependent.suffix().isEmpty();
            if (deed && isStance(noun) && !participants.isAgent(dependent)) {
                Chunk verb = passage.headOf(noun);
                return wide(dependent, verb == null ? noun : verb);
            }
        }
        return null;
    }

    Span trimmed(Span span) {
        int begin = span.begin();
        while (begin < span.end() && "、　 \n・".indexOf(text.normalized().charAt(begin)) >= 0) {
            begin++;
        }
        return new Span(begin, span.end());
    }

    static void addNew(List<Argument> parties, List<Argument> more) {
        for (Argument argument : more) {
            if (parties.stream().noneMatch(argument::sameAs)) {
                parties.add(argument);
            }
        }
    }
}
