package io.kaidan.eval.format;

import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.CodePointSpan;
import io.kaidan.eval.annotation.CodePointText;
import io.kaidan.eval.annotation.Party;
import java.util.Comparator;
import java.util.List;

/** Finds where in an article stands what its source gives without an offset. */
final class Placement {
    private final CodePointText text;
    private final List<AnnotatedMention> mentions;

    Placement(AnnotatedArticle article) {
        text = article.text();
        mentions = article.mentions();
    }

    /**
     * Where words stand: where the source says, else within a stretch of the text, else where they first stand.
     *
     * @param known what the source says; null for nothing
     * @param near a stretch of the text; null for none
     * @return null if they do not stand in the text
     */
    CodePointSpan words(String words, CodePointSpan known, CodePointSpan near) {
        if (words.isEmpty()) {
            return null;
        }
        if (known != null && text.slice(known.begin(), known.end()).equals(words)) {
            return known;
        }
        int length = words.codePointCount(0, words.length());
        int found = near == null ? -1 : text.find(words, near.begin());
        int first = found >= 0 && found + length <= near.end() ? found : text.find(words, 0);
        return first < 0 ? null : new CodePointSpan(first, first + length);
    }

    /** Where a title stands that a person holds: as near to a mention of the person as can be; null if nowhere. */
    CodePointSpan title(String title, Party person) {
        List<AnnotatedMention> named = mentions.stream()
                .filter(mention -> mention.name().equals(person.name()))
                .toList();
        return text.findAll(title).stream()
                .min(Comparator.comparingInt(place -> named.stream()
                        .mapToInt(mention -> distance(mention.span(), place))
                        .min()
                        .orElse(0)))
                .orElse(null);
    }

    private static int distance(CodePointSpan one, CodePointSpan other) {
        return Math.max(0, Math.max(one.begin() - other.end(), other.begin() - one.end()));
    }

    /**
     * The mention by which a relation can point to an entity: one in the evidence, else the last one before it, else the
     * first one.
     *
     * @param near the evidence; null for none
     * @return its index; -1 if no mention has the name
     */
    int mention(Party party, CodePointSpan near) {
        int best = -1;
        for (int i = 0; i < mentions.size(); i++) {
            AnnotatedMention mention = mentions.get(i);
            boolean sameType = party.type().isEmpty() || party.type().equals(mention.type());
            if (sameType && mention.name().equals(party.name())) {
                if (near != null && mention.span().shared(near) > 0) {
                    return i;
                }
                boolean before = near != null && mention.span().end() <= near.begin();
                best = best < 0 || before ? i : best;
            }
        }
        return best;
    }
}
