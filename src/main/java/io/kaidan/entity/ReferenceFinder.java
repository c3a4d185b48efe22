package io.kaidan.entity;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Entity;
import io.kaidan.document.EntityType;
import io.kaidan.document.Holding;
import io.kaidan.document.Mention;
import io.kaidan.document.Reference;
import io.kaidan.document.Span;
import io.kaidan.document.Title;
import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.gazetteer.Titles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Finds the words that stand for entities already named: 同氏, 同大統領, 首相, 両首脳, 同国. For one text, read once. */
final class ReferenceFinder {
    private static final String NUMERALS = "２３４５６７８９二三四五六七八九";
    private static final Set<String> MANNER = Set.of("で", "でも", "では", "での", "だけ", "のみ", "ほど", "くらい", "まで", "しか");
    private static final int LONGEST_ENDING = 5;

    private final AnnotatedText text;
    private final Neighbours near;
    private final Anaphora anaphora;
    private final HolderIndex holders;
    private final Antecedents antecedents;
    private final Map<Mention, Entity> entityOf;
    private final Set<Span> beside = new HashSet<>();
    private final Salience salience;
    private final List<Reference> found = new ArrayList<>();

    ReferenceFinder(
            AnnotatedText text,
            Neighbours near,
            Anaphora anaphora,
            Gazetteer gazetteer,
            Titles titles,
            TitleMatch matching,
            List<Holding> holdings,
            Map<Mention, Entity> entityOf) {
        this.text = text;
        this.near = near;
        this.anaphora = anaphora;
        this.entityOf = entityOf;
        this.salience = new Salience(text);
        this.holders = new HolderIndex(near, titles, matching, holdings, salience);
        this.antecedents = new Antecedents(text, gazetteer, holders, salience);
        holdings.forEach(holding -> beside.add(holding.title().span()));
    }

    /** The references, in order of the text. */
    List<Reference> find() {
        String characters = near.text();
        for (int at = 0; at < characters.length(); ) {
            Mention mention = near.mentionAt(at);
            Reference reference = mention == null ? referenceAt(at) : null;
            if (mention != null) {
                at = mention.span().end();
                if (text.layout().zoneAt(mention.span().begin()) == null) {
                    salience.note(entityOf.get(mention), mention.span().begin(), isTopic(at));
                }
            } else if (reference != null && !near.holdsMention(reference.span())) {
                found.add(reference);
                at = reference.span().end();
                boolean topic = isTopic(at);
                salience.noteGroup(reference.entities(), reference.span().begin(), topic);
                reference
                        .entities()
                        .forEach(e -> salience.note(e, reference.span().begin(), topic));
            } else {
                at++;
            }
        }
        return found;
    }

    private Reference referenceAt(int at) {
        Title title = near.titleAt(at);
        if (title != null) {
            return beside.contains(title.span()) ? null : alone(title);
        }
        if (continuesWord(at)) {
            return null;
        }
        if (near.has("同", at) && near.titleAt(at + 1) != null) {
            return same(at, near.titleAt(at + 1));
        }
        Anaphora.Word word = near.mentionEndingAt(at) == null ? anaphora.at(near.text(), at, false) : null;
        if (word != null) {
            return word(new Span(at, at + word.text().length()), word, word.number());
        }
        if (near.has("同", at)) {
            return sameBody(at);
        }
        return isNumber(at) ? counted(at) : null;
    }

    /** 3氏, 両外相. */
    private Reference counted(int at) {
        int number = count(near.text().charAt(at));
        Anaphora.Word word = anaphora.at(near.text(), at + 1, true);
        if (word != null) {
            Span span = new Span(at, at + 1 + word.text().length());
            boolean suits = !word.kind().equals("people") || isPhrase(span);
            return suits ? word(span, word, number) : null;
        }
        Title title = near.titleAt(at + 1);
        return title == null ? null : several(at, title, number);
    }

    /** 2人は, 2人の会談; but 議員2人が, 北側の3人は, 2人の記者 count others, and 3者で, 2人だけで say how. */
    private boolean isPhrase(Span span) {
        int before = text.tokens().at(span.begin()) - 1;
        boolean opens = before < 0
                || text.tokens().end(before) < span.begin()
                || !text.tokens().is(before, "名詞") && !text.tokens().has(before, "の");
        int next = text.tokens().at(span.end());
        if (!opens || next >= text.tokens().size() || text.tokens().begin(next) != span.end()) {
            return false;
        }
        if (text.tokens().has(next, "の")) {
            return next + 1 < text.tokens().size() && text.tokens().is(next + 1, "名詞,サ変接続");
        }
        return text.tokens().is(next, "助詞") && !MANNER.contains(text.tokens().normalized(next));
    }

    /** 両 or a numeral that is no part of a longer number. */
    private boolean isNumber(int at) {
        boolean longer = at > 0 && Character.isDigit(near.text().charAt(at - 1));
        return near.has("両", at) || NUMERALS.indexOf(near.text().charAt(at)) >= 0 && !longer;
    }

    private Reference alone(Title title) {
        int end = title.span().end();
        if (afterUnknownName(title.span().begin())
                || anaphora.isPredicate(near.text(), end)
                || continuesWord(title.span().begin()) && !afterName(title)) {
            return null;
        }
        List<Entity> owners = ownersBefore(title.span().begin());
        List<Entity> people = owners.size() < 2
                ? one(holders.alone(title, owners.isEmpty() ? null : owners.get(0)))
                : owners.stream()
                        .map(owner -> holders.alone(title, owner))
                        .filter(Objects::nonNull)
                        .toList();
        boolean complete = people.size() == Math.max(1, owners.size());
        return complete ? new Reference(title.span(), people, "title-alone") : null;
    }

    private Reference same(int at, Title title) {
        Entity holder = holders.last(title, null);
        Span span = new Span(at, title.span().end());
        return holder == null ? null : new Reference(span, List.of(holder), "same-title");
    }

    private Reference several(int at, Title title, int number) {
        List<Entity> group = salience.group(at, number, entity -> holders.holds(entity, title));
        return group.isEmpty() ? null : new Reference(new Span(at, title.span().end()), group, "titles");
    }

    private Reference word(Span span, Anaphora.Word word, int number) {
        List<Entity> entities = antecedents.of(span, word, number);
        return entities.isEmpty() ? null : new Reference(span, entities, word.kind());
    }

    /** 同協会: the last organisation whose name ends so. */
    private Reference sameBody(int at) {
        int limit = Math.min(at + 1 + LONGEST_ENDING, near.text().length());
        for (int end = limit; end > at + 1; end--) {
            Entity body =
                    continuesWord(end) ? null : antecedents.endingIn(near.text().substring(at + 1, end));
            if (body != null) {
                return new Reference(new Span(at, end), List.of(body), "same-body");
            }
        }
        return null;
    }

    /** The states or organisation directly before a title, perhaps with の or 同国 between: 韓国の大統領, 日韓の首相. */
    private List<Entity> ownersBefore(int begin) {
        int end = begin - (near.hasBefore("の", begin) ? 1 : 0);
        Reference last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null && last.span().end() == end) {
            return last.entities().stream()
                    .filter(e -> e.type() == EntityType.STATE)
                    .toList();
        }
        List<Entity> owners = new ArrayList<>();
        Mention mention = near.mentionEndingAt(end);
        while (mention != null && (mention.type() == EntityType.STATE || owners.isEmpty())) {
            owners.add(0, entityOf.get(mention));
            int before = mention.span().begin();
            boolean listed = near.hasBefore("・", before) || near.hasBefore("、", before) || near.hasBefore("と", before);
            mention = mention.type() == EntityType.STATE ? near.mentionEndingAt(listed ? before - 1 : before) : null;
        }
        return owners;
    }

    /** 岩屋外相 where no one knows 岩屋: the title of somebody new, not of one named before. */
    private boolean afterUnknownName(int begin) {
        int before = text.tokens().at(begin) - 1;
        return before >= 0
                && text.tokens().end(before) == begin
                && text.tokens().is(before, "名詞,固有名詞")
                && near.mentionEndingAt(begin) == null;
    }

    private boolean afterName(Title title) {
        return near.mentionEndingAt(title.span().begin()) != null
                || !found.isEmpty()
                        && found.get(found.size() - 1).span().end()
                                == title.span().begin();
    }

    /** Whether a word of kanji or katakana goes on over the offset, so that what begins there is not a word of its own. */
    private boolean continuesWord(int at) {
        if (at == 0 || at >= near.text().length() || near.mentionEndingAt(at) != null) {
            return false;
        }
        return Spelling.isKanji(near.text().charAt(at - 1))
                && Spelling.isKanji(near.text().charAt(at))
                && !isTokenBegin(at);
    }

    private boolean isTokenBegin(int at) {
        int token = text.tokens().at(at);
        return token < text.tokens().size() && text.tokens().begin(token) == at;
    }

    /** Whether は or が follows, perhaps after a title, an honorific or a bracket. */
    private boolean isTopic(int end) {
        int at = end;
        for (int steps = 0; steps < 6 && at < near.text().length(); steps++) {
            Title title = near.titleAt(at);
            int close = near.bracketEnd(at);
            if (near.has("は", at) || near.has("が", at)) {
                return true;
            } else if (title != null) {
                at = title.span().end();
            } else if (close >= 0) {
                at = close + 1;
            } else if (near.has("氏", at) || near.has("兼", at)) {
                at++;
            } else if (near.mentionAt(at) != null) {
                at = near.mentionAt(at).span().end();
            } else {
                return false;
            }
        }
        return false;
    }

    private static List<Entity> one(Entity entity) {
        return entity == null ? List.of() : List.of(entity);
    }

    private static int count(char numeral) {
        int index = NUMERALS.indexOf(numeral);
        return index < 0 ? 2 : index % 8 + 2;
    }
}
