/**
 * Who and what the names of an article mean: mentions and titles become entities, titles held, and references. Works on
 * what the article says and what the gazetteer knows of the date; finds no names and no relations.
 */
package io.kaidan.entity;
