package io.kaidan.clause;

import io.kaidan.document.Argument;
import io.kaidan.document.NormalizedText;
import io.kaidan.document.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the roles of predicates and of nouns that stand for one, in one passage. */
final class RoleReader {
    private static final List<String> VISITS = List.of("visit", "visit-to", "call-on");
    private static final List<String> TAKING_OBJECT = List.of("receive", "call-in", "call-on");

    private final Passage passage;
    private final Participants participants;
    private final Lexicon lexicon;
    private final Phrases phrases;
    private final Subjects subjects;
    private final FrameWords words;
    private final ContentReader contents;
    private final NormalizedText text;
    private final Filler zero;
    private final Filler doer;
    private final Filler company;

    /** @param understood who is meant where the passage names no subject */
    RoleReader(
            NormalizedText text, Passage passage, Participants participants, Lexicon lexicon, Understood understood) {
        this.text = text;
        this.passage = passage;
        this.participants = participants;
        this.lexicon = lexicon;
        this.phrases = new Phrases(text, passage, participants, lexicon);
        this.subjects = new Subjects(passage, participants, lexicon);
        this.words = new FrameWords(text, passage, lexicon);
        this.contents = new ContentReader(text, passage, participants, lexicon);
        this.zero = understood.topic();
        this.doer = understood.doer();
        this.company = understood.company();
    }

    /** 大統領を訪ね、語り合った; 大統領に電話し、話し込んだ; 大統領と会談し、…で一致した: whom the clause before names is whom they talked with. */
    void addSharedPartner(Chunk predicate, Map<String, Filler> roles) {
        String word = words.word(predicate).lemma();
        boolean shares = lexicon.is(word, "meet") || lexicon.is(word, "agree");
        if (!shares || names(roles.get("と")) || names(roles.get("に"))) {
            return;
        }
        for (Chunk before : passage.dependents(predicate)) {
            Link link = before.ending().link();
            if (before.isPredicate() && (link == Link.CONTINUATIVE || link == Link.ADVERSATIVE)) {
                Map<String, Filler> shared = arguments(before);
                Filler host = host(before);
                if (host != null) {
                    roles.put("と", host);
                }
                for (String marker : List.of("と", "を", "に")) {
                    if (names(shared.get(marker))) {
                        roles.put("と", shared.get(marker));
                        break;
                    }
                }
            }
        }
        if (!names(roles.get("と"))) {
            addTopicPartner(predicate, roles);
        }
    }

    /** 長官とは、廊下で立ち話をし、連携を約束した: と with は holds for both clauses. */
    void addTopicPartner(Chunk predicate, Map<String, Filler> roles) {
        Chunk head = predicate.ending().link() == Link.CONTINUATIVE ? passage.headOf(predicate) : null;
        for (Chunk dependent : head == null ? List.<Chunk>of() : passage.dependents(head)) {
            if (dependent.has("と")
                    && dependent.topic()
                    && dependent.index() < predicate.index()
                    && participants.isAgent(dependent)) {
                roles.put("と", nominal(dependent));
            }
        }
    }

    /** 国防相の自宅を訪れ、話し合った: whose house it is. Null for none. */
    private Filler host(Chunk visit) {
        for (Chunk place : passage.dependents(visit)) {
            if (place.isNominal() && lexicon.is(phrases.nominal(place).head(), "office")) {
                for (Chunk owner : passage.dependents(place)) {
                    if (owner.adnominal() && owner.has("") && participants.isPerson(owner)) {
                        return phrases.nominal(owner);
                    }
                }
            }
        }
        return null;
    }

    Map<String, Filler> arguments(Chunk predicate) {
        Map<String, Filler> roles = new HashMap<>();
        for (Chunk dependent : passage.dependents(predicate)) {
            if (dependent.isNominal()
                    && !dependent.adnominal()
                    && !dependent.marker().isEmpty()) {
                roles.merge(dependent.marker(), nominal(dependent), RoleReader::both);
            } else if (dependent.isNominal() && !dependent.adnominal() && !dependent.comma()) {
                roles.putIfAbsent("", phrases.nominal(dependent));
            }
        }
        return roles;
    }

    /** A noun phrase; 一行 and the like stand for those who came together. */
    private Filler nominal(Chunk chunk) {
        Filler filler = phrases.nominal(chunk);
        boolean unnamed = filler.parties().stream().allMatch(Argument::isNominal);
        boolean stands = unnamed && company != null && lexicon.is(filler.head(), "company");
        return stands
                ? new Filler(company.parties(), filler.span(), filler.head(), filler.content(), filler.direct())
                : filler;
    }

    /** 首相にも官房長官にも: the same role twice. In 特使に夕食会に or 北京で電話で one says who or where, the other how. */
    private static Filler both(Filler first, Filler second) {
        List<Argument> parties = new ArrayList<>(first.parties());
        Phrases.addNew(parties, second.parties());
        List<Argument> around = second.around().isEmpty() ? first.around() : second.around();
        return new Filler(parties, second.span(), second.head(), second.content(), second.direct(), around);
    }

    /** @param word what is done, as the lexicon knows it */
    void addSubject(Chunk predicate, String word, Map<String, Filler> roles) {
        Chunk speaker = saysSomething(predicate) && subjects.own(predicate) == null ? subjects.source(predicate) : null;
        if (speaker != null && !predicate.ending().passive()) {
            roles.put(Roles.SUBJECT, phrases.nominal(speaker));
            return;
        }
        Chunk told = saysSomething(predicate) && subjects.of(predicate) == null ? subjects.told(predicate) : null;
        if (told != null) {
            roles.put(Roles.SUBJECT, phrases.nominal(told));
            return;
        }
        boolean doing = Protagonist.isDoing(lexicon, word);
        Filler understood = doing ? doer : zero;
        boolean asks = (doing || lexicon.is(word, "attend")) && subjects.own(predicate) == null;
        Filler cleft = asks ? cleft(predicate) : null;
        if (cleft != null) {
            roles.put(Roles.SUBJECT, cleft);
            return;
        }
        Chunk asked = subjects.own(predicate) == null ? asked(predicate) : null;
        if (asked != null) {
            roles.put(Roles.SUBJECT, nominal(asked));
            return;
        }
        Chunk subject = subjects.of(predicate);
        Chunk unnamed = subjects.own(predicate) == null ? subjects.unnamed(predicate) : null;
        if (unnamed != null) {
            roles.put(Roles.SUBJECT, phrases.nominal(unnamed));
            return;
        }
        boolean partnerIsHead = subject != null
                && subject.index() > predicate.index()
                && !names(roles.get("と"))
                && lexicon.is(predicate.lemma(), "meet");
        Chunk outer = partnerIsHead ? subjects.topicBefore(predicate) : null;
        if (outer != null) {
            // 首相は、先月会食した大統領について: who is told of is the one he met.
            subject = outer;
        } else if (partnerIsHead && understood != null) {
            roles.put(Roles.SUBJECT, understood);
            roles.put(Roles.ZERO, understood);
            return;
        }
        boolean ofTwo = doing && subject != null && utters(subject, predicate) && namesTwo(roles.get("と"));
        if (ofTwo) {
            // 報道官は、A大臣とB大臣との会談を調整していると説明した
            return;
        }
        boolean forOthers = doing && subject != null && isVoice(subject) && subject != subjects.own(predicate);
        Filler named = subject == null || forOthers && understood != null ? null : nominal(subject);
        boolean counted = named != null
                && named.parties().isEmpty()
                && understood != null
                && understood.parties().size() > 1;
        if (named != null && !counted) {
            roles.put(Roles.SUBJECT, named);
        } else if (understood != null) {
            // Nobody is named, or 二人 stands for the two spoken of before.
            roles.put(Roles.SUBJECT, understood);
        }
        boolean leavesTopic = subject != null && (subject.has("が") || subject.index() > predicate.index());
        Chunk topic = leavesTopic ? subjects.topicBefore(predicate) : null;
        if (topic == null && subject != null && subject.index() > predicate.index()) {
            // 訪ねてきた社長に、知事は…: the subject of what the sentence goes on to tell
            topic = passage.headOf(subject) == null ? null : subjects.own(passage.headOf(subject));
        }
        Filler spokenOf = topic == null || topic == subject ? understood : nominal(topic);
        if (spokenOf != null) {
            roles.put(Roles.ZERO, spokenOf);
        }
    }

    /** Whether the subject is that of a verb of speech, and the predicate stands in what is said. */
    private boolean utters(Chunk subject, Chunk predicate) {
        for (Chunk at = predicate; at != null && at != passage.headOf(subject); at = passage.headOf(at)) {
            if (at.ending().link() == Link.QUOTE && !at.adnominal()) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesTwo(Filler filler) {
        return filler != null
                && filler.parties().stream().filter(p -> !p.isNominal()).count() > 1;
    }

    /** 卓を囲んだのは、A、B、Cの3人で…: those who are named after it; null when the clause is no such one. */
    private Filler cleft(Chunk predicate) {
        Chunk head = passage.headOf(predicate);
        return head != null && head.lemma().equals("の") ? namedAfter(predicate) : null;
    }

    private Filler namedAfter(Chunk predicate) {
        Chunk head = passage.headOf(predicate);
        boolean topic = predicate.ending().link() == Link.ATTRIBUTIVE
                && head != null
                && head.topic()
                && lexicon.is(head.lemma(), "named-after");
        for (Chunk at = topic ? passage.chunk(head.index() + 1) : null; at != null; at = passage.headOf(at)) {
            boolean closes = at.copula() || passage.head(at.index()) < 0 && at.isNominal();
            if (closes && names(nominal(at))) {
                return nominal(at);
            }
            if (at.isPredicate()) {
                return null;
            }
        }
        return null;
    }

    /** 首相に大統領と会うよう求めた: who is asked is the one to do it; null where nobody is. */
    private Chunk asked(Chunk predicate) {
        Chunk manner = passage.headOf(predicate);
        Chunk request = manner != null && manner.lemma().equals("よう") ? passage.headOf(manner) : null;
        if (request == null || !lexicon.is(words.word(request).lemma(), "request")) {
            return null;
        }
        for (Chunk verb : List.of(request, predicate)) {
            // 首相に大統領と会うよう: the clause has its partner with と.
            boolean own =
                    verb == predicate && passage.dependents(predicate).stream().noneMatch(d -> d.has("と"));
            for (Chunk dependent : own ? List.<Chunk>of() : passage.dependents(verb)) {
                boolean told = dependent.has("に") || dependent.has("に対し");
                if (told && dependent.isNominal() && participants.isAgent(dependent)) {
                    return dependent;
                }
            }
        }
        return null;
    }

    private boolean saysSomething(Chunk predicate) {
        return lexicon.is(words.word(predicate).lemma(), "say")
                || passage.dependents(predicate).stream().anyMatch(d -> phrases.isBracket(d) && d.has("と"));
    }

    /** The one who is understood to meet or travel is the subject. */
    void addUnderstood(Map<String, Filler> roles) {
        if (doer != null) {
            roles.put(Roles.SUBJECT, doer);
        }
    }

    /** 外相は首相も表敬訪問した: beside a topic, も marks whom the verb takes. */
    void addSecondObject(Chunk predicate, String word, Map<String, Filler> roles) {
        Filler also = roles.get("も");
        boolean object = lexicon.is(word, "receive") || lexicon.is(word, "call-on");
        if (object && names(also) && names(roles.get("は")) && !roles.containsKey("を")) {
            roles.put("を", also);
        }
    }

    /** 報道官は、…と会談したと述べた: who only speaks for others met no one. */
    private boolean isVoice(Chunk subject) {
        String known = lexicon.longestKnownSuffix(text.normalized(subject.content()));
        return known != null && lexicon.is(known, "voice");
    }

    /** 副首相とともに会談した: who does it with the subject. */
    void addCompanions(Chunk predicate, String word, Map<String, Filler> roles) {
        Filler with = roles.get("とともに");
        Filler subject = roles.get(Roles.SUBJECT);
        if (names(with) && names(subject) && Protagonist.isDoing(lexicon, word)) {
            roles.put(Roles.SUBJECT, both(with, subject));
        }
    }

    /** 首相のもとを訪れた: whom one goes to see. */
    void addHost(Chunk predicate, Map<String, Filler> roles) {
        for (Chunk place : passage.dependents(predicate)) {
            if (place.isNominal() && lexicon.is(place.lemma(), "presence")) {
                for (Chunk owner : passage.dependents(place)) {
                    if (owner.adnominal() && owner.has("") && participants.isPerson(owner)) {
                        roles.put(Roles.HOST, nominal(owner));
                    }
                }
            }
        }
    }

    /** 県庁を訪れ、知事に理解を求めた: the office that one has gone to. */
    void addOffice(Chunk predicate, Map<String, Filler> roles) {
        for (Chunk before : passage.dependents(predicate)) {
            boolean went = before.isPredicate()
                    && before.ending().link() == Link.CONTINUATIVE
                    && VISITS.stream().anyMatch(name -> lexicon.is(before.lemma(), name));
            for (Chunk place : went ? passage.dependents(before) : List.<Chunk>of()) {
                Filler filler = place.isNominal() ? phrases.nominal(place) : null;
                if (filler != null && lexicon.is(filler.head(), "office")) {
                    roles.put(Roles.OFFICE, filler);
                }
            }
        }
    }

    /** 首相が招いたのは大統領だった, 首相が会談した相手は大統領だった: whom the end of the sentence names. */
    void addNamedAfter(Chunk predicate, String word, Map<String, Filler> roles) {
        Chunk head = passage.headOf(predicate);
        boolean asSubject = head != null && head.lemma().equals("の") && subjects.own(predicate) == null;
        Filler after = asSubject ? null : namedAfter(predicate);
        if (after != null) {
            roles.put(Roles.HEAD, after);
            if (TAKING_OBJECT.stream().anyMatch(name -> lexicon.is(word, name))) {
                roles.putIfAbsent("を", after);
            }
        }
    }

    void addHead(Chunk predicate, Map<String, Filler> roles) {
        Chunk head = subjects.modifiedNoun(predicate);
        if (head != null && head.isNominal()) {
            Chunk last = head.has("と") && !head.adnominal() ? passage.headOf(head) : null;
            boolean list = last != null && last.isNominal() && participants.isAgent(last) && participants.isAgent(head);
            roles.put(Roles.HEAD, phrases.nominal(list ? last : head));
        }
    }

    /** 訪朝中の大統領, 会談後の首相, 訪問先のソウル: the noun that an event noun with such an ending modifies. */
    void addModified(Chunk event, String word, Map<String, Filler> roles) {
        boolean destination = lexicon.is(word, "destination");
        Chunk head = passage.headOf(event);
        boolean modifies = event.adnominal() && (destination || !event.suffix().isEmpty());
        if (!modifies || head == null || !head.isNominal()) {
            return;
        }
        Chunk further = passage.headOf(head);
        if (head.adnominal() && further != null && participants.isPerson(further)) {
            // 訪朝中の + ロシアの + プーチン大統領
            head = further;
        }
        roles.put(Roles.HEAD, phrases.nominal(head));
        if (!destination && participants.isAgent(head) && subjects.own(event) == null) {
            roles.put(Roles.SUBJECT, phrases.nominal(head));
        }
    }

    /** What the predicate says, and the quotations that stand before it, which are statements of their own. */
    List<Filler> addContent(Chunk predicate, Map<String, Filler> roles) {
        List<Filler> said = contents.contents(predicate);
        if (said.isEmpty()) {
            return said;
        }
        roles.put(Roles.CONTENT, said.get(said.size() - 1));
        return said.subList(0, said.size() - 1);
    }

    void addCompound(Chunk chunk, Map<String, Filler> roles) {
        List<Argument> inside =
                participants.inside(chunk.content(), chunk.lemmaSpan().end());
        if (!inside.isEmpty()) {
            Span span = new Span(chunk.content().begin(), chunk.lemmaSpan().begin());
            roles.put(Roles.COMPOUND, new Filler(inside, span, chunk.lemma(), null, false));
        }
    }

    static boolean names(Filler filler) {
        return filler != null && !filler.parties().isEmpty();
    }
}
