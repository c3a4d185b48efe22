package io.kaidan.mention;

import io.kaidan.document.Span;
import io.kaidan.document.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Splits a full name into the parts by which an article goes on to call its holder. */
final class NameParts {
    private NameParts() {}

    /** Surname and given name, or the parts between dots; empty for a name that cannot be split. */
    static List<String> of(Material material, Span name, NameWords words) {
        String text = material.normalized(name);
        if (text.chars().anyMatch(c -> Script.isKatakana((char) c))) {
            return katakana(text);
        }
        if (!text.chars().allMatch(c -> Script.isKanji((char) c)) || text.length() < 2 || text.length() > 6) {
            return List.of();
        }
        int split = split(material, name, words);
        return split <= 0 ? List.of() : List.of(text.substring(0, split), text.substring(split));
    }

    private static List<String> katakana(String text) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Script.isJoint(text.charAt(i))) {
                if (i - begin >= 2 && i - begin < text.length()) {
                    parts.add(text.substring(begin, i));
                }
                begin = i + 1;
            }
        }
        return parts;
    }

    /** Length of the surname: as the dictionary cuts, as known in East Asia, else two of four or more; 0 when unclear. */
    private static int split(Material material, Span name, NameWords words) {
        Tokens tokens = material.tokens();
        int first = material.tokenBeginningAt(name.begin());
        int length = name.length();
        if (first >= 0 && tokens.end(first) < name.end() && tokens.is(first, "名詞,固有名詞,人名,姓")) {
            return tokens.end(first) - name.begin();
        }
        String text = material.normalized(name);
        if (length <= 3 && words.isSurname(text.substring(0, 1))) {
            return 1;
        }
        if (length == 4 && words.isSurname(text.substring(0, 2))) {
            return 2;
        }
        return length >= 4 ? 2 : 0;
    }
}
