package io.kaidan.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaidan.document.Relation;
import io.kaidan.testing.Documents;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineSpeakersTest {

    @Test
    void anExpertOfTheHeadlineIsTheOnePersonWhomTheBodyLetsSpeak() {
        assertEquals(List.of("高梨健一", "高梨健一"), speakers("ノルウェーの専門家「漁獲は減る」", "高梨健一教授は18日、「漁獲は来年も減るだろう」と述べた。"));
    }

    @Test
    void ofTwoWhoSpeakNobodyIsChosen() {
        assertEquals(List.of("専門家", "高梨健一", "大野博"), speakers("専門家「漁獲は減る」", "高梨健一教授は「資源は乏しい」と述べた。大野博教授は「回復は遠い」と述べた。"));
    }

    @Test
    void whoSaysNearlyTheSameInTheBodyIsTheSpeaker() {
        assertEquals(
                List.of("高梨健一", "高梨健一", "大野博"), speakers("調査団長「漁獲は減る」", "高梨健一団長は「漁獲は減る見込みだ」と述べた。大野博教授は「回復は遠い」と述べた。"));
    }

    @Test
    void whoWantsToStayUnnamedIsNotNamed() {
        assertEquals(List.of("政府関係者", "高梨健一"), speakers("政府関係者「漁獲は減る」", "高梨健一教授は18日、「漁獲は来年も減るだろう」と述べた。"));
    }

    private static List<String> speakers(String headline, String body) {
        return Documents.of(headline, body).relations().stream()
                .filter(row -> row.type().equals("SAID"))
                .map(Relation::subject)
                .map(subject -> subject.name())
                .toList();
    }
}
