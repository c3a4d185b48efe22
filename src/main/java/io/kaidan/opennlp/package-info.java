/**
 * The door to Apache OpenNLP, in both directions: our stages as its {@link io.kaidan.opennlp.CrfNameFinder name finder},
 * {@link io.kaidan.opennlp.JapaneseTokenizer tokenizer} and {@link io.kaidan.opennlp.JapaneseSentenceDetector sentence
 * detector}, for programs and evaluators built on OpenNLP; and a {@link io.kaidan.opennlp.OpenNlpNames model of its name
 * finder} in place of the name tagger that ships.
 *
 * <p>A program that uses the package needs opennlp-tools on its class path; nothing else of the toolkit does. What this
 * package does not do: it trains no model, and nothing of the pipeline knows it.
 */
package io.kaidan.opennlp;
