package dev.dateline.standalone.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {
    private final Evaluation evaluation = new Evaluation();

    private static List<JsonNode> events(String json) {
        try {
            List<JsonNode> events = new ArrayList<>();
            new ObjectMapper().readTree(json.replace('\'', '"')).forEach(events::add);
            return events;
        } catch (IOException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    private JsonNode after(String gold, String coded) {
        evaluation.add(events(gold), events(coded));
        return evaluation.json();
    }

    @Test
    void eachCodedEventAnswersForOneOfTheGold() {
        JsonNode json = after(
                "[{'type':'AID'},{'type':'AID'},{'type':'REJECT'}]",
                "[{'type':'AID','status':'ACTUAL'},{'type':'PROTEST','status':'ACTUAL'}]");

        assertThat(json.at("/types/AID/recall").asDouble()).isEqualTo(0.5);
        assertThat(json.at("/types/AID/precision").asDouble()).isEqualTo(1.0);
        assertThat(json.at("/types/PROTEST/precision").asDouble()).isZero();
        assertThat(json.at("/types/PROTEST/recall").isNull()).isTrue();
        assertThat(json.at("/all/f1").asDouble()).isEqualTo(0.4);
        assertThat(json.at("/macroF1").asDouble()).isEqualTo(0.3333);
    }

    @Test
    void aNegatedEventCountsOnlyWhereTheGoldSaysSo() {
        assertThat(after("[]", "[{'type':'AID','status':'NEGATED'}]")
                        .at("/all/coded")
                        .asInt())
                .isZero();
        assertThat(after("[{'type':'AID','status':'NEGATED'}]", "[{'type':'AID','status':'NEGATED'}]")
                        .at("/all/both")
                        .asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'mode':'arrest' | 'mode':'arrest' | 1",
                "'mode':'arrest' | 'mode':'seize' | 0",
                "'status':'PLANNED' | 'status':'ACTUAL' | 0",
                "'evidence':{'start':0,'end':9} | 'evidence':{'start':8,'end':20} | 1",
                "'evidence':{'start':0,'end':9} | 'evidence':{'start':9,'end':20} | 0",
            })
    void whatTheGoldTellsOfWhichEventItIsMustAgree(String gold, String coded, int both) {
        assertThat(after("[{'type':'COERCE'," + gold + "}]", "[{'type':'COERCE'," + coded + "}]")
                        .at("/all/both")
                        .asInt())
                .isEqualTo(both);
    }

    @Test
    void ofTwoThatCouldBeMeantTheOneThatAgreesInMoreIsTaken() {
        JsonNode json = after(
                "[{'type':'ASSAULT','killed':3}]",
                "[{'type':'ASSAULT','killed':{'min':1,'max':1}},{'type':'ASSAULT','killed':{'min':3,'max':3}}]");

        assertThat(json.at("/fields/killed/right").asInt()).isEqualTo(1);
        assertThat(json.at("/types/ASSAULT/precision").asDouble()).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'actor':{'country':'KEN'} | 'actor':{'country':'KEN'} | actor's country | 1",
                "'actor':{'country':'KEN'} | 'actor':null | actor's country | 0",
                "'location':{'latitude':36.0,'longitude':37.0} | 'location':{'latitude':37.0,'longitude':37.5} | location within 161 km | 1",
                "'location':{'latitude':36.0,'longitude':37.0} | 'location':{'latitude':38.0,'longitude':37.0} | location within 161 km | 0",
                "'killed':{'min':2,'max':5} | 'killed':{'min':2,'max':5} | killed | 1",
                "'killed':2 | 'killed':{'min':2,'max':5} | killed | 0",
                "'injured':2 | 'injured':null | injured | 0",
                "'date':{'start':'2024-03-01'} | 'date':{'start':'2024-03-01','end':'2024-03-02'} | first day | 1",
            })
    void aFieldIsRightWhereItIsWhatTheGoldTells(String gold, String coded, String field, int right) {
        JsonNode told = after("[{'type':'AID'," + gold + "}]", "[{'type':'AID'," + coded + "}]")
                .path("fields")
                .path(field);

        assertThat(told.path("told").asInt()).isEqualTo(1);
        assertThat(told.path("right").asInt()).isEqualTo(right);
    }
}
