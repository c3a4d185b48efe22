package io.kaidan.clause;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Bracket;
import io.kaidan.document.Span;
import io.kaidan.document.Tokens;
import io.kaidan.document.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a stretch of text into bunsetsu. A quotation bracket is one closed word; what stands in round brackets or in a
 * dateline is passed over.
 */
final class Chunker {
    private static final Set<String> LIGHT = Set.of("する", "できる", "いたす", "なさる", "くださる");
    private static final Set<String> AND = Set.of("および", "及び", "並びに", "ならびに");
    private static final Set<Zone.Kind> PASSED_OVER =
            Set.of(Zone.Kind.TAG, Zone.Kind.SERIAL, Zone.Kind.DATELINE, Zone.Kind.CREDIT, Zone.Kind.BYLINE);

    private final AnnotatedText text;
    private final Tokens tokens;
    private final String normalized;
    private final Lexicon lexicon;
    private final Particles particles;
    private final Set<Integer> borders;
    private final List<Span> names;
    private final WordEdges edges;

    /**
     * @param borders offsets at which a run of nouns must be cut, such as the edges of dates
     * @param names names that must stay whole, whatever the tokenizer makes of them; sorted
     */
    Chunker(AnnotatedText text, Lexicon lexicon, Set<Integer> borders, List<Span> names) {
        this.text = text;
        this.tokens = text.tokens();
        this.normalized = text.text().normalized();
        this.lexicon = lexicon;
        this.particles = lexicon.particles();
        this.borders = borders;
        this.names = names;
        this.edges = new WordEdges(tokens, normalized, lexicon, names);
    }

    /**
     * @param region the stretch to cut
     * @param atoms the brackets that lie in it and in no other bracket of it
     */
    List<Chunk> chunk(Span region, List<Bracket> atoms) {
        return new Reading(region, atoms).read();
    }

    /** One pass over a region. */
    private final class Reading {
        private final Span region;
        private final List<Bracket> atoms;
        private final List<ChunkDraft> drafts = new ArrayList<>();
        private ChunkDraft current;
        private int nextAtom;

        Reading(Span region, List<Bracket> atoms) {
            this.region = region;
            this.atoms = atoms;
        }

        List<Chunk> read() {
            int token = tokens.at(region.begin());
            while (token < tokens.size() && tokens.begin(token) < region.end()) {
                token = step(token);
            }
            close();
            return build();
        }

        private int step(int token) {
            int begin = tokens.begin(token);
            while (nextAtom < atoms.size() && atoms.get(nextAtom).outer().end() <= begin) {
                nextAtom++;
            }
            if (nextAtom < atoms.size() && atoms.get(nextAtom).outer().begin() < tokens.end(token)) {
                Bracket atom = atoms.get(nextAtom++);
                if (edges.isEventInBrackets(atom, region)) {
                    return token + 1;
                }
                if (current != null && current.bracket != null
                        || borders.contains(atom.outer().begin())) {
                    // 「…」「…」と述べた: two quotations; 5日「…」と述べた
                    close();
                }
                noun().content(
                                atom,
                                normalized.substring(
                                        atom.inner().begin(), atom.inner().end()));
                return Math.max(token + 1, tokens.at(Math.min(atom.outer().end(), region.end())));
            }
            Zone zone = text.layout().zoneAt(begin);
            if (zone != null && PASSED_OVER.contains(zone.kind())) {
                return Math.max(token + 1, tokens.at(zone.span().end()));
            }
            if (normalized.charAt(begin) == '（') {
                return edges.afterRoundBracket(token, region);
            }
            if (borders.contains(begin)) {
                close();
            }
            Span name = edges.nameAt(begin, region);
            if (name != null) {
                return name(token, name);
            }
            return word(token);
        }

        private int name(int token, Span name) {
            if (current != null && current.run.equals("よう")) {
                // …よう + 首相に
                close();
            }
            closeAfterSeveral(token);
            ChunkDraft draft = noun();
            int last = Math.max(token, tokens.at(name.end() - 1));
            for (int i = token; i <= last && i < tokens.size(); i++) {
                draft.content(tokens, i);
            }
            draft.verbalNoun = false;
            return last + 1;
        }

        /** A部長ら + 北朝鮮の代表団, A社長ら + 首脳陣: what follows sums up the list. */
        private void closeAfterSeveral(int token) {
            boolean person = current != null && current.kind == Chunk.Kind.NOMINAL && !names.isEmpty();
            if (person && token > 0 && tokens.has(token - 1, "ら") && tokens.end(token - 1) == tokens.begin(token)) {
                close();
            }
        }

        private int word(int token) {
            String pos = tokens.partOfSpeech(token);
            if (pos.startsWith("名詞") || pos.startsWith("接頭詞")) {
                if (!pos.startsWith("名詞,接尾")) {
                    closeAfterSeveral(token);
                }
                if (current != null && opensClauseNoun(token, pos)) {
                    close();
                }
                if (current != null && current.adverbial && !pos.startsWith("名詞,接尾") && !isOfNoun(pos)) {
                    // それぞれ会談した, 近く訪米する: an adverb, not the first half of a compound.
                    close();
                }
                ChunkDraft draft = noun();
                boolean adverbial = draft.isEmpty() && pos.startsWith("名詞,副詞可能");
                draft.content(tokens, token);
                draft.adverbial = adverbial;
            } else if (pos.startsWith("動詞") || pos.startsWith("形容詞")) {
                verb(token);
            } else if (pos.startsWith("助動詞") && !isThatBy(token)) {
                auxiliary(token);
            } else if (pos.startsWith("助動詞")) {
                return particle(token);
            } else if (pos.startsWith("助詞")) {
                return particle(token);
            } else if (pos.startsWith("記号")) {
                symbol(token);
            } else if (isWhether(token)) {
                close();
                current = new ChunkDraft(Chunk.Kind.NOMINAL);
                current.content(tokens, token);
                current.content(tokens, token + 1);
                return token + 2;
            } else {
                modifier(token, pos);
            }
            return token + 1;
        }

        /** 首相との + 直接会談: after の an adverb belongs to the noun that follows. */
        private boolean isOfNoun(String pos) {
            ChunkDraft before = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
            return pos.startsWith("名詞,サ変接続")
                    && before != null
                    && before.adnominal
                    && before.kind == Chunk.Kind.NOMINAL
                    && before.end == current.begin;
        }

        /** 会談するか + どうか. */
        private boolean isWhether(int token) {
            return tokens.has(token, "どう") && token + 1 < tokens.size() && tokens.has(token + 1, "か");
        }

        /** …ことでは一致した: the tokenizer takes で for the copula. */
        private boolean isThatBy(int token) {
            return current != null
                    && current.kind == Chunk.Kind.NOMINAL
                    && !current.functional
                    && tokens.has(token, "で")
                    && lexicon.is(current.lemma, "content-noun")
                    && token + 1 < tokens.size()
                    && tokens.has(token + 1, "は");
        }

        /** 「…」+ こと, よう + 国民に: こと and よう stand alone. */
        private boolean opensClauseNoun(int token, String pos) {
            boolean clauseNoun = lexicon.is(tokens.normalized(token), "content-noun");
            return current.bracket != null && clauseNoun
                    || current.run.equals("よう") && !pos.startsWith("名詞,接尾") && !pos.startsWith("名詞,非自立");
        }

        private void verb(int token) {
            boolean dependent = tokens.is(token, "動詞,非自立")
                    || tokens.is(token, "動詞,接尾")
                    || tokens.is(token, "形容詞,非自立")
                    || tokens.is(token, "形容詞,接尾");
            if (dependent && current != null && current.kind == Chunk.Kind.PREDICATE) {
                current.ending(tokens, token);
                return;
            }
            boolean light = LIGHT.contains(tokens.baseForm(token));
            if (light
                    && current != null
                    && current.kind == Chunk.Kind.NOMINAL
                    && !current.functional
                    && (current.verbalNoun || current.endsInEvent(lexicon))) {
                current.verbalNoun = true;
                current.predicate(tokens, token, false);
                return;
            }
            if (joinsVerb(token)) {
                current.secondVerb(tokens, token);
                return;
            }
            close();
            current = new ChunkDraft(Chunk.Kind.PREDICATE);
            current.content(tokens, token);
            current.verbalNoun = false;
            current.lemma = tokens.baseForm(token);
        }

        /** 降り + 立つ: two verbs that the lexicon has as one. */
        private boolean joinsVerb(int token) {
            return current != null
                    && current.kind == Chunk.Kind.PREDICATE
                    && current.endingTokens.isEmpty()
                    && current.end == tokens.begin(token)
                    && !lexicon.classes(normalized.substring(current.begin, current.end) + tokens.baseForm(token))
                            .isEmpty();
        }

        private void auxiliary(int token) {
            // 事実はない: the dictionary takes some ない for the one of ではない.
            boolean lacking = current != null
                    && current.kind == Chunk.Kind.NOMINAL
                    && current.functional
                    && tokens.baseForm(token).equals("ない");
            if (lacking) {
                close();
            }
            if (current == null) {
                current = new ChunkDraft(Chunk.Kind.PREDICATE);
                current.content(tokens, token);
                if (lacking) {
                    current.lemma = tokens.baseForm(token);
                }
            } else if (current.kind == Chunk.Kind.NOMINAL && !current.functional) {
                current.predicate(tokens, token, true);
            } else if (current.kind == Chunk.Kind.NOMINAL) {
                current.kind = Chunk.Kind.PREDICATE;
                current.copula = true;
                current.ending(tokens, token);
            } else {
                current.ending(tokens, token);
            }
        }

        private int particle(int token) {
            if (current == null) {
                ofDate(token);
                return token + 1;
            }
            if (current.kind == Chunk.Kind.PREDICATE) {
                current.ending(tokens, token);
                return token + 1;
            }
            Particles.Particle particle = particles.at(normalized, tokens.begin(token), region.end());
            if (particle != null
                    && !lexicon.classes(current.run + particle.surface() + "る").isEmpty()) {
                // 膝を交え: the verb of a phrase, not a particle
                particle = particles.at(normalized, tokens.begin(token), tokens.end(token));
            }
            if (particle != null) {
                int end = tokens.begin(token) + particle.surface().length();
                int last = tokens.at(end - 1);
                if (tokens.end(last) == end) {
                    boolean does = particle.surface().equals("として") && isGoingOn(last + 1);
                    current.particle(does ? particles.at("と", 0, 1) : particle, end);
                    if (does) {
                        // 「…」としている: と and the verb する
                        close();
                        current = new ChunkDraft(Chunk.Kind.PREDICATE);
                        current.content(tokens, last + 1);
                        current.verbalNoun = false;
                        current.lemma = "する";
                        return last + 2;
                    }
                    return last + 1;
                }
            }
            current.functional = true;
            current.end = tokens.end(token);
            return token + 1;
        }

        /** 10日の: the end of the date has closed it. */
        private void ofDate(int token) {
            ChunkDraft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
            if (tokens.has(token, "の") && last != null && last.end == tokens.begin(token)) {
                last.adnominal = last.kind == Chunk.Kind.NOMINAL;
            }
        }

        private boolean isGoingOn(int token) {
            return token < tokens.size()
                    && tokens.begin(token) < region.end()
                    && (tokens.baseForm(token).equals("いる")
                            || tokens.baseForm(token).equals("おる"));
        }

        private void symbol(int token) {
            if (tokens.has(token, "」") || tokens.has(token, "』")) {
                // Of a bracket that is read as a word.
                return;
            }
            if (current == null) {
                ChunkDraft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
                if (last != null && last.end == tokens.begin(token)) {
                    // The end of a date has closed it.
                    last.comma = true;
                }
                return;
            }
            boolean joins = tokens.has(token, "・") || tokens.has(token, "＝") || tokens.has(token, "－");
            if (joins && current.kind == Chunk.Kind.NOMINAL && !current.functional) {
                return;
            }
            current.comma = true;
            close();
        }

        private void modifier(int token, String pos) {
            boolean listed = current != null && current.kind == Chunk.Kind.NOMINAL && !current.functional;
            if (listed && AND.contains(tokens.normalized(token))) {
                // 外相および国防相と: a list, as with と
                current.particle(particles.at("と", 0, 1), tokens.end(token));
                return;
            }
            close();
            current = new ChunkDraft(pos.startsWith("接続詞") ? Chunk.Kind.CONJUNCTION : Chunk.Kind.MODIFIER);
            current.content(tokens, token);
            current.adnominal = pos.startsWith("連体詞");
            close();
        }

        /** The nominal that is being read, or a new one. */
        private ChunkDraft noun() {
            if (current == null || current.kind != Chunk.Kind.NOMINAL || current.functional) {
                close();
                current = new ChunkDraft(Chunk.Kind.NOMINAL);
            }
            return current;
        }

        private void close() {
            if (current != null && !current.isEmpty()) {
                drafts.add(current);
            }
            current = null;
        }

        private List<Chunk> build() {
            List<Chunk> chunks = new ArrayList<>(drafts.size());
            for (int i = 0; i < drafts.size(); i++) {
                ChunkDraft draft = drafts.get(i);
                Ending ending = Ending.BARE;
                if (draft.isAdverb(tokens, lexicon, i == 0 ? null : drafts.get(i - 1))) {
                    draft.kind = Chunk.Kind.MODIFIER;
                }
                boolean nounFollows =
                        !draft.comma && i + 1 < drafts.size() && drafts.get(i + 1).kind == Chunk.Kind.NOMINAL;
                if (draft.kind == Chunk.Kind.PREDICATE) {
                    ending = EndingReader.read(tokens, draft.lemmaToken, draft.endingTokens, nounFollows);
                }
                chunks.add(draft.build(i, ending, tokens, nounFollows));
            }
            return chunks;
        }
    }
}
