package dev.dateline.standalone.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.schemas.Topics;
import dev.dateline.schemas.registry.HttpSchemaRegistry;
import dev.dateline.schemas.registry.SchemaRejected;
import dev.dateline.schemas.registry.SchemaText;
import dev.dateline.schemas.registry.UnknownSchema;
import dev.dateline.standalone.broker.PortTaken;
import dev.dateline.standalone.registry.RegistryClient.Answer;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.avro.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clients of Confluent's registry rely on, over real HTTP. */
class RegistryContractTest {
    private final InMemorySchemaLog log = new InMemorySchemaLog();
    private final EmbeddedRegistry registry = EmbeddedRegistry.start(log, 0);
    private final RegistryClient client = new RegistryClient(registry.url());

    @AfterEach
    void stop() {
        registry.close();
    }

    @Test
    void theSameSchemaHasTheSameIdUnderAllSubjectsAndAtAllTimes() {
        List<Integer> ids = List.of(
                client.register("a", Schemas.V1),
                client.register("a", Schemas.V2),
                client.register("b", Schemas.V2),
                client.register("a", Schemas.V1));

        assertThat(ids).containsExactly(1, 2, 2, 1);
        assertThat(client.get("/subjects").body()).isEqualTo("[\"a\",\"b\"]");
        assertThat(client.get("/subjects?subjectPrefix=b").body()).isEqualTo("[\"b\"]");
        assertThat(client.get("/subjects/a/versions").body()).isEqualTo("[1,2]");
        assertThat(client.get("/schemas/ids/2/versions").body())
                .isEqualTo("[{\"subject\":\"a\",\"version\":2},{\"subject\":\"b\",\"version\":1}]");
        assertThat(client.get("/schemas/ids/2/subjects").body()).isEqualTo("[\"a\",\"b\"]");
        assertThat(client.get("/schemas").json()).hasSize(3);
    }

    @Test
    void layoutOfTheTextMakesNoNewSchema() {
        int id = client.register("a", Schemas.V1);

        int again = client.register("a", Schemas.V1.replace(":", " :\n "));

        assertThat(again).isEqualTo(id);
    }

    @Test
    void answersInTheRegistrysOwnMediaType() {
        Answer answer = client.postSchema("/subjects/a/versions", Schemas.V1);

        assertThat(answer.body()).isEqualTo("{\"id\":1}");
        assertThat(answer.contentType()).startsWith("application/vnd.schemaregistry.v1+json");
    }

    @ParameterizedTest
    @CsvSource({"/versions/1, 1", "/versions/2, 2", "/versions/latest, 2", "/versions/-1, 2"})
    void aVersionIsFoundByNumberAndAsTheLatest(String path, int version) {
        client.register("a", Schemas.V1);
        client.register("a", Schemas.V2);

        Answer answer = client.get("/subjects/a" + path);

        assertThat(answer.json().path("subject").asText()).isEqualTo("a");
        assertThat(answer.json().path("version").asInt()).isEqualTo(version);
        assertThat(answer.json().path("id").asInt()).isEqualTo(version);
        assertThat(client.get("/subjects/a" + path + "/schema").body())
                .isEqualTo(version == 1 ? Schemas.V1 : Schemas.V2);
        assertThat(client.get("/subjects/a" + path + "/referencedby").body()).isEqualTo("[]");
    }

    @Test
    void aSchemaIsFoundByIdAndByText() {
        int id = client.register("a", Schemas.V1);

        assertThat(client.get("/schemas/ids/" + id).json().path("schema").asText())
                .isEqualTo(Schemas.V1);
        assertThat(client.get("/schemas/ids/" + id + "/schema").body()).isEqualTo(Schemas.V1);
        Answer found = client.postSchema("/subjects/a", Schemas.V1);
        assertThat(found.json().path("version").asInt()).isEqualTo(1);
        assertThat(found.json().path("id").asInt()).isEqualTo(id);
        assertThat(found.json().path("schema").asText()).isEqualTo(Schemas.V1);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /subjects/none/versions, 404, 40401",
        "GET, /subjects/none/versions/1, 404, 40401",
        "GET, /subjects/a/versions/7, 404, 40402",
        "GET, /subjects/a/versions/0, 422, 42202",
        "GET, /subjects/a/versions/first, 422, 42202",
        "GET, /schemas/ids/99, 404, 40403",
        "GET, /schemas/ids/99/versions, 404, 40403",
        "GET, /schemas/ids/x, 400, 400",
        "GET, /config/a, 404, 40408",
        "DELETE, /config/a, 404, 40408",
        "DELETE, /subjects/none, 404, 40401",
        "DELETE, /subjects/a/versions/7, 404, 40402",
        "DELETE, /subjects/a?permanent=true, 405, 405",
        "DELETE, /subjects/a/versions/1?permanent=true, 405, 405",
        "GET, /nothing/here, 404, 404"
    })
    void whatIsNotThereIsToldInConfluentsCodes(String method, String path, int status, int code) {
        client.register("a", Schemas.V1);

        Answer answer = method.equals("GET") ? client.get(path) : client.delete(path);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.errorCode()).isEqualTo(code);
        assertThat(answer.json().path("message").asText()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/subjects/a/versions | {\"schema\":\"{\"} | 422 | 42201",
                "/subjects/a/versions | {\"schema\":\"\\\"nonesuch\\\"\"} | 422 | 42201",
                "/subjects/a/versions | {\"schema\":7} | 422 | 42201",
                "/subjects/a/versions | {} | 422 | 42201",
                "/subjects/a/versions | {\"schema\":\"{}\",\"schemaType\":\"JSON\"} | 422 | 42201",
                "/subjects/a/versions | {\"schema\":\"\\\"int\\\"\",\"references\":[{\"name\":\"x\"}]} | 422 | 42201",
                "/subjects/a/versions | not JSON | 400 | 400",
                "/subjects/a/versions | [] | 400 | 400",
                "/subjects/a | {\"schema\":\"\\\"int\\\"\"} | 404 | 40403",
                "/subjects/none | {\"schema\":\"\\\"int\\\"\"} | 404 | 40401",
                "/compatibility/subjects/none/versions/latest | {\"schema\":\"\\\"int\\\"\"} | 404 | 40401"
            })
    void whatIsNoSchemaIsRefusedWithAReason(String path, String body, int status, int code) {
        client.register("a", Schemas.V1);

        Answer answer = client.post(path, body);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.errorCode()).isEqualTo(code);
        assertThat(client.get("/subjects/a/versions").body()).isEqualTo("[1]");
    }

    @Test
    void aBodyOverTheLimitIsRefused() {
        Answer answer = client.postSchema("/subjects/a/versions", "x".repeat(2_000_000));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.errorCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({
        "V2, 200, 0",
        "HAS_LESS, 409, 409",
        "NEEDS_MORE, 409, 409",
    })
    void bothWaysCompatibleIsWhatIsAskedForByDefault(String candidate, int status, int code) {
        client.register("a", Schemas.V1);

        Answer answer = client.postSchema("/subjects/a/versions", named(candidate));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.errorCode()).isEqualTo(code);
        if (status == 409) {
            assertThat(answer.json().path("message").asText()).contains("\"a\"", "cannot read", "MISSING_DEFAULT");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, HAS_LESS, true",
        "NONE, NEEDS_MORE, true",
        "BACKWARD, HAS_LESS, true",
        "BACKWARD, NEEDS_MORE, false",
        "FORWARD, HAS_LESS, false",
        "FORWARD, NEEDS_MORE, true",
        "FULL, V2, true",
        "FULL, HAS_LESS, false",
        "FULL_TRANSITIVE, NEEDS_MORE, false"
    })
    void aSubjectsOwnLevelDecides(String level, String candidate, boolean compatible) {
        client.register("a", Schemas.V1);
        assertThat(client.put("/config/a", "{\"compatibility\":\"" + level + "\"}")
                        .body())
                .isEqualTo("{\"compatibility\":\"" + level + "\"}");

        Answer verdict = client.postSchema("/compatibility/subjects/a/versions/latest?verbose=true", named(candidate));
        Answer overAll = client.postSchema("/compatibility/subjects/a/versions", named(candidate));
        Answer registered = client.postSchema("/subjects/a/versions", named(candidate));

        assertThat(verdict.json().path("is_compatible").asBoolean()).isEqualTo(compatible);
        assertThat(verdict.json().path("messages").isEmpty()).isEqualTo(compatible);
        assertThat(overAll.json().path("is_compatible").asBoolean()).isEqualTo(compatible);
        assertThat(registered.status()).isEqualTo(compatible ? 200 : 409);
    }

    @Test
    void levelsAreReadSetAndTakenBack() {
        assertThat(client.get("/config").body()).isEqualTo("{\"compatibilityLevel\":\"FULL_TRANSITIVE\"}");
        client.put("/config", "{\"compatibility\":\"backward\"}");
        assertThat(client.get("/config").body()).isEqualTo("{\"compatibilityLevel\":\"BACKWARD\"}");
        assertThat(client.get("/config/a?defaultToGlobal=true").body())
                .isEqualTo("{\"compatibilityLevel\":\"BACKWARD\"}");
        client.put("/config/a", "{\"compatibility\":\"NONE\"}");
        assertThat(client.get("/config/a").body()).isEqualTo("{\"compatibilityLevel\":\"NONE\"}");
        assertThat(client.delete("/config/a").body()).isEqualTo("{\"compatibilityLevel\":\"NONE\"}");
        assertThat(client.get("/config/a").errorCode()).isEqualTo(40408);
        assertThat(client.put("/config/a", "{\"compatibility\":\"SOME\"}").errorCode())
                .isEqualTo(42203);
        assertThat(client.get("/mode").body()).isEqualTo("{\"mode\":\"READWRITE\"}");
        assertThat(client.get("/schemas/types").body()).isEqualTo("[\"AVRO\"]");
    }

    @Test
    void aDeletedVersionIsNoVersionAnyMoreButItsIdIsStillRead() {
        client.register("a", Schemas.V1);
        client.register("a", Schemas.V2);

        assertThat(client.delete("/subjects/a/versions/2").body()).isEqualTo("2");

        assertThat(client.get("/subjects/a/versions").body()).isEqualTo("[1]");
        assertThat(client.get("/subjects/a/versions?deleted=true").body()).isEqualTo("[1,2]");
        assertThat(client.get("/subjects/a/versions/2").errorCode()).isEqualTo(40402);
        assertThat(client.delete("/subjects/a/versions/2").errorCode()).isEqualTo(40406);
        assertThat(client.get("/schemas/ids/2").status()).isEqualTo(200);
        assertThat(client.register("a", Schemas.V2)).isEqualTo(2);
        assertThat(client.get("/subjects/a/versions").body()).isEqualTo("[1,3]");
    }

    @Test
    void aDeletedSubjectIsGoneFromTheListButItsIdsAreStillRead() {
        client.register("a", Schemas.V1);
        client.register("a", Schemas.V2);

        assertThat(client.delete("/subjects/a").body()).isEqualTo("[1,2]");

        assertThat(client.get("/subjects").body()).isEqualTo("[]");
        assertThat(client.get("/subjects?deleted=true").body()).isEqualTo("[\"a\"]");
        assertThat(client.delete("/subjects/a").errorCode()).isEqualTo(40404);
        assertThat(client.get("/schemas/ids/1").status()).isEqualTo(200);
    }

    @Test
    void aRestartChangesNothing() {
        client.register("a", Schemas.V1);
        client.register("a", Schemas.V2);
        client.register("b", "\"string\"");
        client.delete("/subjects/b");
        client.put("/config", "{\"compatibility\":\"FORWARD\"}");
        client.put("/config/a", "{\"compatibility\":\"NONE\"}");
        List<String> paths = List.of(
                "/subjects?deleted=true", "/subjects", "/schemas?deleted=true", "/schemas", "/config", "/config/a");
        List<String> before =
                paths.stream().map(path -> client.get(path).body()).toList();

        try (EmbeddedRegistry restarted = EmbeddedRegistry.start(log.reopened(), 0)) {
            RegistryClient again = new RegistryClient(restarted.url());

            assertThat(paths.stream().map(path -> again.get(path).body()).toList())
                    .isEqualTo(before);
            assertThat(again.register("c", "\"bytes\"")).isEqualTo(4);
        }
    }

    @Test
    void whatCannotBeKeptIsAnErrorAndLeavesNoTrace() {
        log.failing(true);
        assertThat(client.postSchema("/subjects/a/versions", Schemas.V1).errorCode())
                .isEqualTo(50001);
        log.failing(false);

        assertThat(client.get("/subjects").body()).isEqualTo("[]");
        assertThat(client.register("b", Schemas.V2)).isEqualTo(1);
    }

    @Test
    void anIdOfWhichTheAcknowledgementWasLostIsNotGivenToAnotherSchema() {
        log.losingAcks(true);
        assertThat(client.postSchema("/subjects/a/versions", Schemas.V1).errorCode())
                .isEqualTo(50001);
        log.losingAcks(false);

        assertThat(client.register("b", Schemas.V2)).isEqualTo(2);
        assertThat(client.register("a", Schemas.V1)).isEqualTo(1);
    }

    @Test
    void manyClientsAtOnceGetOneIdForEachSchema() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Integer>> deeds = IntStream.range(0, 80)
                .<Callable<Integer>>mapToObj(number -> () -> client.register(
                        "s" + number % 20, "{\"type\":\"fixed\",\"name\":\"F\",\"size\":" + (number % 10 + 1) + "}"))
                .toList();

        Set<Integer> ids = new HashSet<>();
        for (Future<Integer> id : threads.invokeAll(deeds)) {
            ids.add(id.get());
        }

        threads.shutdown();
        assertThat(ids).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(client.get("/subjects").json()).hasSize(20);
    }

    @Test
    void ourOwnClientAndSchemasWorkWithIt() {
        HttpSchemaRegistry ours = new HttpSchemaRegistry(registry.url());
        Schema schema = Topics.EVENTS.schema().orElseThrow();

        int id = ours.register(Topics.EVENTS.subject(), schema);

        assertThat(new HttpSchemaRegistry(registry.url()).byId(id))
                .isEqualTo(SchemaText.parse(SchemaText.print(schema)));
        assertThat(client.get("/schemas/ids/" + id + "/schema").body())
                .isEqualTo(SchemaText.print(schema))
                .contains("1, 2, 3, …")
                .doesNotContain("avro.java");
        assertThatThrownBy(() -> ours.byId(id + 1)).isInstanceOf(UnknownSchema.class);
        assertThatThrownBy(() -> ours.register(Topics.EVENTS.subject(), SchemaText.parse(Schemas.V1)))
                .isInstanceOf(SchemaRejected.class);
    }

    @Test
    void aTakenPortIsToldInOneLine() {
        int port = URI.create(registry.url()).getPort();

        assertThatThrownBy(() -> EmbeddedRegistry.start(log.reopened(), port))
                .isInstanceOf(PortTaken.class)
                .hasMessageContainingAll("port " + port, "registry", "--registry-port");
    }

    private static String named(String schema) {
        return switch (schema) {
            case "V2" -> Schemas.V2;
            case "HAS_LESS" -> Schemas.HAS_LESS;
            case "NEEDS_MORE" -> Schemas.NEEDS_MORE;
            default -> throw new IllegalArgumentException(schema);
        };
    }
}
