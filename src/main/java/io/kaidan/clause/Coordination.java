package io.kaidan.clause;

import java.util.List;

/** Finds which nominal chunks stand in one list: A と B が, A、B と, 差し止めと在庫の廃棄を. */
final class Coordination {
    private final Participants participants;
    private final List<Chunk> chunks;
    private final int[] heads;
    private final Valency valency;

    /** @param heads of the chunks to the right of the one that is asked about; filled from right to left meanwhile */
    Coordination(Participants participants, List<Chunk> chunks, int[] heads, Valency valency) {
        this.participants = participants;
        this.chunks = chunks;
        this.heads = heads;
        this.valency = valency;
    }

    /** 差し止めと在庫の廃棄を, 戦争や株式の急騰、介入を: nouns that name nobody, in a list. */
    boolean joinsNouns(int i) {
        Chunk chunk = chunks.get(i);
        Chunk next = chunks.get(i + 1);
        boolean plain = chunk.bracket() == null && next.bracket() == null && !participants.isAgent(chunk);
        if (!plain || !next.isNominal() || next.topic() || participants.isAgent(next) && !next.adnominal()) {
            return false;
        }
        boolean with = chunk.has("と") && !chunk.comma() && !chunk.topic() && !valency.standsForVerb(next);
        boolean listed = i > 0 && chunk.marker().isEmpty() && chunk.comma() && inList(i - 1);
        return with && !next.has("と") || listed;
    }

    /** Whether the chunk before is one of a list: 戦争や + 株式の急騰、. */
    private boolean inList(int i) {
        Chunk before = chunks.get(i).adnominal() && i > 0 ? chunks.get(i - 1) : chunks.get(i);
        return before.isNominal() && before.has("と") && !before.comma() && !participants.isAgent(before);
    }

    /** A と B が, A、B と: the next chunk that names someone, when it follows at once or after its own modifiers. */
    int coordinated(Chunk chunk) {
        for (int j = chunk.index() + 1; j < chunks.size(); j++) {
            Chunk next = chunks.get(j);
            if (isSide(next)) {
                // 日本側からA氏、米側からB氏が
                continue;
            }
            if (next.isNominal() && !next.adnominal()) {
                return participants.isAgent(next) && !isSetting(next) ? j : -1;
            }
            if (next.isNominal()
                    && next.adnominal()
                    && participants.isAgent(next)
                    && (groupFollows(j) || joinsEvent(j))) {
                return j;
            }
            if (!next.isNominal() || next.comma()) {
                return -1;
            }
        }
        return -1;
    }

    /** …とBの会談: the two are the parties of an event noun. */
    private boolean joinsEvent(int j) {
        boolean list = chunks.get(j).marker().isEmpty()
                || chunks.get(j).has("と")
                || chunks.get(j).has("による");
        return heads[j] >= 0 && list && valency.takesPartner(chunks.get(heads[j]));
    }

    /** …、Cの3者が: the list ends in a noun that counts it. */
    private boolean groupFollows(int j) {
        return j + 1 < chunks.size() && participants.isGroup(chunks.get(j + 1));
    }

    private boolean isSide(Chunk chunk) {
        return chunk.isNominal() && chunk.has("から") && chunk.run().endsWith("側");
    }

    /** ソウルで, 5日に: where and when, never one of a list of people. */
    private boolean isSetting(Chunk chunk) {
        return chunk.has("で") || chunk.has("から") || chunk.has("まで");
    }
}
