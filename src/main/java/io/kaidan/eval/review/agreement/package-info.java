/**
 * Two people's annotations of the same articles in, how far they agree out: the figures of evaluation with the first as
 * the key, and kappas, which take away what chance would give. Articles that only one has, or with other texts, are left
 * out and named. Of articles that are held out there are figures only.
 */
package io.kaidan.eval.review.agreement;
