/**
 * Names and titles: text, tokens and sentences become mentions and titles. {@link io.kaidan.mention.TitleFinder} finds
 * titles; {@link io.kaidan.mention.MentionFinder} lets finders propose candidates in rounds and one resolver decide. A
 * finder stands for one kind of evidence: the gazetteer, the end of a name, a title or honorific beside it, brackets, a
 * list, the rest of the article. A {@link io.kaidan.mention.NameTagger} may propose beside them.
 *
 * <p>Which mentions are one thing, and who holds which title, is left to the next stage.
 */
package io.kaidan.mention;
