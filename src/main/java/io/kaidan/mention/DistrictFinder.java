package io.kaidan.mention;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Span;
import io.kaidan.document.Tokens;
import io.kaidan.gazetteer.NameForm;
import java.util.function.Consumer;

/** Proposes electoral districts, which are places named after a place: 東京１区, 兵庫県第８区, 近畿ブロック, 京都選挙区. */
final class DistrictFinder implements Finder {
    private static final char ORDINAL = '第';

    private final NameWords words;

    DistrictFinder(NameWords words) {
        this.words = words;
    }

    @Override
    public void find(Material material, Settled settled, Consumer<Candidate> out) {
        for (int i = 1; i < material.length(); i++) {
            int length = words.beginningAt(NameWords.Use.DISTRICT, material.normalized(), i);
            int end = i + length;
            if (length > 0 && material.isBoundary(end) && !material.splitsScript(end)) {
                int number = numberBegin(material, i);
                int begin = number < i || length > 1 ? placeBegin(material, number) : -1;
                if (begin >= 0) {
                    out.accept(new Candidate(
                            new Span(begin, end), EntityType.LOCATION, "", Mention.Source.PATTERN, "district", 0.9));
                }
            }
        }
    }

    private static int numberBegin(Material material, int end) {
        int at = end;
        while (Script.isDigit(material.charAt(at - 1))) {
            at--;
        }
        return at < end && material.charAt(at - 1) == ORDINAL ? at - 1 : at;
    }

    /** The longest listed place that ends at the offset, or a place of the dictionary; -1 when there is none. */
    private static int placeBegin(Material material, int end) {
        int listed = material.matchesEndingAt(end).stream()
                .filter(match -> match.forms().stream()
                        .anyMatch(form -> form.kind() == NameForm.Kind.FULL
                                && form.entry().type() == EntityType.LOCATION))
                .mapToInt(match -> match.span().begin())
                .min()
                .orElse(-1);
        if (listed >= 0) {
            return listed;
        }
        Tokens tokens = material.tokens();
        int last = material.tokenEndingAt(end);
        int place = last >= 0 && tokens.is(last, "名詞,接尾,地域") ? material.tokenEndingAt(tokens.begin(last)) : last;
        boolean named = place >= 0 && tokens.is(place, "名詞,固有名詞,地域");
        return named ? tokens.begin(place) : -1;
    }
}
