package dev.dateline.standalone.registry;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.dateline.standalone.broker.LoopbackPort;
import dev.dateline.standalone.broker.PortTaken;
import dev.dateline.standalone.broker.StartFailed;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running schema registry on 127.0.0.1, kept in the topic {@code _schemas} of a broker. Thread-safe. */
public final class EmbeddedRegistry implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedRegistry.class);
    /** Ours has under 10 kB; hand-written schemas stay far below. */
    private static final long MAX_BODY_BYTES = 1L << 20;

    private final SchemaLog log;
    private final Javalin http;

    private EmbeddedRegistry(SchemaLog log, Javalin http) {
        this.log = log;
        this.http = http;
    }

    /**
     * Starts a registry, and returns when it knows all that was registered before.
     *
     * @param bootstrap address of the broker that keeps its topic
     * @param port port on 127.0.0.1; 0 for a free one
     * @throws PortTaken where something else listens on the port
     * @throws StartFailed where the broker does not answer
     */
    public static EmbeddedRegistry start(String bootstrap, int port) {
        if (port != 0 && !LoopbackPort.isFree(port)) {
            throw new PortTaken("registry", port);
        }
        try {
            return start(new KafkaSchemaLog(bootstrap), port);
        } catch (SchemaLog.LogUnavailable e) {
            throw new StartFailed(
                    "the schema registry cannot use its topic on " + bootstrap + ": " + e.getMessage(), e);
        }
    }

    static EmbeddedRegistry start(SchemaLog log, int port) {
        SchemaBook book = new SchemaBook(log);
        try {
            Javalin http = Javalin.create(config -> configure(config, book)).start(LoopbackPort.HOST, port);
            LOG.info("schema registry serves on port {}", http.port());
            return new EmbeddedRegistry(log, http);
        } catch (JavalinBindException e) {
            log.close();
            throw new PortTaken("registry", port);
        }
    }

    /** Base URL for clients. */
    public String url() {
        return "http://" + LoopbackPort.HOST + ":" + http.port();
    }

    @Override
    public void close() {
        http.stop();
        log.close();
    }

    private static void configure(JavalinConfig config, SchemaBook book) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.maxRequestSize = MAX_BODY_BYTES;
        new RegistryRoutes(book).addTo(config.routes);
        config.routes.exception(RegistryError.class, (e, ctx) -> error(ctx, e.status(), e.code(), e.getMessage()));
        config.routes.exception(SchemaLog.LogUnavailable.class, (e, ctx) -> {
            LOG.warn("the registry's log does not answer", e);
            RegistryError error = RegistryError.storeFailed(e.getMessage());
            error(ctx, error.status(), error.code(), error.getMessage());
        });
        config.routes.exception(
                HttpResponseException.class,
                (e, ctx) -> error(ctx, e.getStatus(), e.getStatus(), String.valueOf(e.getMessage())));
        config.routes.exception(Exception.class, (e, ctx) -> {
            LOG.error("{} {} failed", ctx.method(), ctx.path(), e);
            error(ctx, 500, 50001, "Internal error: " + e);
        });
    }

    private static void error(Context ctx, int status, int code, String message) {
        ctx.status(status);
        RegistryRoutes.answer(
                ctx,
                JsonNodeFactory.instance.objectNode().put("error_code", code).put("message", message));
    }
}
