package io.kaidan.mention;

import java.util.function.Consumer;

/** Proposes names of one kind or on one kind of evidence. Implementations are immutable. */
interface Finder {
    /**
     * @param settled what has been decided so far; empty in the first round
     * @param out takes the proposals
     */
    void find(Material material, Settled settled, Consumer<Candidate> out);
}
