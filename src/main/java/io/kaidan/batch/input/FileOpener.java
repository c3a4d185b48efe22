package io.kaidan.batch.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.LocalDate;

/** Opens files and chooses the reader that fits their content. */
final class FileOpener {
    private final InputFormat forced;
    private final LocalDate date;
    private final InputStream standardInput;

    /**
     * @param forced the format of all files, or null to look at their content
     * @param date publication date of plain text, or null
     */
    FileOpener(InputFormat forced, LocalDate date, InputStream standardInput) {
        this.forced = forced;
        this.date = date;
        this.standardInput = standardInput;
    }

    /** An open file. */
    record Opened(ArticleReader reader, InputStream stream) {}

    /** @throws UnreadableInput if it is no text that can be read */
    Opened open(InputFile file) throws IOException, UnreadableInput {
        InputStream stream = file.isStandardInput() ? standardInput : Files.newInputStream(file.path());
        try {
            BufferedInputStream buffered = new BufferedInputStream(stream, Head.BYTES);
            Head head = Head.of(buffered);
            head.check();
            InputFormat format = forced != null ? forced : FormatDetector.detect(file, head);
            return new Opened(reader(file, format, buffered), stream);
        } catch (IOException | UnreadableInput e) {
            stream.close();
            throw e;
        }
    }

    private ArticleReader reader(InputFile file, InputFormat format, InputStream in) throws IOException {
        return switch (format) {
            case CLIPPINGS -> new ClippingsReader(file, new Lines(in));
            case JSONL -> new JsonLinesReader(file, new Lines(in));
            case JSON -> new JsonDocumentReader(file, in);
            case TEXT -> new PlainTextReader(file, new Lines(in), date);
        };
    }
}
