/**
 * The command line: arguments become a run of {@link io.kaidan.batch}, results become text on the terminal and an exit
 * code. The only package that prints or ends the program; it decides nothing about texts or files.
 */
package io.kaidan.cli;
