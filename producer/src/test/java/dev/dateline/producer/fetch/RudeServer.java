package dev.dateline.producer.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

/**
 * A server on a free port of the loopback address that answers as it is told to, also in ways that no server should; it writes down every request,
 * and how many connections each host (by the header Host) had at once. Thread-safe.
 */
public final class RudeServer implements AutoCloseable {
    /** Writes an answer, or what stands for one. */
    @FunctionalInterface
    public interface Script {
        void answer(Request request, OutputStream out) throws IOException;
    }

    /**
     * What was asked.
     *
     * @param host of the header Host, without port
     * @param path with the query
     * @param headers names in lower case
     */
    public record Request(String host, String path, Map<String, String> headers) {}

    /** An answer that the other side has in full when it is written, and may ask again before we notice. */
    private record Whole(Script script) implements Script {
        @Override
        public void answer(Request request, OutputStream out) throws IOException {
            script.answer(request, out);
        }
    }

    private static final byte[] LINE = "\r\n".getBytes(ISO_8859_1);

    private final ServerSocket socket;
    private final Map<String, Script> scripts = new ConcurrentHashMap<>();
    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, AtomicInteger> open = new ConcurrentHashMap<>();
    private final Map<String, Integer> mostOpen = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    private RudeServer(ServerSocket socket) {
        this.socket = socket;
    }

    /** Starts; what it is not told of is answered with status 404. */
    public static RudeServer start() {
        try {
            ServerSocket socket = new ServerSocket();
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
            RudeServer server = new RudeServer(socket);
            thread(server::accept);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Address of a path at this host name, which a test's lookup must know. */
    public String url(String host, String path) {
        return "http://" + host + ":" + port() + path;
    }

    /** Answers at every host. */
    public RudeServer on(String path, Script script) {
        scripts.put(path, script);
        return this;
    }

    /** Answers at one host, rather than what is said for every host. */
    public RudeServer on(String host, String path, Script script) {
        scripts.put(host + path, script);
        return this;
    }

    /** All that was asked so far, in order. */
    public List<Request> requests() {
        synchronized (requests) {
            return List.copyOf(requests);
        }
    }

    /** Paths that were asked for, but for those of robots.txt. */
    public List<String> paths() {
        return requests().stream()
                .map(Request::path)
                .filter(path -> !path.equals("/robots.txt"))
                .toList();
    }

    /** The most connections that any host had at once. */
    public int mostConnectionsOfAHost() {
        return mostOpen.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** An answer as it should be. */
    public static Script page(String contentType, byte[] body) {
        return answer("200 OK", Map.of("Content-Type", contentType), body);
    }

    public static Script html(String title, String text) {
        return page(
                "text/html; charset=utf-8",
                "<html><head><title>%s</title></head><body><article><h1>%s</h1><p>%s</p></article></body></html>"
                        .formatted(title, title, text)
                        .getBytes(UTF_8));
    }

    public static Script redirect(int status, String location) {
        return answer(status + " Moved", Map.of("Location", location), new byte[0]);
    }

    public static Script status(int status, String... headers) {
        Map<String, String> all = new TreeMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], headers[i + 1]);
        }
        return answer(status + " Status", all, "sorry".getBytes(UTF_8));
    }

    public static Script answer(String status, Map<String, String> headers, byte[] body) {
        return new Whole((request, out) -> {
            head(out, status, headers);
            out.write(("Content-Length: " + body.length).getBytes(ISO_8859_1));
            out.write(LINE);
            out.write(LINE);
            out.write(body);
        });
    }

    /** The status line and these headers; the empty line that ends them is still to come. */
    public static void head(OutputStream out, String status, Map<String, String> headers) throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 ").append(status).append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        out.write(head.toString().getBytes(ISO_8859_1));
    }

    /** Sends this every so often until the other side has had enough. */
    public Script trickle(String beginning, String drop, long everyMillis) {
        return (request, out) -> {
            out.write(beginning.getBytes(ISO_8859_1));
            for (boolean ended = false; !ended; ended = ended(everyMillis)) {
                out.write(drop.getBytes(ISO_8859_1));
                out.flush();
            }
        };
    }

    public static byte[] gzip(byte[] plain) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
                out.write(plain);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean ended(long afterMillis) {
        try {
            return closed.await(afterMillis, java.util.concurrent.TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                thread(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        String host = "";
        try (connection) {
            Request request = read(connection);
            host = request.host();
            int now = open.computeIfAbsent(host, any -> new AtomicInteger()).incrementAndGet();
            mostOpen.merge(host, now, Math::max);
            requests.add(request);
            OutputStream out = connection.getOutputStream();
            Script script = scripts.getOrDefault(
                    request.host() + request.path(), scripts.getOrDefault(request.path(), status(404)));
            boolean whole = script instanceof Whole;
            if (whole) {
                open.get(host).decrementAndGet();
            }
            try {
                script.answer(request, out);
                out.flush();
            } finally {
                if (!whole) {
                    open.get(host).decrementAndGet();
                }
            }
        } catch (IOException e) {
            // the other side has gone, as it should from most of these answers
        }
    }

    private static Request read(Socket connection) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(connection.getInputStream(), ISO_8859_1));
        String first = in.readLine();
        if (first == null) {
            throw new IOException("nothing was asked");
        }
        Map<String, String> headers = new TreeMap<>();
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        String host = headers.getOrDefault("host", "");
        return new Request(host.replaceFirst(":\\d+$", ""), first.split(" ", 3)[1], headers);
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "rude-server");
        thread.setDaemon(true);
        thread.start();
    }
}
