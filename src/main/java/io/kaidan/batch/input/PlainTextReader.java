package io.kaidan.batch.input;

import io.kaidan.document.Article;
import java.io.IOException;
import java.time.LocalDate;

/** A plain-text file: one article, its first line that is not blank the headline. */
final class PlainTextReader implements ArticleReader {
    private final InputFile file;
    private final Lines lines;
    private final LocalDate date;
    private boolean done;

    /** @param date of the article; null to look for one in the file name */
    PlainTextReader(InputFile file, Lines lines, LocalDate date) {
        this.file = file;
        this.lines = lines;
        this.date = date == null && !file.isStandardInput()
                ? PublicationDate.inFileName(file.path().getFileName().toString())
                : date;
    }

    @Override
    public Reading next() throws IOException {
        if (done) {
            return null;
        }
        done = true;
        ArticleText text = new ArticleText();
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            if (line.fault() != null) {
                return new InputProblem(
                        file.name(), line.number(), file.articleId(1), line.fault(), line.faultMessage());
            }
            text.add(line);
        }
        if (text.isTooLong()) {
            return Corpus.tooLong(file, text.firstLine(), file.articleId(1));
        }
        Article article = new Article(file.articleId(1), date, "", "", text.headline(), text.body(), "");
        return new ReadArticle(article, file.name(), Math.max(1, text.firstLine()));
    }
}
