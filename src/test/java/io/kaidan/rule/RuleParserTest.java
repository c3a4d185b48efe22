package io.kaidan.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaidan.data.DataFile;
import io.kaidan.data.DataProblem;
import io.kaidan.data.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleParserTest {
    private static final Set<String> CLASSES = Set.of("meet", "say");

    private static final String WHOLE = """
            # a comment
            rule met.with
            on     meet say          # two classes
            unless passive
            if     role と を交え
            let    who   subject の : PARTY several together
            let    whom? bare と : PERSON STATE
            text   what? content を head say inner
            row    MET who whom content what
            set    nonpast PLANNED
            yes    林は会った。 => MET 林 | 陳 | ASSERTED
            no     林は見た。
            no     林は寝た。
            """;

    @Test
    void aRuleIsReadWithAllItsLines() {
        Problems problems = new Problems();
        Rule rule = parse(WHOLE, problems).get(0);
        assertTrue(problems.isEmpty(), problems.sorted().toString());
        assertEquals(2, rule.line());
        assertEquals(CLASSES, rule.on());
        assertEquals(
                List.of("unless passive", "if role と を交え"),
                rule.conditions().stream().map(Condition::toString).toList());
        Binding who = rule.bindings().get(0);
        assertEquals(Set.of("PERSON", "STATE", "ORGANIZATION", "NOMINAL"), who.types());
        assertEquals(2, who.least());
        assertTrue(who.all() && !who.optional());
        Binding whom = rule.bindings().get(1);
        assertEquals(List.of("", "と"), whom.roles());
        assertTrue(whom.optional());
        assertEquals(
                new Rule.TextBinding(List.of("content", "を"), Set.of("say"), true, true),
                rule.text().get("what"));
        assertEquals(new Rule.Row("MET", "who", "whom", "what"), rule.row());
        assertEquals(
                List.of("MET", "林", "陳", "ASSERTED"), rule.examples().get(0).expected());
    }

    @Test
    void allMistakesAreReportedAtOnceWithTheirLines() {
        String rules = """
                let who subject : PARTY
                rule Bad Name
                on nosuch
                if wet
                let who subject
                let who subject : ANIMAL
                text what
                row met who
                set colour red
                jump
                yes 林は会った。
                """;
        assertEquals(
                List.of(
                        "1: 'let' before any rule, expected 'rule NAME'",
                        "2: rule 'Bad Name', expected a name of small letters, digits, dots and hyphens",
                        "2: rule 'Bad Name' has no 'row' line",
                        "2: rule 'Bad Name' needs one 'yes' and two 'no' examples at least",
                        "3: class 'nosuch' has no word in models/lexicon"),
                messages(rules).stream().limit(5).toList());
        assertEquals(13, messages(rules).size());
        assertTrue(messages(rules).get(5).startsWith("4: test 'wet', expected one of [passive,"));
    }

    @Test
    void aRowMayOnlyUseWhatIsBound() {
        String rules = WHOLE.replace("row    MET who whom", "row    MET she whom");
        assertEquals(List.of("2: the row of 'met.with' uses 'she', which no 'let' line binds"), messages(rules));
    }

    @Test
    void aNameStandsOnlyOnce() {
        assertEquals(List.of("15: rule 'met.with' stands twice"), messages(WHOLE + "\n" + WHOLE.substring(12)));
    }

    private static List<String> messages(String rules) {
        Problems problems = new Problems();
        parse(rules, problems);
        return problems.sorted().stream()
                .map(DataProblem::toString)
                .map(m -> m.substring("my.rules:".length()))
                .toList();
    }

    private static List<Rule> parse(String rules, Problems problems) {
        return RuleParser.parse(new DataFile("my.rules", rules), CLASSES, new HashSet<>(), problems);
    }
}
