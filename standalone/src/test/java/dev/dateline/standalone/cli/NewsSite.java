package dev.dateline.standalone.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

/** A site of news on a free port of the loopback address, with fifty good feeds that share items, and some that are anything but good. */
final class NewsSite implements AutoCloseable {
    static final int FEEDS = 50;
    /** Items that each feed has alone, and those that each shares with the next. */
    static final int PAGES = 2 * FEEDS;

    static final String ODD_TITLE = "Fähre nach Åland fährt – wieder";
    private static final String TITLE = "Ferry runs again";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger mostOpen = new AtomicInteger();

    private NewsSite(HttpServer server) {
        this.server = server;
    }

    static NewsSite start() throws IOException {
        // else each answer waits 40 ms for an acknowledgement that is held back
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        NewsSite site = new NewsSite(server);
        server.createContext("/", site::answer);
        server.setExecutor(site.threads);
        server.start();
        return site;
    }

    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    String at(String path) {
        return "http://" + host() + path;
    }

    List<String> feeds() {
        List<String> feeds = new ArrayList<>();
        for (int i = 0; i < FEEDS; i++) {
            feeds.add(at((i % 10 == 5 ? "/old" : "") + "/feed/" + i));
        }
        return feeds;
    }

    /** Paths that were asked for so far. */
    List<String> requests() {
        synchronized (requests) {
            return List.copyOf(requests);
        }
    }

    int mostOpen() {
        return mostOpen.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
        requests.add(path);
        try (exchange) {
            int times = counts.computeIfAbsent(path, any -> new AtomicInteger()).incrementAndGet();
            // the other side may ask again as soon as it has all
            open.decrementAndGet();
            String old = path.replaceFirst("^/old", "");
            if (!old.equals(path)) {
                redirect(exchange, 301, old);
            } else if (path.equals("/robots.txt")) {
                send(exchange, 200, "text/plain", "User-agent: *\nDisallow: /forbidden/\n".getBytes(UTF_8));
            } else if (path.startsWith("/feed/")) {
                feed(exchange, Integer.parseInt(path.substring("/feed/".length())), times);
            } else if (path.startsWith("/page/")) {
                send(exchange, 200, "text/html; charset=utf-8", html(path));
            } else {
                odd(exchange, path, times);
            }
        }
    }

    private void feed(HttpExchange exchange, int number, int times) throws IOException {
        if (number % 10 == 3 && times == 1) {
            send(exchange, 500, "text/plain", new byte[0]);
        } else if (number % 10 == 4 && times == 1) {
            exchange.getResponseHeaders().set("Retry-After", "1");
            send(exchange, 429, "text/plain", new byte[0]);
        } else if (("\"" + number + "\"").equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            exchange.getResponseHeaders().set("ETag", "\"" + number + "\"");
            String xml = rss(
                    at("/page/own-" + number),
                    at("/page/shared-" + number),
                    at("/page/shared-" + (number + 1) % FEEDS + "?utm_source=feed" + number));
            if (number % 10 == 7) {
                // bytes of one character set, names of two others, and a type that is none of a feed
                byte[] bytes = ("<?xml version=\"1.0\" encoding=\"utf-8\"?>" + xml.replace(TITLE, ODD_TITLE))
                        .getBytes(Charset.forName("windows-1252"));
                send(exchange, 200, "text/html; charset=us-ascii", bytes);
            } else if (number % 10 == 9) {
                byte[] bytes = ("\uFEFF<?xml version=\"1.0\" encoding=\"utf-16\"?>" + xml.replace(TITLE, ODD_TITLE))
                        .getBytes(UTF_16LE);
                send(exchange, 200, "application/rss+xml; charset=utf-8", bytes);
            } else if (number % 2 == 0) {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                send(exchange, 200, "application/rss+xml", gzip(xml.getBytes(UTF_8)));
            } else {
                send(exchange, 200, "application/rss+xml", xml.getBytes(UTF_8));
            }
        }
    }

    private void odd(HttpExchange exchange, String path, int times) throws IOException {
        switch (path) {
            case "/odd/hostile" ->
                send(
                        exchange,
                        200,
                        "text/xml",
                        rss(
                                        at("/forbidden/1"),
                                        at("/odd/to-inside"),
                                        at("/odd/to-file"),
                                        at("/odd/loop"),
                                        at("/odd/missing"),
                                        at("/odd/bomb"),
                                        at("/odd/late"),
                                        at("/odd/encoding"),
                                        "ftp://" + host() + "/&#10;a line of its own &#155;31m",
                                        "http://localhost:"
                                                + server.getAddress().getPort() + "/inside",
                                        "http://me:word@" + host() + "/inside",
                                        "http://169.254.169.254/latest/meta-data/")
                                .getBytes(UTF_8));
            case "/odd/moved-inside" -> redirect(exchange, 301, "http://2130706433/inside");
            case "/odd/encoding" -> {
                exchange.getResponseHeaders().set("Content-Encoding", "a\u009b31m");
                send(exchange, 200, "text/html", html(path));
            }
            case "/odd/broken" ->
                send(
                        exchange,
                        200,
                        "text/xml",
                        rss(at("/inside")).substring(0, 150).getBytes(UTF_8));
            case "/odd/doctype" ->
                send(
                        exchange,
                        200,
                        "text/xml",
                        ("<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + at("/inside") + "\">]>" + rss("&x;")).getBytes(UTF_8));
            case "/odd/to-inside" ->
                redirect(
                        exchange,
                        302,
                        "http://[::ffff:127.0.0.1]:" + server.getAddress().getPort() + "/inside");
            case "/odd/to-file" -> redirect(exchange, 302, "file:///etc/hostname");
            case "/odd/loop" -> redirect(exchange, 302, "/odd/loop");
            case "/odd/bomb" -> {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                send(exchange, 200, "text/html", gzip(new byte[6 << 20]));
            }
            case "/odd/late" -> send(exchange, times < 3 ? 500 : 200, "text/html", html(path));
            default -> send(exchange, 404, "text/plain", new byte[0]);
        }
    }

    private static void redirect(HttpExchange exchange, int status, String location) throws IOException {
        exchange.getResponseHeaders().set("Location", location);
        send(exchange, status, "text/plain", new byte[0]);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    private static byte[] html(String path) {
        return ("<html><head><title>Ferry runs again</title></head><body><h1>Ferry runs again</h1><p>The ferry to the outer"
                        + " islands ran again on Tuesday, the harbour master said at " + path + ".</p></body></html>")
                .getBytes(UTF_8);
    }

    private static String rss(String... links) {
        StringBuilder items = new StringBuilder();
        for (String link : links) {
            items.append("<item><title>" + TITLE + "</title><link>")
                    .append(link)
                    .append("</link></item>");
        }
        return "<rss version=\"2.0\"><channel><title>Harbour News</title><link>http://news.example/</link>"
                + "<description>News of the harbour</description>" + items + "</channel></rss>";
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }
}
