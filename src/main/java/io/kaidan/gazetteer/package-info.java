/**
 * What the toolkit knows by name: data files become immutable look-ups by the characters of a normalized text. Decides
 * nothing about an article.
 */
package io.kaidan.gazetteer;
