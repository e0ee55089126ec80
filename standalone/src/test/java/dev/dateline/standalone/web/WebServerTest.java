package dev.dateline.standalone.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.standalone.broker.PortTaken;
import dev.dateline.standalone.view.Events;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebServerTest {
    private final LatestEvents events = new LatestEvents(10);
    private final AtomicReference<Optional<String>> notReady = new AtomicReference<>(Optional.empty());
    private final WebServer server =
            WebServer.start("127.0.0.1", 0, new WebServer.Content(events, notReady::get, () -> "{\"balanced\":true}"));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void the_page_allows_no_script_but_its_own() throws Exception {
        HttpResponse<String> page = get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(get("/page.js").statusCode()).isEqualTo(200);
        assertThat(get("/page.css").statusCode()).isEqualTo(200);
    }

    @Test
    void events_are_told_as_json_as_many_as_are_asked_for() throws Exception {
        events.add(Events.told("They bombed it.", "bombed").setEventId("e1").build());
        events.add(Events.told("They bombed it.", "bombed").setEventId("e2").build());

        assertThat(get("/api/events").body()).startsWith("[{").contains("\"e1\"", "\"e2\"");
        assertThat(get("/api/events?limit=1").body()).contains("\"e2\"").doesNotContain("\"e1\"");
        assertThat(get("/api/events?limit=0").statusCode()).isEqualTo(400);
        assertThat(get("/api/events?limit=many").statusCode()).isEqualTo(400);
    }

    @Test
    void the_ledger_is_told_as_it_is() throws Exception {
        assertThat(get("/api/ledger").body()).isEqualTo("{\"balanced\":true}");
    }

    @Test
    void it_is_healthy_while_it_answers_and_ready_while_the_pipeline_runs() throws Exception {
        assertThat(get("/readyz").statusCode()).isEqualTo(200);

        notReady.set(Optional.of("recovering"));

        assertThat(get("/healthz").statusCode()).isEqualTo(200);
        assertThat(get("/readyz").statusCode()).isEqualTo(503);
        assertThat(get("/readyz").body()).contains("recovering");
    }

    @Test
    void what_has_not_changed_is_not_sent_again() throws Exception {
        String tag = get("/latest").headers().firstValue("ETag").orElseThrow();

        assertThat(get("/latest", tag).statusCode()).isEqualTo(304);
        events.add(Events.told("They bombed it.", "bombed").build());
        assertThat(get("/latest", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void a_port_that_is_taken_is_told_with_the_option_that_gives_another() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            WebServer.Content content = new WebServer.Content(events, notReady::get, () -> "{}");

            assertThatThrownBy(() -> WebServer.start("127.0.0.1", taken.getLocalPort(), content))
                    .isInstanceOf(PortTaken.class)
                    .hasMessageContaining("port " + taken.getLocalPort())
                    .hasMessageContaining("--http-port");
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(path, "\"none\"");
    }

    private HttpResponse<String> get(String path, String knownTag) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("If-None-Match", knownTag)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
