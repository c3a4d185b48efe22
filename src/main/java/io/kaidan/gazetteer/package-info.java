/**
 * What the toolkit knows by name: data files become an immutable {@link io.kaidan.gazetteer.Gazetteer} of states,
 * people with dated roles, organisations and places, with an index that finds their names in a text in one pass, and
 * the {@link io.kaidan.gazetteer.Titles} with what stands around them.
 *
 * <p>The index matches characters, not words, and folds spellings (full and half width, old and new kanji, the dot in
 * katakana names). It decides nothing: whether a match is a name at all, and whose, is for {@code mention} and
 * {@code entity}.
 */
package io.kaidan.gazetteer;
