package io.kaidan.clause;

/**
 * Who is meant where a passage names no subject.
 *
 * @param topic who was spoken of before, or inside a quotation its speaker; null when there is none
 * @param doer who meets or travels in such a passage; null when there is none
 * @param company the persons whom 一行 and the like stand for; null when there are none
 */
record Understood(Filler topic, Filler doer, Filler company) {}
