package io.kaidan.gazetteer;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.data.Tsv;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Old and variant kanji and the form that stands for them in matching: 國 → 国, 髙 → 高. */
final class KanjiVariants {
    private final Map<Character, Character> standard = new HashMap<>();

    private KanjiVariants() {}

    static KanjiVariants read(DataFile file, Problems problems) {
        KanjiVariants variants = new KanjiVariants();
        for (Tsv.Row row : Tsv.read(file, List.of("standard", "variants"), List.of(), problems)
                .rows()) {
            String target = row.get("standard");
            String sources = row.get("variants");
            if (target.length() != 1 || sources.isEmpty()) {
                problems.add(row.file(), row.line(), "expected one character and its variants, without separators");
                continue;
            }
            for (int i = 0; i < sources.length(); i++) {
                char source = sources.charAt(i);
                if (variants.standard.put(source, target.charAt(0)) != null) {
                    problems.add(row.file(), row.line(), "'" + source + "' has two standard forms, expected one");
                }
            }
        }
        return variants;
    }

    char standard(char kanji) {
        return standard.getOrDefault(kanji, kanji);
    }
}
