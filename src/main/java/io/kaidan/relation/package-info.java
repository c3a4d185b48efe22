/**
 * From frames to the rows of the table: rules give facts, this package adds what all relations share (date, place,
 * channel, attribution, codes, confidence), and tells one fact once, however often the article repeats it.
 */
package io.kaidan.relation;
