package io.kaidan.eval.review.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kaidan.data.DataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows in short: {@code id|relation|subject|object|content|span|date|evidence span|rule}. */
class RunDiffTest {
    private static final String HEADER =
            "article_id,row,relation,subject,subject_entity,subject_role,object,object_role,"
                    + "content,content_begin,content_end,date,begin,end,evidence,rule,event,confidence\n";

    @TempDir
    private Path folder;

    private Path run(String name, List<String> articles, String... rows) throws IOException {
        Path run = Files.createDirectory(folder.resolve(name));
        Files.writeString(run.resolve("articles.csv"), "article_id\n" + String.join("\n", articles) + "\n");
        StringBuilder text = new StringBuilder(HEADER);
        int number = 0;
        for (String row : rows) {
            String[] cells = row.split("\\|", -1);
            String[] content = cells[5].isEmpty() ? new String[] {"", ""} : cells[5].split("-");
            String[] evidence = cells[7].split("-");
            number++;
            text.append(String.join(
                            ",",
                            cells[0],
                            name.length() + number + "",
                            cells[1],
                            cells[2],
                            name + number,
                            cells[2] + "'s role",
                            cells[3],
                            cells[3] + "'s role",
                            cells[4],
                            content[0],
                            content[1],
                            cells[6],
                            evidence[0],
                            evidence[1],
                            "evidence",
                            cells[8],
                            name,
                            "0.9"))
                    .append('\n');
        }
        Files.writeString(run.resolve("relations.csv"), text);
        return run;
    }

    /** What a listener hears, in one line each. */
    private static List<String> diff(Path one, Path other, String... ignored) throws IOException {
        List<String> heard = new ArrayList<>();
        try (RunDiff diff = RunDiff.open(one, other, Files.exists(one.resolve("mentions.csv")), Set.of(ignored))) {
            diff.run(new RunDiff.Listener() {
                @Override
                public void same(int rows) {
                    if (rows > 0) {
                        heard.add("same " + rows);
                    }
                }

                @Override
                public void different(Difference difference) {
                    StringBuilder line = new StringBuilder(difference.kind() + " " + difference.article() + " "
                            + difference.group() + " " + difference.rule());
                    difference
                            .cells()
                            .forEach(cell ->
                                    line.append(" " + cell.column() + " " + cell.before() + ">" + cell.after()));
                    heard.add(line.toString());
                }

                @Override
                public void alone(boolean inFirst, String article, int rows) {
                    heard.add("alone in " + (inFirst ? "A " : "B ") + article + " " + rows);
                }

                @Override
                public void shared() {}
            });
        }
        return heard;
    }

    @Test
    void countersWithinTheArticleAreNoDifference() throws IOException {
        String row = "1|MET|佐藤|田中|||2024-07-18|0-10|met.with";
        assertEquals(List.of("same 1"), diff(run("a", List.of("1"), row), run("bbb", List.of("1"), row)));
    }

    @Test
    void rowsAreGoneAndNew() throws IOException {
        Path one = run("a", List.of("1"), "1|VISITED|佐藤|韓国|||2024-07-18|0-10|visited.to");
        Path other = run("b", List.of("1"), "1|VISITED|佐藤|中国|||2024-07-18|0-10|visited.enter");
        assertEquals(List.of("GONE 1 VISITED visited.to", "NEW 1 VISITED visited.enter"), diff(one, other));
    }

    @Test
    void aRowThatSaysTheSameFromOverlappingWordsHasChanged() throws IOException {
        Path one = run("a", List.of("1"), "1|SAID|佐藤||進める|3-6||0-10|said.verb");
        Path other = run("b", List.of("1"), "1|SAID|佐藤||進める|3-6|2024-07|2-12|said.quote");
        assertEquals(
                List.of(
                        "CHANGED 1 SAID said.verb → said.quote date >2024-07 begin 0>2 end 10>12 rule said.verb>said.quote"),
                diff(one, other));
    }

    @Test
    void theSameWordsFromElsewhereAreAnotherRow() throws IOException {
        Path one = run("a", List.of("1"), "1|VISITED|佐藤|韓国||||0-10|visited.to");
        Path other = run("b", List.of("1"), "1|VISITED|佐藤|韓国||||10-20|visited.to");
        assertEquals(List.of("GONE 1 VISITED visited.to", "NEW 1 VISITED visited.to"), diff(one, other));
    }

    @Test
    void anotherSpanOfTheContentIsAnotherRow() throws IOException {
        Path one = run("a", List.of("1"), "1|SAID|佐藤||進める|3-6||0-10|said.verb");
        Path other = run("b", List.of("1"), "1|SAID|佐藤||を進める|2-6||0-10|said.verb");
        assertEquals(List.of("GONE 1 SAID said.verb", "NEW 1 SAID said.verb"), diff(one, other));
    }

    @Test
    void aMeetingWithItsPartiesTurnedIsTheSameMeeting() throws IOException {
        Path one = run("a", List.of("1"), "1|MET|佐藤|田中||||0-10|met.with");
        Path other = run("b", List.of("1"), "1|MET|田中|佐藤||||0-10|met.with");
        assertEquals(List.of("CHANGED 1 MET met.with subject 佐藤>田中 object 田中>佐藤"), diff(one, other));
    }

    @Test
    void otherRelationsAreNotTurned() throws IOException {
        Path one = run("a", List.of("1"), "1|SIGNED|佐藤|田中||||0-10|signed");
        Path other = run("b", List.of("1"), "1|SIGNED|田中|佐藤||||0-10|signed");
        assertEquals(List.of("GONE 1 SIGNED signed", "NEW 1 SIGNED signed"), diff(one, other));
    }

    @Test
    void ofSeveralMeetingsOfOnePairThoseFromTheSameWordsBelongTogether() throws IOException {
        Path one = run(
                "a", List.of("1"), "1|MET|佐藤|田中|||2024-07-17|0-10|met.with", "1|MET|佐藤|田中|||2024-07-18|20-30|met.with");
        Path other = run(
                "b", List.of("1"), "1|MET|佐藤|田中|||2024-07-19|22-30|met.with", "1|MET|佐藤|田中|||2024-07-16|0-8|met.with");
        assertEquals(
                List.of(
                        "CHANGED 1 MET met.with date 2024-07-17>2024-07-16 end 10>8",
                        "CHANGED 1 MET met.with date 2024-07-18>2024-07-19 begin 20>22"),
                diff(one, other));
    }

    @Test
    void aRowThatStandsTwiceInOneRunIsGoneOnce() throws IOException {
        String row = "1|MET|佐藤|田中|||2024-07-18|0-10|met.with";
        assertEquals(
                List.of("same 1", "GONE 1 MET met.with"),
                diff(run("a", List.of("1"), row, row), run("b", List.of("1"), row)));
    }

    @Test
    void columnsThatAreIgnoredMayDiffer() throws IOException {
        Path one = run("a", List.of("1"), "1|MET|佐藤|田中|||2024-07-18|0-10|met.with");
        Path other = run("b", List.of("1"), "1|MET|佐藤|田中|||2024-07-19|0-10|met.talk");
        assertEquals(List.of("same 1"), diff(one, other, "date", "rule"));
        assertEquals(List.of("CHANGED 1 MET met.with → met.talk rule met.with>met.talk"), diff(one, other, "date"));
    }

    @Test
    void articlesOfOnlyOneRunAreToldAndTheOthersStillMeet() throws IOException {
        String meeting = "|MET|佐藤|田中|||2024-07-18|0-10|met.with";
        Path one = run("a", List.of("1", "2", "3", "5"), "1" + meeting, "2" + meeting, "2" + meeting, "5" + meeting);
        Path other = run("b", List.of("0", "1", "3", "4", "5", "6"), "1" + meeting, "3" + meeting, "5" + meeting);
        assertEquals(
                List.of(
                        "alone in B 0 0",
                        "same 1",
                        "alone in A 2 2",
                        "NEW 3 MET met.with",
                        "alone in B 4 0",
                        "same 1",
                        "alone in B 6 0"),
                diff(one, other));
    }

    @Test
    void namesAreComparedBySpan() throws IOException {
        String header = "article_id,begin,end,surface,type,name,entity,source\n";
        Path one = run("a", List.of("1"));
        Path other = run("b", List.of("1"));
        Files.writeString(
                one.resolve("mentions.csv"),
                header + "1,0,2,佐藤,PERSON,佐藤,1,model\n1,3,5,韓国,STATE,韓国,2,gazetteer\n1,6,8,東京,LOCATION,東京,3,model\n");
        Files.writeString(
                other.resolve("mentions.csv"),
                header + "1,0,2,佐藤,PERSON,佐藤,9,model\n1,3,5,韓国,LOCATION,韓国,2,model\n1,6,9,東京都,LOCATION,東京都,3,model\n");
        assertEquals(
                List.of(
                        "same 1",
                        "CHANGED 1 LOCATION gazetteer → model type STATE>LOCATION source gazetteer>model",
                        "GONE 1 LOCATION model",
                        "NEW 1 LOCATION model"),
                diff(one, other));
    }

    @Test
    void runsInAnotherOrderAreRefused() throws IOException {
        Path one = run("a", List.of("1", "2"));
        Path other = run("b", List.of("2", "1"));
        DataException refused = assertThrows(DataException.class, () -> diff(one, other));
        assertEquals(
                one.resolve("articles.csv") + ":2: article '1' comes at another place in the other run; runs can be"
                        + " compared that were made of the same input in the same order",
                refused.getMessage());
    }

    @Test
    void rowsOfNoArticleAreAMistake() throws IOException {
        Path one = run("a", List.of("1"), "1|MET|佐藤|田中||||0-10|met.with", "9|MET|佐藤|田中||||0-10|met.with");
        Path other = run("b", List.of("1"));
        DataException refused = assertThrows(DataException.class, () -> diff(one, other));
        assertEquals(
                one.resolve("relations.csv") + ":3: article '9' is not in articles.csv, or not in the same order there",
                refused.getMessage());
    }

    @Test
    void aRowWithTooFewCellsIsAMistake() throws IOException {
        Path one = run("a", List.of("1"));
        Path other = run("b", List.of("1"));
        Files.writeString(one.resolve("relations.csv"), HEADER + "1,2,MET\n");
        DataException refused = assertThrows(DataException.class, () -> diff(one, other));
        assertEquals(one.resolve("relations.csv") + ":2: has 3 cells, expected 18", refused.getMessage());
    }

    @Test
    void aRunWithoutTablesIsAMistake() throws IOException {
        Path one = run("a", List.of("1"));
        Path nothing = Files.createDirectory(folder.resolve("nothing"));
        DataException refused = assertThrows(DataException.class, () -> diff(one, nothing));
        assertEquals(nothing.resolve("articles.csv") + ": does not exist", refused.getMessage());
        Files.writeString(one.resolve("relations.csv"), "article_id,relation\n");
        DataException lacking = assertThrows(DataException.class, () -> diff(one, one));
        assertEquals(one.resolve("relations.csv") + ":1: has no column 'subject'", lacking.getMessage());
    }

    @Test
    void heldOutArticlesAreRefused() throws IOException {
        Path one = run("a", List.of("1"));
        Path kept = Files.createDirectory(folder.resolve("kept"));
        Files.writeString(kept.resolve("HELD_OUT"), "");
        Files.writeString(one.resolve("articles.csv"), "article_id,input\n1," + kept.resolve("news.txt") + "\n");
        DataException refused = assertThrows(DataException.class, () -> diff(one, one));
        assertEquals(
                one + ": holds articles of " + kept + ", which are held out: only figures of them may be shown",
                refused.getMessage());
    }
}
