package io.kaidan.clause;

import io.kaidan.document.NormalizedText;
import io.kaidan.document.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads what a predicate says: 「…」と, …すると, …するよう, …することを, …する旨. */
final class ContentReader {
    private final Passage passage;
    private final Participants participants;
    private final Lexicon lexicon;
    private final Phrases phrases;

    ContentReader(NormalizedText text, Passage passage, Participants participants, Lexicon lexicon) {
        this.passage = passage;
        this.participants = participants;
        this.lexicon = lexicon;
        this.phrases = new Phrases(text, passage, participants, lexicon);
    }

    /** All that a predicate says, in order; more than one where quotations stand side by side (「…」「…」と述べた). */
    List<Filler> contents(Chunk predicate) {
        List<Chunk> found = new ArrayList<>();
        for (Chunk dependent : passage.dependents(predicate)) {
            if (isDeed(dependent, predicate)) {
                continue;
            }
            if (isQuoted(dependent)) {
                addBrackets(dependent, found);
                found.add(dependent);
            } else if (isContentNoun(dependent)
                    && (!dependent.has("に") || dependent.lemma().equals("よう") || touches(predicate))
                    && phrases.contentModifier(dependent) != null) {
                found.add(phrases.contentModifier(dependent));
            }
        }
        List<Filler> contents = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Chunk chunk = found.get(i);
            Span span = phrases.complement(chunk, predicate);
            // A clause before the last is no second statement: 訪れると、…すると述べた.
            boolean counts = i == found.size() - 1 || phrases.isBracket(chunk);
            if (counts && span != null && !span.isEmpty()) {
                contents.add(new Filler(List.of(), span, chunk.lemma(), null, phrases.isQuotation(chunk, predicate)));
            }
        }
        return contents;
    }

    /** 受け入れようとする, 10日投票とする日程: what one does, not what one says. */
    private boolean isDeed(Chunk dependent, Chunk predicate) {
        if (!predicate.lemma().equals("する")) {
            return false;
        }
        Chunk head = passage.headOf(predicate);
        boolean modifies = predicate.ending().link() == Link.ATTRIBUTIVE
                && head != null
                && !participants.isAgent(head)
                && !lexicon.is(head.run(), "aside");
        boolean makes = dependent.bracket() != null
                && passage.dependents(predicate).stream().anyMatch(d -> d.has("を"));
        return makes || dependent.ending().volitional() || dependent.lemma().equals("よう") || modifies;
    }

    private boolean isQuoted(Chunk dependent) {
        return dependent.ending().link() == Link.QUOTE && !dependent.adnominal()
                || phrases.isBracket(dependent)
                        && (dependent.has("と") || dependent.marker().isEmpty())
                || dependent.isNominal()
                        && dependent.has("と")
                        && !dependent.adnominal()
                        && (dependent.verbalNoun() && !isMade(dependent) || isJudgement(dependent))
                        && !participants.isAgent(dependent);
    }

    /** 台湾を下して2連勝とした: what something was made, not what was said. */
    private boolean isMade(Chunk noun) {
        Chunk verb = passage.headOf(noun);
        return verb != null && verb.lemma().equals("する") && !lexicon.is(noun.lemma(), "judgement");
    }

    /** 必要と述べた, 名称の変更は意識を改めるためとしている: a noun that is a predicate without だ, right before the verb. */
    private boolean isJudgement(Chunk noun) {
        Chunk verb = passage.headOf(noun);
        return noun.bracket() == null
                && verb != null
                && verb.isPredicate()
                && verb.index() == noun.index() + 1
                && passage.dependents(verb).stream().noneMatch(d -> d.has("を"))
                && (lexicon.is(verb.lemma(), "say")
                        || lexicon.is(verb.lemma(), "say-to") && lexicon.is(noun.lemma(), "judgement"));
    }

    /** 「…」「…」と: the quotations before the one with the particle. */
    private void addBrackets(Chunk quotation, List<Chunk> found) {
        for (Chunk before : passage.dependents(quotation)) {
            if (phrases.isBracket(before) && phrases.isBracket(quotation)) {
                addBrackets(before, found);
                found.add(before);
            }
        }
    }

    /** …ことに触れた. */
    private boolean touches(Chunk predicate) {
        return lexicon.is(predicate.lemma(), "touch");
    }

    /** …ことを, …旨を, …よう(に). */
    private boolean isContentNoun(Chunk chunk) {
        boolean marked = chunk.has("を")
                || chunk.has("も")
                || chunk.has("に")
                || chunk.lemma().equals("よう");
        return chunk.isNominal() && marked && lexicon.is(chunk.lemma(), "content-noun");
    }
}
