/**
 * The statistical name tagger: tokens become names that no list has, each with its probability.
 *
 * <p>A linear-chain conditional random field labels the tokens of one sentence at a time as the begin, inside or end of a
 * person, an organisation or a place. Its evidence is what the tokens look like, what stands around them, which of them
 * the gazetteer knows, and in which public lists of names they stand. {@link io.kaidan.tagger.CrfTrainer} makes a model
 * from labelled texts, {@link io.kaidan.tagger.CrfTagger} applies it.
 *
 * <p>What this package does not do: it does not tell states from other places (the gazetteer does), does not decide
 * between its proposals and those of the rules, and reads no corpora.
 */
package io.kaidan.tagger;
