package io.kaidan.mention;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.document.AnnotatedText;
import io.kaidan.document.EntityType;
import io.kaidan.document.Span;
import io.kaidan.document.Title;
import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.gazetteer.Honorifics;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the names of an article: finders propose candidates in rounds, each of which knows what the rounds before have
 * settled, and one resolver decides. Immutable and safe to share between threads.
 */
public final class MentionFinder {
    private static final String HONORIFIC = "氏";

    private final Gazetteer gazetteer;
    private final NameTagger tagger;
    private final NameWords words;
    private final List<List<Finder>> rounds;

    private MentionFinder(Gazetteer gazetteer, NameTagger tagger, NameWords words, List<List<Finder>> rounds) {
        this.gazetteer = gazetteer;
        this.tagger = tagger;
        this.words = words;
        this.rounds = rounds;
    }

    /**
     * A finder with the shipped word lists; mistakes in them are reported.
     *
     * @param tagger a statistical recogniser to be heard beside the rules, or null
     */
    public static MentionFinder create(
            Gazetteer gazetteer, Honorifics honorifics, NameTagger tagger, Problems problems) {
        NameWords words = NameWords.read(DataFile.shipped("gazetteers/name-words.tsv"), problems);
        Finder persons = new PersonFinder(words, honorifics);
        Finder document = new DocumentFinder(words);
        List<Finder> first = List.of(
                new GazetteerFinder(),
                new KanjiStateFinder(),
                new StateBodyFinder(),
                new OrganizationFinder(words),
                new PlaceFinder(words),
                new DistrictFinder(words),
                new FullNameFinder(words),
                new BylineFinder(),
                new DatelineFinder());
        List<Finder> second = List.of(
                new KanjiStateFinder(),
                new ShortNameFinder(words),
                new SeatFinder(words),
                new PlaceCueFinder(words),
                persons,
                new AliasFinder(),
                document);
        List<Finder> third = List.of(
                new ShortNameFinder(words), persons, new AliasFinder(), new CoordinationFinder(words), document);
        return new MentionFinder(gazetteer, tagger, words, List.of(first, second, third));
    }

    /** The same, but nothing is a name for the reason that the article calls it so elsewhere. */
    public MentionFinder withoutDocument() {
        List<List<Finder>> others = rounds.stream()
                .map(round -> round.stream()
                        .filter(finder -> !(finder instanceof DocumentFinder || finder instanceof AliasFinder))
                        .toList())
                .toList();
        return new MentionFinder(gazetteer, tagger, words, others);
    }

    /**
     * The names of a text.
     *
     * @param titles the titles of the text, in order
     * @param date publication date, or null when unknown
     */
    public Mentions find(AnnotatedText text, List<Title> titles, LocalDate date) {
        Material material = new Material(text, titles, date, gazetteer, words);
        List<Candidate> tagged = tagger == null ? List.of() : tagger.tag(text, titles);
        SecondOpinion opinion = new SecondOpinion(
                tagged.stream().map(name -> withoutHonorific(name, material)).toList(), material, words);
        Set<Candidate> rules = new LinkedHashSet<>();
        Set<Candidate> proposals = Set.of();
        Settled settled = Settled.NOTHING;
        for (int round = 0; round < rounds.size(); round++) {
            for (Finder finder : rounds.get(round)) {
                finder.find(material, settled, name -> rules.add(withoutHonorific(name, material)));
            }
            proposals = new LinkedHashSet<>(rules);
            settled = new Settled(Resolver.resolve(rules));
            // Persons are found beside the names of the first round, so nothing else may hide those.
            if (round > 0) {
                proposals.addAll(opinion.beside(settled));
                settled = new Settled(Resolver.resolve(proposals));
            }
        }
        return Resolver.explain(proposals, text.text().original());
    }

    /** 銭盛氏: the dictionary has given names that end in 氏 (盛氏), but in news it follows a name. */
    private static Candidate withoutHonorific(Candidate name, Material material) {
        Span span = name.span();
        boolean isGuess = name.type() == EntityType.PERSON && name.entry().isEmpty() && span.length() > 2;
        if (!isGuess || !material.normalized(span).endsWith(HONORIFIC)) {
            return name;
        }
        Span rest = new Span(span.begin(), span.end() - HONORIFIC.length());
        return new Candidate(rest, name.type(), name.entry(), name.source(), name.foundBy(), name.score());
    }
}
