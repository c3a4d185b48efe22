/**
 * Reading the toolkit's data files (gazetteers, rules, lexicons), from the class path or from disk, and telling what is
 * wrong in them: every mistake at once, as {@code file:line: what, and what was expected}. Knows no meaning of any file.
 */
package io.kaidan.data;
