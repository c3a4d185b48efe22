package io.kaidan.batch.input;

import io.kaidan.document.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The articles of a run, one after another, with the problems between them in the order of the input. Not thread-safe.
 */
public final class Corpus {
    /** In UTF-16 units; ten novels. What is longer is no article. */
    static final int MAX_CHARACTERS = 1_000_000;

    private final Iterator<InputSource> sources;
    private final FileOpener opener;
    private final LocalDate date;
    private final Map<String, Place> seen = new HashMap<>();
    private InputFile file;
    private FileOpener.Opened opened;
    private int readFromFile;

    private Corpus(List<InputSource> sources, FileOpener opener, LocalDate date) {
        this.sources = sources.iterator();
        this.opener = opener;
        this.date = date;
    }

    /**
     * @param inputs files, folders, patterns and {@code -}
     * @param format the format of all files, or null to look at their content
     * @param date publication date of articles that give none, or null
     * @param output the output folder, whose files are never input, or null
     */
    public static Corpus open(
            List<String> inputs, InputFormat format, LocalDate date, Path output, InputStream standardInput) {
        List<InputSource> sources = InputFiles.expand(inputs, output, format != null);
        return new Corpus(sources, new FileOpener(format, date, standardInput), date);
    }

    /** Where an article was read. */
    private record Place(String input, int line) {}

    /** The next article or problem, or null at the end. */
    public Reading next() {
        while (true) {
            if (opened == null) {
                if (!sources.hasNext()) {
                    return null;
                }
                InputProblem problem = open(sources.next());
                if (problem != null) {
                    return problem;
                }
            }
            Reading reading = readOpened();
            if (reading != null) {
                return reading;
            }
        }
    }

    private InputProblem open(InputSource source) {
        if (source instanceof InputProblem problem) {
            return problem;
        }
        file = (InputFile) source;
        readFromFile = 0;
        try {
            opened = opener.open(file);
            return null;
        } catch (UnreadableInput e) {
            return new InputProblem(file.name(), 0, "", e.code(), e.getMessage());
        } catch (IOException e) {
            return unreadable(e);
        }
    }

    private Reading readOpened() {
        try {
            Reading reading = opened.reader().next();
            if (reading != null) {
                readFromFile++;
                return reading instanceof ReadArticle article ? check(article) : reading;
            }
            close();
            return readFromFile > 0
                    ? null
                    : new InputProblem(file.name(), 0, "", ProblemCode.NO_ARTICLES, "The file holds no article.");
        } catch (IOException e) {
            close();
            return unreadable(e);
        }
    }

    private Reading check(ReadArticle read) {
        Article article = read.article();
        if (Whitespace.strip(article.headline()).isEmpty()
                && Whitespace.strip(article.body()).isEmpty()) {
            return new InputProblem(
                    read.input(),
                    read.line(),
                    article.id(),
                    ProblemCode.EMPTY_ARTICLE,
                    "The article has neither headline nor body.");
        }
        if (article.headline().length() + article.body().length() > MAX_CHARACTERS) {
            return tooLong(file, read.line(), article.id());
        }
        Place earlier = seen.putIfAbsent(article.id(), new Place(read.input(), read.line()));
        if (earlier != null) {
            return new InputProblem(
                    read.input(),
                    read.line(),
                    article.id(),
                    ProblemCode.DUPLICATE_ID,
                    "An earlier article has the same id: " + earlier.input() + ", line " + earlier.line() + ".");
        }
        return article.date() == null && date != null
                ? new ReadArticle(dated(article), read.input(), read.line())
                : read;
    }

    private Article dated(Article article) {
        return new Article(
                article.id(),
                date,
                article.outlet(),
                article.url(),
                article.headline(),
                article.body(),
                article.extra());
    }

    private InputProblem unreadable(IOException e) {
        String why = e instanceof AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
        return new InputProblem(file.name(), 0, "", ProblemCode.UNREADABLE_FILE, "The file cannot be read: " + why);
    }

    private void close() {
        InputStream stream = opened.stream();
        opened = null;
        try {
            stream.close();
        } catch (IOException e) {
            // What was to be read has been read.
        }
    }

    static InputProblem tooLong(InputFile file, int line, String id) {
        return new InputProblem(
                file.name(),
                line,
                id,
                ProblemCode.ARTICLE_TOO_LONG,
                "The article is longer than " + MAX_CHARACTERS + " characters; split it.");
    }

    static InputProblem impossibleDate(InputFile file, int line, String id, String written) {
        return new InputProblem(
                file.name(),
                line,
                id,
                ProblemCode.IMPOSSIBLE_DATE,
                "'" + written + "' is not a date of the calendar; expected one like 2024-07-19.");
    }
}
