package dev.dateline.standalone.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.serde.AvroJson;
import dev.dateline.standalone.broker.PortTaken;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Serves the page of the latest events at {@code /}, {@code /api/events}, {@code /api/ledger}, {@code /healthz} and {@code /readyz}. Only
 * reads; no script but its own may run in the page, whatever a headline holds. Thread-safe.
 */
public final class WebServer implements AutoCloseable {
    private static final int SHOWN = 100;
    private static final int MOST = 1_000;
    private static final Map<String, String> SAFE_HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cache-Control",
            "no-store");

    private final Javalin server;
    private final String host;

    private WebServer(Javalin server, String host) {
        this.server = server;
        this.host = host;
    }

    /**
     * What the server shows.
     *
     * @param events the latest events
     * @param notReady why the pipeline cannot process pages now; empty where it can
     * @param ledger the ledger as JSON; may throw, which is told as status 503
     */
    public record Content(LatestEvents events, Supplier<Optional<String>> notReady, Supplier<String> ledger) {}

    /**
     * Starts to serve.
     *
     * @param host address to bind to
     * @param port 0 for a free one
     * @throws PortTaken where something else listens there
     */
    public static WebServer start(String host, int port, Content content) throws PortTaken {
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            routes(config.routes, content);
        });
        try {
            return new WebServer(server.start(host, port), host);
        } catch (JavalinBindException e) {
            throw new PortTaken("http", port);
        }
    }

    /** Address of the page. */
    public String url() {
        return "http://" + (host.equals("127.0.0.1") ? "localhost" : host) + ":" + server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static void routes(RoutesConfig routes, Content content) {
        routes.before(context -> SAFE_HEADERS.forEach(context::header));
        routes.get(
                "/",
                context -> context.html(NewsPage.page(
                        shown(context, content), content.notReady().get())));
        routes.get("/latest", context -> latest(context, content));
        routes.get(
                "/page.css",
                context -> context.contentType("text/css; charset=utf-8").result(resource("page.css")));
        routes.get(
                "/page.js",
                context -> context.contentType("text/javascript; charset=utf-8").result(resource("page.js")));
        routes.get("/icon.svg", context -> context.contentType("image/svg+xml").result(resource("icon.svg")));
        routes.get("/api/events", context -> json(context, events(shown(context, content))));
        routes.get("/api/ledger", context -> json(context, content.ledger().get()));
        routes.get("/healthz", context -> context.result("ok\n"));
        routes.get("/readyz", context -> ready(context, content.notReady().get()));
        routes.exception(BadLimit.class, (fault, context) -> context.status(400).result(fault.getMessage() + "\n"));
        routes.exception(
                RuntimeException.class,
                (fault, context) -> context.status(503).result("cannot be told now: " + fault.getMessage() + "\n"));
    }

    private static void latest(Context context, Content content) {
        List<NewsEvent> events = shown(context, content);
        Optional<String> notReady = content.notReady().get();
        String tag = "\"" + content.events().seen() + "-" + Objects.hash(events.size(), notReady) + "\"";
        context.header("ETag", tag);
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(304);
        } else {
            context.html(NewsPage.latest(events, notReady));
        }
    }

    private static void ready(Context context, Optional<String> notReady) {
        context.status(notReady.isEmpty() ? 200 : 503)
                .result(notReady.map(why -> "not ready: " + why).orElse("ready") + "\n");
    }

    private static List<NewsEvent> shown(Context context, Content content) {
        String limit = context.queryParam("limit");
        return content.events().newest(limit == null ? SHOWN : BadLimit.check(limit, MOST));
    }

    private static String events(List<NewsEvent> events) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        events.forEach(event -> array.add(AvroJson.toJson(event)));
        return array.toString();
    }

    private static void json(Context context, String json) {
        context.contentType("application/json; charset=utf-8").result(json);
    }

    private static byte[] resource(String name) {
        try (InputStream in = WebServer.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
