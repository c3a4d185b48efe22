package io.kaidan.token;

import java.util.Arrays;

/**
 * What the dictionary says of a word, each string shared or kept with its word.
 *
 * @param partOfSpeech IPADIC's levels, joined
 * @param baseForm the dictionary form, {@link TokenColumns#NONE} if there is none
 * @param conjugationForm empty for a word that does not conjugate
 */
record WordFeatures(String partOfSpeech, String baseForm, String conjugationForm) {
    private static final int LEVELS = 4;
    private static final int CONJUGATION_FORM = 5;
    private static final int BASE_FORM = 6;

    /** From IPADIC's nine features. */
    static WordFeatures of(String[] features) {
        String[] levels = Arrays.copyOf(features, LEVELS);
        return of(PartsOfSpeech.join(levels), features[BASE_FORM], features[CONJUGATION_FORM]);
    }

    /** @param conjugationForm may be {@link TokenColumns#NONE} */
    static WordFeatures of(String partOfSpeech, String baseForm, String conjugationForm) {
        return new WordFeatures(
                partOfSpeech,
                baseForm,
                conjugationForm.equals(TokenColumns.NONE) ? "" : PartsOfSpeech.shared(conjugationForm));
    }
}
