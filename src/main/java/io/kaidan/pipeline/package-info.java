/**
 * The whole: the only package that knows the order of the stages. A program that embeds the toolkit starts at
 * {@link io.kaidan.pipeline.Kaidan}.
 */
package io.kaidan.pipeline;
