package io.kaidan.clause;

import io.kaidan.document.Argument;
import io.kaidan.document.Entities;
import io.kaidan.document.Entity;
import io.kaidan.document.EntityType;
import io.kaidan.document.Holding;
import io.kaidan.document.Mention;
import io.kaidan.document.NormalizedText;
import io.kaidan.document.Reference;
import io.kaidan.document.Span;
import io.kaidan.document.Title;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whom a noun phrase names: 北朝鮮の金正恩総書記ら is a person, ロシア側 a state, 中国の専門家 a description. */
final class Participants {
    private static final int MANY = 4;

    /** 6カ国, 五党首: a number before what it counts. */
    private static final Pattern COUNTED = Pattern.compile("^[両各２-９二三四五六七八九十]{1,2}");

    /** 職員ら, 学生たち, 農家８人: what is said of their number. */
    private static final Pattern SEVERAL = Pattern.compile("(ら|たち|達|一同|[０-９一二三四五六七八九十百千数約]+人)$");

    private final NormalizedText text;
    private final Lexicon lexicon;
    private final NavigableMap<Integer, Named> byBegin = new TreeMap<>();
    private final Map<Integer, Entity> holders = new HashMap<>();
    private final Map<Integer, Integer> titleEnds = new HashMap<>();
    private final Map<Integer, Integer> titleBegins = new HashMap<>();

    /** A name, or words that stand for entities. */
    private record Named(Span span, List<Entity> entities) {}

    Participants(NormalizedText text, List<Mention> mentions, Entities entities, List<Title> titles, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        for (Mention mention : mentions) {
            Entity entity = entities.of(mention);
            if (entity != null) {
                byBegin.put(mention.span().begin(), new Named(mention.span(), List.of(entity)));
            }
        }
        for (Reference reference : entities.references()) {
            if (reference.entities().size() > MANY) {
                // 6カ国, 各国: a circle of states, not the parties of one talk.
                continue;
            }
            byBegin.put(reference.span().begin(), new Named(reference.span(), reference.entities()));
        }
        for (Holding holding : entities.holdings()) {
            if (holding.name().span().begin() < holding.title().span().begin()) {
                holders.put(holding.title().span().end(), holding.person());
            }
        }
        for (Title title : titles) {
            titleBegins.merge(title.span().begin(), title.span().end(), Math::max);
            titleEnds.merge(title.span().end(), title.span().begin(), Math::min);
        }
    }

    /** Whether the phrase names or describes someone who can act. */
    boolean isAgent(Chunk chunk) {
        return chunk.isNominal()
                && chunk.bracket() == null
                && (!entities(chunk).isEmpty() || isDescription(chunk) || isGroup(chunk));
    }

    boolean isPerson(Chunk chunk) {
        List<Entity> entities = chunk.isNominal() || chunk.copula() ? entities(chunk) : List.of();
        return !entities.isEmpty() && entities.get(0).type() == EntityType.PERSON;
    }

    /** 3者, 両氏: a noun that counts the members of a list before it. */
    boolean isGroup(Chunk chunk) {
        String words = text.normalized(chunk.content());
        String known = lexicon.longestKnownSuffix(words);
        Matcher counted = COUNTED.matcher(words);
        boolean number = counted.find() && lexicon.is(words.substring(counted.end()), "counted");
        Integer title = titleEnds.get(chunk.content().end());
        boolean each = title != null
                && title == chunk.content().begin() + 1
                && (words.startsWith("各") || words.startsWith("両"));
        return number || each || known != null && lexicon.is(known, "group");
    }

    /** The entities that the phrase itself stands for, without its modifiers; none when its head is another noun. */
    List<Entity> entities(Chunk chunk) {
        Entity holder = holder(chunk.content());
        if (holder != null) {
            return List.of(holder);
        }
        List<Entity> titled = titledPersons(chunk.content());
        if (!titled.isEmpty()) {
            return titled;
        }
        Named last = lastIn(chunk.content());
        if (last != null && isPartOfEvent(chunk, last)) {
            return List.of();
        }
        boolean person = last != null && last.entities().get(0).type() == EntityType.PERSON;
        if (last == null || !transparent(last.span().end(), chunk.content().end(), person)) {
            return List.of();
        }
        List<Entity> all = new ArrayList<>(last.entities());
        Named before = joined(chunk.content(), last);
        while (before != null) {
            all.addAll(0, before.entities());
            before = joined(chunk.content(), before);
        }
        return all.stream().distinct().toList();
    }

    /** 訪米, 来日: the state is in the word, the phrase names an event. */
    private boolean isPartOfEvent(Chunk chunk, Named named) {
        String known = lexicon.longestKnownSuffix(chunk.run());
        return known != null
                && lexicon.is(known, "event")
                && named.span().end() > chunk.lemmaSpan().end() - known.length();
    }

    /** The arguments that the phrase stands for; a description keeps its words, from {@code begin} on. */
    List<Argument> arguments(Chunk chunk, int begin) {
        List<Entity> entities = entities(chunk);
        if (!entities.isEmpty()) {
            Span span = chunk.content();
            return entities.stream().map(e -> Argument.of(e, span)).toList();
        }
        if (!isDescription(chunk)) {
            return List.of();
        }
        Span span = new Span(begin, chunk.content().end());
        return List.of(Argument.nominal(text.surface(span), span));
    }

    /** The entities whose names stand inside a run of nouns, before the offset: 日 and 米 of 日米首脳会談. */
    List<Argument> inside(Span run, int before) {
        List<Argument> found = new ArrayList<>();
        for (Named named : byBegin.subMap(run.begin(), true, before, false).values()) {
            if (named.span().end() <= before) {
                named.entities().forEach(e -> found.add(Argument.of(e, named.span())));
            }
        }
        return found;
    }

    /** The person whose title ends the phrase: バイデン米大統領, 王毅中国国務委員兼外相. */
    private Entity holder(Span content) {
        for (int end = content.end(); end > content.begin(); end--) {
            Entity holder = holders.get(end);
            if (holder != null) {
                return transparent(end, content.end(), true) ? holder : null;
            }
        }
        return null;
    }

    /** The persons in a run of nouns that ends in a title: ソーヤーズ国連大使; メルケル党首・シュレーダー首相. */
    private List<Entity> titledPersons(Span content) {
        Integer title = titleEnds.get(content.end());
        if (title == null || title <= content.begin()) {
            return List.of();
        }
        List<Entity> persons = new ArrayList<>();
        int next = title;
        for (Named named : byBegin.subMap(content.begin(), true, title, false)
                .descendingMap()
                .values()) {
            boolean person = named.entities().get(0).type() == EntityType.PERSON;
            boolean listed = persons.isEmpty()
                    || named.span().end() <= next
                            && text.normalized()
                                    .substring(named.span().end(), next)
                                    .contains("・");
            if (person && listed) {
                persons.addAll(0, named.entities());
                next = named.span().begin();
            }
        }
        return persons;
    }

    /** The last name of a phrase, not one that a bracket adds to it: 青瓦台（チョンワデ）. */
    private Named lastIn(Span content) {
        int bracket = text.normalized(content).indexOf('（');
        Named before = bracket <= 0 ? null : lastWithin(new Span(content.begin(), content.begin() + bracket));
        return before != null ? before : lastWithin(content);
    }

    private Named lastWithin(Span content) {
        Map.Entry<Integer, Named> entry = byBegin.lowerEntry(content.end());
        return entry != null
                        && entry.getValue().span().begin() >= content.begin()
                        && entry.getValue().span().end() <= content.end()
                ? entry.getValue()
                : null;
    }

    /** Of 岸田・尹両氏: the name before the last, when only ・, と or nothing but a bracket stands between. */
    private Named joined(Span content, Named last) {
        Map.Entry<Integer, Named> entry = byBegin.lowerEntry(last.span().begin());
        if (entry == null || entry.getKey() < content.begin()) {
            return null;
        }
        int gap = entry.getValue().span().end();
        if (gap > last.span().begin()) {
            return null;
        }
        String between = text.normalized().substring(gap, last.span().begin());
        boolean sameKind = entry.getValue().entities().get(0).type()
                == last.entities().get(0).type();
        return sameKind
                        && (between.equals("・")
                                || between.isEmpty() && sharesEnd(entry.getValue())
                                || between.equals("（"))
                ? entry.getValue()
                : null;
    }

    /** 日 and 韓 in 日韓両政府: one-character states stand side by side. */
    private static boolean sharesEnd(Named named) {
        return named.span().length() == 1;
    }

    /**
     * Whether what follows a name is only honorifics, 側, ら and the like, and after a person's name titles: 外務省幹部 is not
     * the ministry.
     */
    private boolean transparent(int from, int to, boolean person) {
        int at = from;
        while (at < to) {
            int next = afterTransparent(at, to, person);
            if (next <= at) {
                return false;
            }
            at = next;
        }
        return true;
    }

    private int afterTransparent(int at, int to, boolean person) {
        char c = text.normalized().charAt(at);
        if (c == '（') {
            int close = text.normalized().substring(at, to).indexOf('）');
            return close < 0 ? to : at + close + 1;
        }
        if (c == '）' || c == '・' || c == '＝') {
            return at + 1;
        }
        Integer titleEnd = titleBegins.get(at);
        if (person && titleEnd != null && titleEnd <= to) {
            return titleEnd;
        }
        for (int length = Math.min(6, to - at); length > 0; length--) {
            if (lexicon.is(text.normalized().substring(at, at + length), "transparent")) {
                return at + length;
            }
        }
        Map.Entry<Integer, Named> state = byBegin.floorEntry(at);
        // バイデン米大統領: a state between name and title.
        return state != null && state.getKey() == at && state.getValue().span().end() < to
                ? state.getValue().span().end()
                : at;
    }

    /** 専門家, 政府高官, 首相 of nobody named: a person described, not named. */
    private boolean isDescription(Chunk chunk) {
        Integer titleBegin = titleEnds.get(chunk.content().end());
        if (titleBegin != null && titleBegin >= chunk.content().begin()) {
            return true;
        }
        String words = text.normalized(chunk.content());
        return isAgentNoun(words) || isAgentNoun(SEVERAL.matcher(words).replaceFirst(""));
    }

    private boolean isAgentNoun(String words) {
        String known = lexicon.longestKnownSuffix(words);
        return known != null && lexicon.is(known, "agent");
    }
}
