/**
 * Names and titles: text, tokens and sentences become mentions and titles. Finders propose, one resolver decides; which
 * mentions are one thing, and who holds which title, is left to the next stage.
 */
package io.kaidan.mention;
