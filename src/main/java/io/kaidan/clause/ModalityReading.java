package io.kaidan.clause;

import io.kaidan.document.Modality;

/** What is known of a predicate's modality on the way from it to the end of its sentence. */
final class ModalityReading {
    private final Lexicon lexicon;
    private Modality modality = Modality.ASSERTED;
    private boolean settled;
    private boolean hearsay;

    ModalityReading(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Modality modality() {
        return modality;
    }

    boolean isHearsay() {
        return hearsay;
    }

    /** The stronger of what is known and another cue: what is cancelled was planned, what is denied was perhaps wished for. */
    void atLeast(Modality other) {
        if (!settled && rank(other) > rank(modality)) {
            modality = other;
        }
    }

    /** What a cue makes of it, whatever was known: 要請を受け入れた, 会わなかったわけではない. */
    void becomes(Modality other) {
        if (!settled) {
            modality = other;
        }
    }

    /** No cue further up says anything against it: 会談を終えた. */
    void settle() {
        settled = true;
    }

    void noteHearsay() {
        hearsay = true;
    }

    /**
     * Lets a word have its say.
     *
     * @return whether it has any
     */
    boolean effect(String word) {
        boolean found = false;
        if (lexicon.is(word, "modal-negated")) {
            atLeast(Modality.NEGATED);
            found = true;
        }
        if (lexicon.is(word, "modal-hypothetical")) {
            atLeast(Modality.HYPOTHETICAL);
            found = true;
        }
        if (lexicon.is(word, "modal-planned")) {
            atLeast(Modality.PLANNED);
            found = true;
        }
        return found;
    }

    private static int rank(Modality modality) {
        return switch (modality) {
            case ASSERTED -> 0;
            case PLANNED -> 1;
            case HYPOTHETICAL -> 2;
            case NEGATED -> 3;
        };
    }
}
