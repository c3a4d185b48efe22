package io.kaidan.batch.input;

/** What an argument of the command line turns into: files to read, and problems in their place. */
sealed interface InputSource permits InputFile, InputProblem {}
