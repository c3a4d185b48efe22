package io.kaidan.eval.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaidan.eval.annotation.AnnotatedArticle;
import io.kaidan.eval.annotation.AnnotatedMention;
import io.kaidan.eval.annotation.AnnotatedRelation;
import io.kaidan.eval.annotation.AnnotationSet;
import io.kaidan.eval.annotation.CodePointSpan;
import io.kaidan.eval.annotation.CodePointText;
import io.kaidan.eval.annotation.ContrastCase;
import io.kaidan.eval.annotation.Party;
import io.kaidan.eval.score.Evaluation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    /** Everything that could end a script, begin markup, or be taken for a hole of the template. */
    private static final String HOSTILE =
            "<script>alert(1)</script><!--<script> </SCRIPT > ]]> \"'`&amp;& \\u003c {{data}} ${x} $1 \u2028\u2029\u0000";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final AnnotatedArticle GOLD = article(
            HOSTILE + "𠮷田氏が韓国を訪れた。",
            List.of(mention(HOSTILE + "𠮷田氏が", "𠮷田", "PERSON"), mention(HOSTILE + "𠮷田氏が韓国", "韓国", "STATE")),
            visited("訪れた", null, ""));

    private static AnnotatedArticle article(
            String body, List<AnnotatedMention> mentions, AnnotatedRelation... relations) {
        CodePointText text = new CodePointText("見出し<b>\n" + body);
        return new AnnotatedArticle("a\"<i>", "2024-07-19", "<新聞>", text, 6, mentions, List.of(relations));
    }

    private static AnnotatedMention mention(String before, String surface, String type) {
        int end = "見出し<b>\n".length() + before.codePointCount(0, before.indexOf(surface) + surface.length());
        int begin = end - surface.codePointCount(0, surface.length());
        return new AnnotatedMention(new CodePointSpan(begin, end), surface, type, surface, "", "</script>");
    }

    private static AnnotatedRelation visited(String evidence, CodePointSpan span, String rule) {
        return new AnnotatedRelation(
                "VISITED",
                new Party("𠮷田", ""),
                new Party("韓国", ""),
                "",
                null,
                "",
                "ASSERTED",
                "",
                "",
                evidence,
                span,
                rule);
    }

    private static String page(AnnotatedArticle gold, AnnotatedArticle system, ContrastCase... contrasts) {
        AnnotationSet set = new AnnotationSet(List.of(gold), List.of(contrasts), false);
        Evaluation evaluation = Evaluation.of(set, id -> id.equals(gold.id()) ? system : AnnotatedArticle.empty(id));
        return HtmlReport.of(evaluation, Figures.of(evaluation), "gold/" + HOSTILE, "kaidan");
    }

    private static String element(String page, String begin) {
        int from = page.indexOf(begin);
        assertTrue(from >= 0, "the page has " + begin);
        return page.substring(from + begin.length(), page.indexOf("</script>", from));
    }

    private static JsonNode data(String page) throws IOException {
        return MAPPER.readTree(element(page, "<script type=\"application/json\" id=\"data\">"));
    }

    @Test
    void whatTheDataHoldIsTheArticleAsItIs() throws IOException {
        JsonNode data =
                data(page(GOLD, GOLD, new ContrastCase("x01a", "2024-07-19", HOSTILE, "MET", "a", "b", "NONE")));
        JsonNode article = data.at("/articles/0");
        assertEquals("見出し<b>\n" + HOSTILE + "𠮷田氏が韓国を訪れた。", article.get("text").asText());
        assertEquals("a\"<i>", article.get("id").asText());
        assertEquals("gold/" + HOSTILE, data.get("gold").asText());
        assertEquals(HOSTILE, data.at("/contrasts/0/text").asText());
    }

    @Test
    void offsetsCountAsScriptsDo() throws IOException {
        JsonNode article = data(page(GOLD, GOLD)).at("/articles/0");
        String text = article.get("text").asText();
        JsonNode person = article.at("/mentions/0/gold/span");
        assertEquals("𠮷田", text.substring(person.get(0).asInt(), person.get(1).asInt()));
        JsonNode evidence = article.at("/relations/0/gold/evidenceSpan");
        assertEquals(
                "訪れた", text.substring(evidence.get(0).asInt(), evidence.get(1).asInt()));
    }

    @Test
    void nothingOfAnArticleIsMarkup() {
        String page = page(GOLD, GOLD);
        assertEquals(3, page.split("<script", -1).length - 1, "two for data and one that runs");
        assertEquals(3, page.split("(?i)</script", -1).length - 1);
        String data = element(page, "id=\"data\">");
        assertFalse(
                data.matches("(?s).*[<>&'\u2028\u2029\u0000].*"), "characters that mean something to HTML are escaped");
    }

    @Test
    void spansThatLieOutsideTheTextAreCutOff() throws IOException {
        AnnotatedArticle faulty = new AnnotatedArticle(
                GOLD.id(),
                "",
                "",
                CodePointText.NONE,
                0,
                List.of(new AnnotatedMention(new CodePointSpan(5, 9999), "", "PERSON", "x")),
                List.of(visited("", new CodePointSpan(-3, 9999), "visited.to")));
        JsonNode article = data(page(GOLD, faulty)).at("/articles/0");
        int length = article.get("text").asText().length();
        assertEquals(
                "[0," + length + "]",
                article.at("/relations/0/system/evidenceSpan").toString());
        assertEquals("hit", article.at("/relations/0/outcome").asText());
    }

    @Test
    void noPartOfThePageIsElsewhere() {
        String page = page(GOLD, GOLD);
        Matcher address = Pattern.compile(
                        "(?i)\\b(https?:|wss?:|//[a-z]|@import|url\\(|fetch\\(|XMLHttpRequest|import\\()")
                .matcher(page);
        assertFalse(
                address.find(), () -> "refers to the network: " + page.substring(address.start(), address.end() + 40));
        assertFalse(Pattern.compile("<[^>]*\\ssrc=").matcher(page).find(), "nothing is loaded");
        assertTrue(page.contains("default-src 'none'"));
    }

    @Test
    void thePolicyNamesTheScriptAndTheStyleOfThePage() throws GeneralSecurityException {
        String page = page(GOLD, GOLD);
        String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        assertTrue(page.contains("style-src '" + hash(style) + "'"));
        assertTrue(page.contains("script-src '" + hash(element(page, "<script>")) + "'"));
    }

    private static String hash(String text) throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    @Test
    void everyWordOfThePageIsThereInBothLanguages() throws IOException {
        String page = page(GOLD, GOLD);
        JsonNode strings = MAPPER.readTree(element(page, "id=\"strings\">"));
        strings.properties().forEach(entry -> {
            assertEquals(2, entry.getValue().size(), entry.getKey());
            entry.getValue().forEach(words -> assertFalse(words.asText().isBlank(), entry.getKey()));
        });
        TreeSet<String> unknown = new TreeSet<>();
        Matcher said = Pattern.compile("\\bsay\\(\"([^\"]+)\"[,)]").matcher(element(page, "<script>"));
        while (said.find()) {
            if (!strings.has(said.group(1))) {
                unknown.add(said.group(1));
            }
        }
        assertEquals(new TreeSet<>(), unknown, "the script says what strings.json does not have");
    }

    @Test
    void figuresMatricesAndRulesAreInTheData() throws IOException {
        AnnotatedArticle system = article(
                HOSTILE + "𠮷田氏が韓国を訪れた。",
                List.of(mention(HOSTILE + "𠮷田氏が", "𠮷田", "PERSON"), mention(HOSTILE + "𠮷田氏が韓国", "韓国", "LOCATION")),
                visited("訪れた", null, "visited.to"));
        JsonNode data = data(page(GOLD, system));
        assertEquals("names", data.at("/matrices/0/name").asText());
        assertEquals(
                "[\"PERSON\",\"STATE\",\"LOCATION\",\"none\"]",
                data.at("/matrices/0/labels").toString());
        assertEquals(
                "[[1,0,0,0],[0,0,1,0],[0,0,0,0],[0,0,0,0]]",
                data.at("/matrices/0/cells").toString());
        assertEquals("close", data.at("/articles/0/mentions/1/outcome").asText());
        assertTrue(data.get("groups")
                .toString()
                .contains("{\"by\":\"rule\",\"part\":\"visited.to\",\"measure\":\"VISITED\""));
    }

    @Test
    void heldOutGoldHasNoPage() {
        Evaluation evaluation = Evaluation.of(new AnnotationSet(List.of(GOLD), List.of(), true), id -> GOLD);
        Figures figures = Figures.of(evaluation);
        assertThrows(IllegalArgumentException.class, () -> HtmlReport.of(evaluation, figures, "gold", "kaidan"));
    }
}
