package io.kaidan.batch.input;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.kaidan.document.Article;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads what clipping services deliver: {@code #} topic headings, and for each article its title, on the next line the
 * date as {@code 2024.07.19}, the title again and the text, often cut off. A title follows a blank line, a heading or the
 * start of the file, and behind the date comes a blank line or the title: other dates belong to the text. The topic goes to the article's further keys as {@code topic}.
 */
final class ClippingsReader implements ArticleReader {
    private static final Pattern DATE_LINE = Pattern.compile("\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}");

    private final InputFile file;
    private final Lines lines;
    private final List<Lines.Line> ahead = new ArrayList<>();
    private boolean afterBlank = true;
    private String topic = "";
    private int number;

    ClippingsReader(InputFile file, Lines lines) {
        this.file = file;
        this.lines = lines;
    }

    /**
     * Whether lines from the start of a file are clippings: the first text after headings is a title with its date, or
     * somewhere a title with its date is repeated below.
     */
    static boolean recognises(List<String> lines) {
        boolean begun = false;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String line = Whitespace.strip(lines.get(i));
            if (!line.isEmpty() && isDate(lines.get(i + 1))) {
                boolean alone = i + 2 >= lines.size()
                        || Whitespace.strip(lines.get(i + 2)).isEmpty();
                if (line.equals(firstText(lines, i + 2)) || (!begun && alone)) {
                    return true;
                }
            }
            begun |= !line.isEmpty() && !line.startsWith("#");
        }
        return false;
    }

    private static String firstText(List<String> lines, int from) {
        return lines.stream()
                .skip(from)
                .map(Whitespace::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }

    @Override
    public Reading next() throws IOException {
        for (Lines.Line line = peek(); line != null; line = peek()) {
            if (isTitle()) {
                return clipping();
            }
            if (isHeading()) {
                topic = Whitespace.strip(line.text().replaceFirst("^#+", ""));
            } else if (!line.isBlank()) {
                return stray();
            }
            take();
        }
        return null;
    }

    private Reading clipping() throws IOException {
        number++;
        Lines.Line fault = null;
        ArticleText text = new ArticleText();
        Lines.Line title = take();
        Lines.Line dateLine = take();
        for (Lines.Line line = title; line != null; line = goesOn() ? take() : null) {
            if (line.fault() != null && fault == null) {
                fault = line;
            }
            text.add(line);
        }
        if (fault != null) {
            return problem(fault.number(), fault.fault(), fault.faultMessage());
        }
        if (text.isTooLong()) {
            return Corpus.tooLong(file, title.number(), id());
        }
        String written = Whitespace.strip(dateLine.text());
        LocalDate date = PublicationDate.parse(written);
        if (date == null) {
            return Corpus.impossibleDate(file, dateLine.number(), id(), written);
        }
        Article article = new Article(id(), date, "", "", text.headline(), text.body(), extra());
        return new ReadArticle(article, file.name(), title.number());
    }

    /** Text that belongs to no clipping: reported once, up to the next title. */
    private Reading stray() throws IOException {
        int line = peek().number();
        do {
            take();
        } while (goesOn());
        return new InputProblem(
                file.name(),
                line,
                "",
                ProblemCode.MALFORMED_CLIPPING,
                "This text belongs to no clipping; expected a title and below it a line such as 2024.07.19.");
    }

    private boolean goesOn() throws IOException {
        return peek() != null && !isTitle() && !isHeading();
    }

    private boolean isTitle() throws IOException {
        Lines.Line line = peek();
        if (!afterBlank || line == null || line.isBlank() || !isDate(ahead(1))) {
            return false;
        }
        Lines.Line third = ahead(2);
        return isBlank(third) || isSame(third, line);
    }

    private boolean isHeading() throws IOException {
        Lines.Line line = peek();
        return afterBlank && line.text().startsWith("#") && isBlank(ahead(1));
    }

    private static boolean isDate(Lines.Line line) {
        return line != null && isDate(line.text());
    }

    private static boolean isDate(String line) {
        return DATE_LINE.matcher(Whitespace.strip(line)).matches();
    }

    private static boolean isBlank(Lines.Line line) {
        return line == null || line.isBlank();
    }

    private static boolean isSame(Lines.Line left, Lines.Line right) {
        return Whitespace.strip(left.text()).equals(Whitespace.strip(right.text()));
    }

    private Lines.Line peek() throws IOException {
        return ahead(0);
    }

    /** The line that many lines further on, or null behind the end. */
    private Lines.Line ahead(int count) throws IOException {
        while (ahead.size() <= count) {
            Lines.Line line = lines.next();
            if (line == null) {
                return null;
            }
            ahead.add(line);
        }
        return ahead.get(count);
    }

    private Lines.Line take() throws IOException {
        Lines.Line line = ahead.remove(0);
        afterBlank = line.isBlank() || line.text().startsWith("#");
        return line;
    }

    private String id() {
        return file.articleId(number);
    }

    private String extra() {
        return topic.isEmpty()
                ? ""
                : JsonNodeFactory.instance.objectNode().put("topic", topic).toString();
    }

    private InputProblem problem(int line, ProblemCode code, String message) {
        return new InputProblem(file.name(), line, id(), code, message);
    }
}
