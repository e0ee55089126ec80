package dev.dateline.schemas.registry;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server that gives the answers it was told, in order, the last one again and again, and keeps what it was asked. */
final class ScriptedRegistry implements AutoCloseable {
    private static final int SILENCE = 0;

    private final ConcurrentLinkedDeque<Answer> script = new ConcurrentLinkedDeque<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<String> contentTypes = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer http;

    private ScriptedRegistry(HttpServer http) {
        this.http = http;
    }

    static ScriptedRegistry start() {
        try {
            ScriptedRegistry registry = new ScriptedRegistry(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            registry.http.setExecutor(registry.threads);
            registry.http.createContext("/", registry::handle);
            registry.http.start();
            return registry;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ScriptedRegistry answer(int status, String body) {
        script.add(new Answer(status, body));
        return this;
    }

    /** Does not answer at all. */
    ScriptedRegistry silence() {
        return answer(SILENCE, "");
    }

    String url() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    List<String> requests() {
        return requests;
    }

    List<String> bodies() {
        return bodies;
    }

    List<String> contentTypes() {
        return contentTypes;
    }

    @Override
    public void close() {
        closing.countDown();
        http.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        requests.add(
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getRawPath());
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        contentTypes.add(String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type")));
        Answer answer = script.size() > 1 ? script.remove() : script.element();
        if (answer.status == SILENCE) {
            awaitClosing();
        } else {
            byte[] bytes = answer.body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private void awaitClosing() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Answer(int status, String body) {}
}
