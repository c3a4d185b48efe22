package io.kaidan.batch.input;

/**
 * Headline and body of an article in a line-based format: the first line that is not blank is the headline, the same line
 * once more is dropped, the rest is the body, its lines joined by one line feed. White space at the outer ends of both is
 * stripped.
 */
final class ArticleText {
    private String headline = "";
    private int firstLine;
    private boolean bodyBegun;
    private boolean tooLong;
    private final StringBuilder body = new StringBuilder();

    void add(Lines.Line line) {
        if (firstLine == 0) {
            if (!line.isBlank()) {
                headline = Whitespace.strip(line.text());
                firstLine = line.number();
            }
        } else if (bodyBegun) {
            append(line.text());
        } else if (!line.isBlank()) {
            bodyBegun = true;
            if (!Whitespace.strip(line.text()).equals(headline)) {
                append(line.text());
            }
        }
    }

    String headline() {
        return headline;
    }

    String body() {
        return Whitespace.strip(body.toString());
    }

    /** The line of the headline; 0 when there is none. */
    int firstLine() {
        return firstLine;
    }

    boolean isTooLong() {
        return tooLong;
    }

    private void append(String text) {
        if (body.length() + text.length() > Corpus.MAX_CHARACTERS) {
            tooLong = true;
        } else {
            body.append(text).append('\n');
        }
    }
}
