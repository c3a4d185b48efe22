package io.kaidan.pipeline;

import io.kaidan.clause.ClauseAnalyzer;
import io.kaidan.clause.Lexicon;
import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.document.Entity;
import io.kaidan.gazetteer.FullWidth;
import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.gazetteer.Organization;
import io.kaidan.relation.Confidence;
import io.kaidan.relation.EventCodes;
import io.kaidan.relation.RelationExtractor;
import io.kaidan.rule.Rule;
import io.kaidan.rule.RuleParser;
import io.kaidan.rule.RuleWords;
import io.kaidan.sentence.TextAnnotator;
import io.kaidan.time.DateFinder;
import io.kaidan.token.IpadicTokenizer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The stages, loaded and ready; all are immutable. */
record Stages(
        TextAnnotator texts,
        NameStages names,
        DateFinder dates,
        ClauseAnalyzer clauses,
        RelationExtractor relations,
        List<Rule> rules) {

    /** Relation files that ship with the toolkit, in the order in which their rules are tried. */
    static final List<String> RULE_FILES = List.of("met", "said", "visited", "reported", "role");

    /** @throws io.kaidan.data.DataException with every mistake in the user's and the shipped files */
    static Stages load(Settings settings) {
        Problems problems = new Problems();
        NameStages names = NameStages.load(settings, problems);
        Lexicon lexicon = lexicon(settings, problems);
        List<Rule> rules = rules(settings, lexicon, problems);
        Stages stages = new Stages(
                new TextAnnotator(new IpadicTokenizer()),
                names,
                DateFinder.create(),
                new ClauseAnalyzer(lexicon),
                new RelationExtractor(
                        rules,
                        lexicon,
                        EventCodes.shipped(lexicon, problems),
                        Confidence.shipped(rules.stream().map(Rule::id).collect(Collectors.toSet()), problems),
                        settings.types(),
                        outlets(names.gazetteer(), lexicon)),
                rules);
        checkTypes(settings, rules, problems);
        problems.throwIfAny();
        return stages;
    }

    private static void checkTypes(Settings settings, List<Rule> rules, Problems problems) {
        Set<String> known =
                rules.stream().map(rule -> rule.row().type()).collect(Collectors.toCollection(TreeSet::new));
        for (String type : settings.types()) {
            if (!known.contains(type)) {
                problems.add(
                        "--types", 0, "no rule gives '" + type + "', expected some of " + String.join(", ", known));
            }
        }
    }

    /** The shipped words, and those that the user's rules bring along. */
    private static Lexicon lexicon(Settings settings, Problems problems) {
        Lexicon lexicon = Lexicon.shipped(problems);
        for (Path rules : settings.rules()) {
            lexicon = lexicon.with(RuleWords.read(DataFile.at(rules), problems));
        }
        return lexicon;
    }

    private static List<Rule> rules(Settings settings, Lexicon lexicon, Problems problems) {
        List<Rule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Set<String> classes = lexicon.allClasses();
        for (String name : RULE_FILES) {
            DataFile file = DataFile.shipped("models/relations/" + name + ".rules");
            rules.addAll(RuleParser.parse(file, classes, ids, problems));
        }
        settings.rules().forEach(path -> rules.addAll(RuleParser.parse(DataFile.at(path), classes, ids, problems)));
        return List.copyOf(rules);
    }

    /** A news outlet is one that the gazetteer calls media, or whose name ends like one (…新聞, …テレビ). */
    private static Predicate<Entity> outlets(Gazetteer gazetteer, Lexicon lexicon) {
        return entity -> {
            if (!entity.id().isEmpty()
                    && gazetteer.entry(entity.id()) instanceof Organization organization
                    && organization.category().equals("media")) {
                return true;
            }
            String suffix = lexicon.longestKnownSuffix(FullWidth.of(entity.name()));
            return suffix != null && lexicon.is(suffix, "outlet-suffix");
        };
    }
}
