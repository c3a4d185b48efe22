package io.kaidan.clause;

import io.kaidan.document.Bracket;
import io.kaidan.document.Span;
import io.kaidan.document.Tokens;
import java.util.ArrayList;
import java.util.List;

/** A chunk while its words are read. */
final class ChunkDraft {
    Chunk.Kind kind;
    int begin = -1;
    int contentEnd;
    int end;
    int lemmaToken = -1;
    String lemma = "";
    Span lemmaSpan;
    String run = "";
    String suffix = "";
    String marker = "";
    boolean topic;
    boolean adnominal;
    boolean comma;
    boolean verbalNoun;
    boolean copula;
    boolean functional;
    boolean adverbial;
    boolean question;
    Bracket bracket;
    final List<Integer> endingTokens = new ArrayList<>();

    ChunkDraft(Chunk.Kind kind) {
        this.kind = kind;
    }

    boolean isEmpty() {
        return begin < 0;
    }

    void content(Tokens tokens, int token) {
        extend(tokens.begin(token), tokens.end(token));
        contentEnd = end;
        boolean afterVerb = verbalNoun && (tokens.is(token, "名詞,接尾,副詞可能") || tokens.is(token, "名詞,副詞可能"));
        if (afterVerb) {
            // 会談後, 会談前, 訪問中: the verb is 会談, the rest says when.
            suffix = tokens.normalized(token);
            return;
        }
        suffix = "";
        run = run + tokens.normalized(token);
        lemmaToken = token;
        lemma = tokens.normalized(token);
        lemmaSpan = tokens.span(token);
        verbalNoun = tokens.is(token, "名詞,サ変接続");
        bracket = null;
    }

    void content(Bracket atom, String text) {
        extend(atom.outer().begin(), atom.outer().end());
        contentEnd = end;
        lemma = text;
        run = text;
        lemmaSpan = atom.outer();
        verbalNoun = false;
        bracket = atom;
    }

    void particle(Particles.Particle particle, int particleEnd) {
        functional = true;
        end = particleEnd;
        if (marker.isEmpty()) {
            marker = particle.marker();
        }
        if (particle.topic()) {
            topic = true;
            if (marker.isEmpty()) {
                marker = particle.surface();
            }
        }
        adnominal = particle.adnominal();
        question |= particle.surface().equals("か");
    }

    /** Where the predicate ends before と, の, が …; か belongs to it. */
    private int finiteEnd(Tokens tokens) {
        int last = endingTokens.size() - 1;
        while (last >= 0 && tokens.is(endingTokens.get(last), "助詞") && !tokens.has(endingTokens.get(last), "か")) {
            last--;
        }
        return Math.max(contentEnd, last >= 0 ? tokens.end(endingTokens.get(last)) : contentEnd);
    }

    /** Whether the predicate's last word ties it to a noun: との, ための, という. */
    private boolean tiesToNoun(Tokens tokens, boolean nounFollows) {
        if (endingTokens.isEmpty()) {
            return false;
        }
        int last = endingTokens.get(endingTokens.size() - 1);
        return tokens.is(last, "助詞,連体化") || nounFollows && tokens.has(last, "という");
    }

    /** Makes the nominal read so far a predicate: 会談 + する, 予定 + だ. */
    void predicate(Tokens tokens, int token, boolean asCopula) {
        kind = Chunk.Kind.PREDICATE;
        copula = asCopula;
        endingTokens.add(token);
        end = tokens.end(token);
    }

    /** Takes a second verb into the predicate: 降り + 立つ. */
    void secondVerb(Tokens tokens, int token) {
        String first = tokens.normalized(lemmaToken);
        extend(tokens.begin(token), tokens.end(token));
        contentEnd = end;
        lemmaToken = token;
        lemma = first + tokens.baseForm(token);
        lemmaSpan = new Span(begin, end);
        run = lemma;
    }

    void ending(Tokens tokens, int token) {
        endingTokens.add(token);
        end = tokens.end(token);
    }

    private void extend(int from, int to) {
        if (begin < 0) {
            begin = from;
        }
        end = to;
    }

    /** 韓国入りする, 来韓する: an event noun that the tokenizer does not know as one. */
    boolean endsInEvent(Lexicon lexicon) {
        String known = lexicon.longestKnownSuffix(run);
        return known != null && lexicon.is(known, "event");
    }

    /** 早く帰す, 強く求める: an adjective that says how. 相次いで会う, 重ねて求める: a verb that does, without an object. */
    boolean isAdverb(Tokens tokens, Lexicon lexicon, ChunkDraft before) {
        if (kind != Chunk.Kind.PREDICATE || comma) {
            return false;
        }
        if (endingTokens.isEmpty()) {
            return tokens.is(lemmaToken, "形容詞")
                    && tokens.conjugationForm(lemmaToken).startsWith("連用テ接続");
        }
        // 会談を重ねて合意した
        boolean object =
                before != null && before.marker.equals("を") && (before.verbalNoun || before.endsInEvent(lexicon));
        int last = endingTokens.get(0);
        return endingTokens.size() == 1
                && !object
                && (tokens.has(last, "て") || tokens.has(last, "で"))
                && lexicon.is(lemma, "manner");
    }

    Chunk build(int index, Ending ending, Tokens tokens, boolean nounFollows) {
        if (kind == Chunk.Kind.PREDICATE) {
            adnominal = tiesToNoun(tokens, nounFollows);
        }
        return new Chunk(
                index,
                kind,
                new Span(begin, end),
                new Span(begin, contentEnd),
                new Span(begin, finiteEnd(tokens)),
                lemma,
                lemmaSpan == null ? new Span(begin, contentEnd) : lemmaSpan,
                kind == Chunk.Kind.PREDICATE && run.isEmpty() ? lemma : run,
                suffix,
                marker,
                topic,
                adnominal,
                comma,
                verbalNoun,
                copula,
                bracket,
                kind == Chunk.Kind.NOMINAL && question ? Ending.QUESTION : ending);
    }
}
