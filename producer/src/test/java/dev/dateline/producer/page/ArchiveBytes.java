package dev.dateline.producer.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

/** Archives for a test, byte by byte. */
final class ArchiveBytes {
    static final String HTML = "<html><body><p>The bridge of page %s is open.</p></body></html>";

    private ArchiveBytes() {}

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** A record with a right length. */
    static byte[] record(String type, String url, String fields, byte[] block) {
        return joined(
                bytes("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:" + url.hashCode()
                        + ">\r\nWARC-Date: 2026-11-02T08:00:00Z\r\n"
                        + (url.isEmpty() ? "" : "WARC-Target-URI: " + url + "\r\n")
                        + fields + "Content-Length: " + block.length + "\r\n\r\n"),
                block,
                bytes("\r\n\r\n"));
    }

    static byte[] response(String url, String head, byte[] body) {
        return record(
                "response",
                url,
                "Content-Type: application/http; msgtype=response\r\n",
                joined(bytes("HTTP/1.1 " + head + "\r\n\r\n"), body));
    }

    static byte[] response(String url, String head, String body) {
        return response(url, head, bytes(body));
    }

    /** A page of HTML under {@code https://news.example/NAME}. */
    static byte[] page(String name) {
        return response(url(name), "200 OK\r\nContent-Type: text/html; charset=utf-8", HTML.formatted(name));
    }

    static String url(String name) {
        return "https://news.example/" + name;
    }

    static byte[] info() {
        return record("warcinfo", "", "Content-Type: application/warc-fields\r\n", bytes("software: a test\r\n"));
    }

    /** A gzip member each. */
    static byte[] members(byte[]... records) throws IOException {
        byte[][] members = new byte[records.length][];
        for (int i = 0; i < records.length; i++) {
            members[i] = gzip(records[i]);
        }
        return joined(members);
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
