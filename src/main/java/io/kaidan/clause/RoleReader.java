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
    }

    /** 大統領を訪ね、語り合った; 大統領に電話し、話し込んだ: whom the clause before names is whom they talked with. */
    void addSharedPartner(Chunk predicate, Map<String, Filler> roles) {
        if (!lexicon.is(words.word(predicate).lemma(), "meet") || names(roles.get("と")) || names(roles.get("に"))) {
            return;
        }
        for (Chunk before : passage.dependents(predicate)) {
            if (before.isPredicate() && before.ending().link() == Link.CONTINUATIVE) {
                Map<String, Filler> shared = arguments(before);
                Filler partner = names(shared.get("を")) ? shared.get("を") : shared.get("に");
                if (names(partner)) {
                    roles.put("と", partner);
                }
            }
        }
    }

    Map<String, Filler> arguments(Chunk predicate) {
        Map<String, Filler> roles = new HashMap<>();
        for (Chunk dependent : passage.dependents(predicate)) {
            if (dependent.isNominal()
                    && !dependent.adnominal()
                    && !dependent.marker().isEmpty()) {
                roles.merge(dependent.marker(), phrases.nominal(dependent), RoleReader::both);
            } else if (dependent.isNominal() && !dependent.adnominal() && !dependent.comma()) {
                roles.putIfAbsent("", phrases.nominal(dependent));
            }
        }
        return roles;
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
        boolean doing = Protagonist.isDoing(lexicon, word);
        Filler understood = doing ? doer : zero;
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
        boolean forOthers = doing && subject != null && isVoice(subject) && subject != subjects.own(predicate);
        Filler named = subject == null || forOthers && understood != null ? null : phrases.nominal(subject);
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
        if (understood != null) {
            roles.put(Roles.ZERO, understood);
        }
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

    /** 報道官は、…と会談したと述べた: who only speaks for others met no one. */
    private boolean isVoice(Chunk subject) {
        String known = lexicon.longestKnownSuffix(text.normalized(subject.content()));
        return known != null && lexicon.is(known, "voice");
    }

    void addHead(Chunk predicate, Map<String, Filler> roles) {
        Chunk head = passage.headOf(predicate);
        if (predicate.ending().link() == Link.ATTRIBUTIVE && head != null && head.isNominal()) {
            roles.put(Roles.HEAD, phrases.nominal(head));
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
