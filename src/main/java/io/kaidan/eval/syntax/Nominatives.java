package io.kaidan.eval.syntax;

import io.kaidan.clause.Chunk;
import io.kaidan.clause.Link;
import io.kaidan.clause.Passage;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads from the dependencies of one passage who or what does it, for every predicate: what が marks, else は; the noun
 * that the clause modifies; the ガ of the clause that it belongs to; the topic before it. For the relations this is done
 * for those who can act only, and with more knowledge of words.
 */
final class Nominatives {
    /** Words that a clause fills in, rather than taking part in it. */
    private static final String FORMAL =
            " こと の もの ため 際 時 とき 後 前 上 中 場合 結果 ところ よう 以降 以来 ほか 一方 事 点 旨 理由 可能性 必要 予定 方針 事実 うち まま とおり 通り 頃 ころ 間 ";

    private final Passage passage;
    private final Map<Chunk, Chunk> known = new HashMap<>();

    Nominatives(Passage passage) {
        this.passage = passage;
    }

    /** Whether the chunk is told of somebody or something: a verb, an adjective, a noun with the copula or at the end. */
    boolean isPredicate(Chunk chunk) {
        boolean last = passage.head(chunk.index()) < 0 && chunk.marker().isEmpty() && chunk.bracket() == null;
        return chunk.isPredicate() || chunk.isNominal() && last && (own(chunk) != null || chunk.verbalNoun());
    }

    /** The chunk that is the ガ of a predicate; null for none in the passage. */
    Chunk of(Chunk predicate) {
        if (!known.containsKey(predicate)) {
            known.put(predicate, find(predicate));
        }
        return known.get(predicate);
    }

    private Chunk find(Chunk predicate) {
        Chunk own = own(predicate);
        if (own != null) {
            return own;
        }
        Chunk head = passage.headOf(predicate);
        boolean noun = head != null && (head.isNominal() || head.copula());
        if (predicate.ending().link() == Link.ATTRIBUTIVE && noun && !isFormal(head)) {
            return lastOfPhrase(head);
        }
        for (Chunk clause = head; clause != null; clause = passage.headOf(clause)) {
            if (isPredicate(clause)) {
                Chunk shared = of(clause);
                return shared != null && (shared.index() < predicate.index() || shared.index() > clause.index())
                        ? shared
                        : topicBefore(predicate);
            }
        }
        return topicBefore(predicate);
    }

    /** 東京にある + 県立の施設: the clause tells of the noun that the phrase ends in. */
    private Chunk lastOfPhrase(Chunk noun) {
        Chunk last = noun;
        Chunk further = passage.headOf(noun);
        while (last.isNominal() && last.adnominal() && last.has("") && further != null && !further.isPredicate()) {
            last = further;
            further = passage.headOf(last);
        }
        return last;
    }

    private static boolean isFormal(Chunk noun) {
        return FORMAL.contains(" " + noun.lemma() + " ");
    }

    private Chunk own(Chunk predicate) {
        Chunk topic = null;
        Chunk subject = null;
        for (Chunk dependent : passage.dependents(predicate)) {
            if (dependent.isNominal() && !dependent.adnominal()) {
                subject = dependent.has("が") ? dependent : subject;
                boolean told = dependent.has("は") || dependent.has("も") || dependent.topic() && dependent.has("と");
                topic = told ? dependent : topic;
            }
        }
        return subject != null ? subject : topic;
    }

    private Chunk topicBefore(Chunk predicate) {
        for (int i = predicate.index() - 1; i >= 0; i--) {
            if (passage.chunk(i).isNominal() && isTopic(passage.chunk(i))) {
                return passage.chunk(i);
            }
        }
        return null;
    }

    /** Xは, Xとは */
    private static boolean isTopic(Chunk chunk) {
        return chunk.has("は") || chunk.topic() && chunk.has("と");
    }

    /** What a look at words alone gives: the nearest noun before it with が or は; null for none. */
    Chunk nearestBefore(Chunk predicate) {
        for (int i = predicate.index() - 1; i >= 0; i--) {
            Chunk chunk = passage.chunk(i);
            if (chunk.isNominal() && !chunk.adnominal() && (chunk.has("が") || chunk.has("は"))) {
                return chunk;
            }
        }
        return null;
    }
}
