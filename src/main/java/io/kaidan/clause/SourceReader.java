package io.kaidan.clause;

import io.kaidan.document.NormalizedText;
import io.kaidan.document.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads who is named as the source of what a sentence tells: Xによると, Xの話では, Xの話として. */
final class SourceReader {
    private final Passage passage;
    private final Participants participants;
    private final Lexicon lexicon;
    private final Phrases phrases;
    private final Subjects subjects;

    SourceReader(NormalizedText text, Passage passage, Participants participants, Lexicon lexicon) {
        this.passage = passage;
        this.participants = participants;
        this.lexicon = lexicon;
        this.phrases = new Phrases(text, passage, participants, lexicon);
        this.subjects = new Subjects(passage, participants, lexicon);
    }

    /** The roles of a source, its holder and what it tells; null when the chunk is none. */
    Map<String, Filler> read(Chunk chunk) {
        boolean account = lexicon.is(chunk.lemma(), "account");
        boolean named = chunk.has("によると");
        boolean told = account && (chunk.has("で") && chunk.topic() || chunk.has("として"));
        if (!named && !told) {
            return null;
        }
        Chunk teller = account || lexicon.is(chunk.lemma(), "report") ? teller(chunk) : null;
        if (teller == null && told) {
            return null;
        }
        Map<String, Filler> roles = new HashMap<>();
        roles.put(Roles.HOLDER, phrases.nominal(teller == null ? chunk : teller));
        Span content = content(chunk);
        if (content != null && !content.isEmpty()) {
            roles.put(Roles.CONTENT, new Filler(List.of(), content, "", null, false));
        }
        return roles;
    }

    /** 通信社の報道によると, 関係者の話では: whose report it is. */
    private Chunk teller(Chunk account) {
        for (Chunk dependent : passage.dependents(account)) {
            if (dependent.adnominal() && participants.isAgent(dependent)) {
                return dependent;
            }
        }
        return null;
    }

    private Span content(Chunk source) {
        if (source.index() + 1 >= passage.size()) {
            return null;
        }
        Chunk end = end(passage.chunk(passage.size() - 1), source);
        int begin = source.index() + 1;
        for (Chunk chunk : passage.chunks().subList(begin, Math.max(begin, end.index()))) {
            // 関係者の話として伝えたところでは、…
            boolean setOff = chunk.topic() || chunk.has("によると") || chunk.comma();
            begin = setOff && chunk.lemma().equals("ところ") ? chunk.index() + 1 : begin;
        }
        Span span = new Span(passage.chunk(begin).span().begin(), end.finite().end());
        return phrases.trimmed(span);
    }

    /** Where the account ends: before という, ということだ, としている and what else only says that it is one. */
    private Chunk end(Chunk last, Chunk source) {
        for (Chunk dependent : passage.dependents(last)) {
            boolean clause = dependent.isPredicate() && dependent.ending().link() == Link.QUOTE;
            if (clause && dependent.index() > source.index() && onlyTells(last)) {
                return end(dependent, source);
            }
        }
        return last;
    }

    private boolean onlyTells(Chunk last) {
        if (last.isNominal() || last.copula()) {
            return lexicon.is(last.lemma(), "content-noun") || lexicon.is(last.lemma(), "account");
        }
        boolean tells = lexicon.classes(last.lemma()).stream()
                .anyMatch(c -> c.equals("hearsay") || c.equals("say") || c.equals("say-to") || c.equals("report"));
        return tells && subjects.own(last) == null;
    }
}
