package io.kaidan.mention;

import io.kaidan.document.Mention;
import java.util.List;

/**
 * The names of a text and what was considered beside them.
 *
 * @param mentions in order, not overlapping
 * @param losers candidates that were not taken, in order, each with the reason; for explanations only
 */
public record Mentions(List<Mention> mentions, List<Loser> losers) {
    public Mentions {
        mentions = List.copyOf(mentions);
        losers = List.copyOf(losers);
    }

    /** A candidate that was not taken. */
    public record Loser(Candidate candidate, String reason) {}
}
