package dev.dateline.schemas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpSchemaRegistryTest {
    private static final Schema SCHEMA =
            SchemaBuilder.record("Note").fields().requiredString("text").endRecord();
    private static final RegistryPatience SHORT =
            new RegistryPatience(Duration.ofSeconds(5), Duration.ofSeconds(3), 3, Duration.ofMillis(1));

    private final ScriptedRegistry server = ScriptedRegistry.start();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void registersASchemaUnderItsSubjectOnceAndThenAnswersFromMemory() throws IOException {
        server.answer(200, "{\"id\":7}");
        HttpSchemaRegistry registry = new HttpSchemaRegistry(server.url(), SHORT);

        List<Integer> ids = List.of(registry.register("a b/c", SCHEMA), registry.register("a b/c", SCHEMA));

        assertThat(ids).containsExactly(7, 7);
        assertThat(server.requests()).containsExactly("POST /subjects/a%20b%2Fc/versions");
        assertThat(new ObjectMapper()
                        .readTree(server.bodies().get(0))
                        .path("schema")
                        .textValue())
                .isEqualTo(SCHEMA.toString());
        assertThat(server.contentTypes()).containsExactly("application/vnd.schemaregistry.v1+json");
    }

    @Test
    void looksAnIdUpOnceAndThenAnswersFromMemory() {
        server.answer(200, "{\"schema\":" + quoted(SCHEMA.toString()) + "}");
        HttpSchemaRegistry registry = new HttpSchemaRegistry(server.url(), SHORT);

        List<Schema> schemas = List.of(registry.byId(3), registry.byId(3));

        assertThat(schemas).containsExactly(SCHEMA, SCHEMA);
        assertThat(server.requests()).containsExactly("GET /schemas/ids/3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/apis/ccompat/v7", "/apis/ccompat/v7/"})
    void keepsTheBasePath(String base) {
        server.answer(200, "{\"id\":1}");

        new HttpSchemaRegistry(server.url() + base, SHORT).register("s", SCHEMA);

        assertThat(server.requests()).containsExactly("POST /apis/ccompat/v7/subjects/s/versions");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503, 429})
    void triesAgainAfterAPassingFailure(int status) {
        server.answer(status, "").answer(status, "").answer(200, "{\"id\":4}");

        int id = new HttpSchemaRegistry(server.url(), SHORT).register("s", SCHEMA);

        assertThat(id).isEqualTo(4);
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void triesAgainWhenTheAnswerTakesTooLong() {
        server.silence().answer(200, "{\"id\":4}");

        int id = new HttpSchemaRegistry(server.url(), SHORT).register("s", SCHEMA);

        assertThat(id).isEqualTo(4);
    }

    @Test
    void givesUpAfterItsRoundsAndNamesTheUrlAndTheReason() {
        server.answer(503, "{\"error_code\":50302,\"message\":\"no leader\"}");

        assertThatThrownBy(() -> new HttpSchemaRegistry(server.url(), SHORT).register("s", SCHEMA))
                .isInstanceOf(RegistryUnavailable.class)
                .hasMessage("no answer from the schema registry at " + server.url() + " after 3 tries (" + server.url()
                        + " answered 503: no leader)");
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void namesTheUrlWhereNobodyListens() throws IOException {
        String closed = "http://127.0.0.1:" + closedPort();

        assertThatThrownBy(() -> new HttpSchemaRegistry(closed, SHORT).byId(1))
                .isInstanceOf(RegistryUnavailable.class)
                .hasMessage("no answer from the schema registry at " + closed + " after 3 tries (" + closed
                        + ": cannot connect)");
    }

    @Test
    void remembersNoFailure() {
        server.answer(503, "").answer(503, "").answer(503, "").answer(200, "{\"id\":4}");
        HttpSchemaRegistry registry = new HttpSchemaRegistry(server.url(), SHORT);
        assertThatThrownBy(() -> registry.register("s", SCHEMA)).isInstanceOf(RegistryUnavailable.class);

        int id = registry.register("s", SCHEMA);

        assertThat(id).isEqualTo(4);
    }

    @Test
    void asksTheNextUrlWhereOneIsDownAndStaysWithTheOneThatAnswered() throws IOException {
        server.answer(200, "{\"id\":4}");
        HttpSchemaRegistry registry =
                new HttpSchemaRegistry("http://127.0.0.1:" + closedPort() + " , " + server.url(), SHORT);

        List<Integer> ids = List.of(registry.register("s", SCHEMA), registry.register("t", SCHEMA));

        assertThat(ids).containsExactly(4, 4);
        assertThat(server.requests()).containsExactly("POST /subjects/s/versions", "POST /subjects/t/versions");
    }

    @ParameterizedTest
    @CsvSource({"409, 409, incompatible", "422, 42201, Invalid schema"})
    void tellsWhyASchemaIsRefusedAndDoesNotTryAgain(int status, int code, String message) {
        server.answer(status, "{\"error_code\":" + code + ",\"message\":\"" + message + "\"}");

        assertThatThrownBy(() -> new HttpSchemaRegistry(server.url(), SHORT).register("pages-value", SCHEMA))
                .isInstanceOf(SchemaRejected.class)
                .hasMessageContainingAll("Note", "pages-value", message);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void anUnknownIdIsFinal() {
        server.answer(404, "{\"error_code\":40403,\"message\":\"Schema 9 not found\"}");

        assertThatThrownBy(() -> new HttpSchemaRegistry(server.url(), SHORT).byId(9))
                .isInstanceOf(UnknownSchema.class)
                .hasMessageContaining("Schema 9 not found");
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "404 | <html>nothing here</html>",
                "404 | {\"error_code\":404,\"message\":\"HTTP 404 Not Found\"}",
                "401 | {\"message\":\"who are you\"}",
                "200 | {}",
                "200 | not JSON"
            })
    void anAnswerOfSomethingElseIsNoFaultOfTheRecord(int status, String body) {
        server.answer(status, body);

        assertThatThrownBy(() -> new HttpSchemaRegistry(server.url(), SHORT).byId(9))
                .isInstanceOf(RegistryUnavailable.class)
                .hasMessageContainingAll(server.url(), "answered " + status, "check its URL");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"schemaType\":\"JSON\",\"schema\":\"{}\"} | want AVRO",
                "{\"schema\":\"{\"} | no Avro",
                "{\"schema\":\"\\\"nonesuch\\\"\"} | no Avro"
            })
    void aSchemaThatIsNoAvroIsUnknown(String body, String reason) {
        server.answer(200, body);

        assertThatThrownBy(() -> new HttpSchemaRegistry(server.url(), SHORT).byId(2))
                .isInstanceOf(UnknownSchema.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " , ", "localhost:8081", "ftp://localhost", "http://u:secret@localhost:8081", "http://a b"})
    void refusesWhatIsNoUrlOfARegistryAndTellsNoSecret(String urls) {
        assertThatThrownBy(() -> new HttpSchemaRegistry(urls))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the registry's URL")
                .hasMessageNotContaining("secret");
    }

    @Test
    void manyThreadsAskOnce() throws Exception {
        server.answer(200, "{\"id\":4}");
        HttpSchemaRegistry registry = new HttpSchemaRegistry(server.url(), SHORT);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        Callable<Integer> register = () -> registry.register("s", SCHEMA);

        List<Future<Integer>> ids = threads.invokeAll(Collections.nCopies(64, register));

        threads.shutdown();
        for (Future<Integer> id : ids) {
            assertThat(id.get()).isEqualTo(4);
        }
        assertThat(server.requests()).hasSize(1);
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String quoted(String text) {
        return new TextNode(text).toString();
    }
}
