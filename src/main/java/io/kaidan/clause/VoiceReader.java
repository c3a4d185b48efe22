package io.kaidan.clause;

import io.kaidan.document.NormalizedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads nouns that name an utterance, with what is uttered and by whom: 住民から「…」との声が上がる, 当局の…という発表, …するとの申し入れを行った.
 */
final class VoiceReader {
    private final Passage passage;
    private final Participants participants;
    private final Lexicon lexicon;
    private final Phrases phrases;
    private final Subjects subjects;
    private final RoleReader reader;

    VoiceReader(NormalizedText text, Passage passage, Participants participants, Lexicon lexicon, RoleReader reader) {
        this.passage = passage;
        this.participants = participants;
        this.lexicon = lexicon;
        this.phrases = new Phrases(text, passage, participants, lexicon);
        this.subjects = new Subjects(passage, participants, lexicon);
        this.reader = reader;
    }

    /** The noun as the lexicon knows it; null for a word it does not know. */
    String word(Chunk chunk) {
        return lexicon.longestKnownSuffix(chunk.run());
    }

    /** The roles of such a noun; null when the chunk is none, or tells nothing. */
    Map<String, Filler> read(Chunk chunk) {
        String word = word(chunk);
        if (word == null || !lexicon.is(word, "voice")) {
            return null;
        }
        Map<String, Filler> roles = new HashMap<>();
        Chunk verb = passage.headOf(chunk);
        if (verb != null && isLight(chunk, verb)) {
            reader.addSubject(verb, word, roles);
            reader.addContent(verb, roles);
            Filler subject = roles.get(Roles.SUBJECT);
            if (subject != null) {
                roles.put(Roles.HOLDER, subject);
            }
        }
        Filler phrase = phrases.nominal(chunk);
        if (phrase.content() != null) {
            roles.put(Roles.CONTENT, new Filler(List.of(), phrase.content(), "", null, phrase.direct()));
        }
        addHolder(chunk, verb, roles);
        return roles.containsKey(Roles.CONTENT) ? roles : null;
    }

    /** 命令を出した, 申し入れを行った: the noun says what is done. */
    private boolean isLight(Chunk chunk, Chunk verb) {
        return chunk.has("を")
                && lexicon.is(verb.lemma(), "issue")
                && !verb.ending().passive();
    }

    private void addHolder(Chunk chunk, Chunk verb, Map<String, Filler> roles) {
        Chunk speaker = verb == null ? null : subjects.source(verb);
        for (Chunk dependent : passage.dependents(chunk)) {
            boolean owner = dependent.has("による") || dependent.has("から") || dependent.has("");
            speaker = owner && dependent.adnominal() && participants.isAgent(dependent) ? dependent : speaker;
        }
        if (speaker != null) {
            roles.put(Roles.HOLDER, phrases.nominal(speaker));
        }
    }
}
