package dev.dateline.standalone.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.standalone.web.EventTail;
import dev.dateline.standalone.web.WebServer;
import java.util.Optional;
import java.util.function.Supplier;

/** The web page over a pipeline. */
final class Dashboard implements AutoCloseable {
    /** On this machine only, unless a later option says otherwise. */
    private static final String HOST = "127.0.0.1";

    private static final int EVENTS = 1_000;

    private final Pipeline pipeline;
    private final EventTail tail;
    private final WebServer server;

    private Dashboard(Pipeline pipeline, EventTail tail, WebServer server) {
        this.pipeline = pipeline;
        this.tail = tail;
        this.server = server;
    }

    /** Serves the page on this port, 0 for a free one. */
    static Dashboard start(int port, Pipeline pipeline) {
        return start(port, pipeline, Optional.empty());
    }

    /**
     * Serves the page on this port.
     *
     * @param feeds how each feed is, told with the ledger
     */
    static Dashboard start(int port, Pipeline pipeline, Optional<Supplier<ObjectNode>> feeds) {
        EventTail tail =
                EventTail.start(() -> pipeline.connection().consumer("dateline-web"), pipeline.registry(), EVENTS);
        try {
            WebServer server = WebServer.start(
                    HOST,
                    port,
                    new WebServer.Content(tail.latest(), pipeline::notReady, () -> ledger(pipeline, feeds)));
            return new Dashboard(pipeline, tail, server);
        } catch (RuntimeException e) {
            tail.close();
            throw e;
        }
    }

    private static String ledger(Pipeline pipeline, Optional<Supplier<ObjectNode>> feeds) {
        ObjectNode ledger = pipeline.ledger().toJson();
        feeds.ifPresent(report -> ledger.set("feeds", report.get()));
        return ledger.toString();
    }

    String url() {
        return server.url();
    }

    /** The one line that programs wait for. */
    void tellReady(Console console) {
        console.out()
                .line("ready broker=" + pipeline.connection().bootstrap() + " registry=" + pipeline.registryUrl()
                        + " dashboard=" + url());
        console.out().flush();
    }

    @Override
    public void close() {
        try (tail) {
            server.close();
        }
    }
}
