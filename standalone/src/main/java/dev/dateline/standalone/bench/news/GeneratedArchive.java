package dev.dateline.standalone.bench.news;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.schemas.avro.ScrapedPage;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.SplittableRandom;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A web archive as crawls of news sites leave them: a gzip member a record; for each page a request, its response, and now and then a picture, a page
 * that is gone, a robots.txt, and a damaged record. The pages are those of {@link GeneratedNews} with the markup and scripts of a site around them, some
 * 50 kB, of which half can't be compressed. The same for a seed and a size.
 *
 * @param pages pages in it, under the addresses that {@link #url} tells
 * @param damaged damaged records in it
 * @param skipped records in it that are no pages
 * @param bytes size of the file
 * @param inflatedBytes size of the records
 */
public record GeneratedArchive(int pages, int damaged, int skipped, long bytes, long inflatedBytes) {
    private static final int NOISE_BYTES = 18_000;
    private static final int DAMAGE_EVERY = 211;

    /** Writes one of at least so many bytes. */
    public static GeneratedArchive write(Path file, long bytes, long seed) throws IOException {
        try (Writer writer = new Writer(Files.newOutputStream(file), seed)) {
            return writer.write(bytes);
        }
    }

    /** Address of a page, by its number from 0. */
    public static String url(int number) {
        return "https://site%d.example/news/%d".formatted(number % 97, number);
    }

    private static final class Writer implements AutoCloseable {
        private final OutputStream out;
        private final GeneratedNews news;
        private final SplittableRandom random;
        private long written;
        private long inflated;
        private int pages;
        private int damaged;
        private int skipped;

        Writer(OutputStream out, long seed) {
            this.out = new BufferedOutputStream(out, 1 << 20);
            this.news = new GeneratedNews(seed, Integer.MAX_VALUE);
            this.random = new SplittableRandom(seed);
        }

        GeneratedArchive write(long bytes) throws IOException {
            skip("warcinfo", "", "application/warc-fields", "software: generated\r\n".getBytes(UTF_8));
            while (written < bytes) {
                String url = url(pages);
                skip("request", url, "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8));
                member(record("response", url, HTTP, response("200 OK", "text/html; charset=utf-8", html(url))));
                pages++;
                other(url);
            }
            out.flush();
            return new GeneratedArchive(pages, damaged, skipped, written, inflated);
        }

        private void other(String url) throws IOException {
            if (pages % 20 == 0) {
                skip("response", url + "/a.png", HTTP, response("200 OK", "image/png", noise(30_000)));
            }
            if (pages % 50 == 0) {
                skip("response", url + "/old", HTTP, response("404 Not Found", "text/html", "<p>gone".getBytes(UTF_8)));
            }
            if (pages % DAMAGE_EVERY == 0) {
                byte[] record = gzip(record("response", url, HTTP, response("200 OK", "text/html", noise(2_000))));
                record[record.length / 2] ^= 0x5A;
                put(record);
                damaged++;
            }
        }

        private void skip(String type, String url, String media, byte[] block) throws IOException {
            member(record(type, url, media, block));
            skipped++;
        }

        private void member(byte[] record) throws IOException {
            inflated += record.length;
            put(gzip(record));
        }

        private void put(byte[] member) throws IOException {
            out.write(member);
            written += member.length;
        }

        private byte[] html(String url) {
            ScrapedPage page = news.next();
            StringBuilder html = new StringBuilder(60_000)
                    .append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                    .append(page.getTitle())
                    .append("</title><link rel=\"canonical\" href=\"")
                    .append(url)
                    .append("\"><style>")
                    .append(".column p { margin: 0 0 1em } .teaser a { color: #234 }\n".repeat(60))
                    .append("</style><script>var state = \"")
                    .append(Base64.getEncoder().encodeToString(noise(NOISE_BYTES)))
                    .append("\";</script></head><body><nav><ul>");
            for (int i = 0; i < 80; i++) {
                html.append("<li class=\"menu-item menu-item-")
                        .append(i)
                        .append("\"><a href=\"/section/")
                        .append(i)
                        .append("\">Section ")
                        .append(i)
                        .append("</a></li>\n");
            }
            html.append("</ul></nav><article><h1>").append(page.getTitle()).append("</h1>\n");
            for (String paragraph : page.getBody().split("\n\n", -1)) {
                html.append("<p>").append(paragraph).append("</p>\n");
            }
            html.append("</article><aside>");
            for (int i = 0; i < 60; i++) {
                html.append("<div class=\"teaser\"><a href=\"/news/")
                        .append(random.nextInt(1_000_000))
                        .append("\">Read more about section ")
                        .append(i)
                        .append("</a></div>\n");
            }
            return html.append("</aside></body></html>\n").toString().getBytes(UTF_8);
        }

        private byte[] noise(int length) {
            byte[] noise = new byte[length];
            random.nextBytes(noise);
            return noise;
        }

        private static byte[] response(String status, String media, byte[] body) {
            return joined(
                    ("HTTP/1.1 " + status + "\r\nContent-Type: " + media + "\r\nContent-Length: " + body.length
                                    + "\r\n\r\n")
                            .getBytes(UTF_8),
                    body);
        }

        private static byte[] record(String type, String url, String media, byte[] block) {
            String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Date: " + GeneratedNews.FIRST
                    + (url.isEmpty() ? "" : "\r\nWARC-Target-URI: " + url) + "\r\nContent-Type: " + media
                    + "\r\nContent-Length: " + block.length + "\r\n\r\n";
            return joined(joined(head.getBytes(UTF_8), block), "\r\n\r\n".getBytes(UTF_8));
        }

        private static byte[] joined(byte[] first, byte[] second) {
            ByteArrayOutputStream both = new ByteArrayOutputStream(first.length + second.length);
            both.writeBytes(first);
            both.writeBytes(second);
            return both.toByteArray();
        }

        private static byte[] gzip(byte[] bytes) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
            try (GZIPOutputStream gzip = new GZIPOutputStream(out, 16 << 10) {
                {
                    def.setLevel(Deflater.BEST_SPEED);
                }
            }) {
                gzip.write(bytes);
            }
            return out.toByteArray();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    private static final String HTTP = "application/http; msgtype=response";
}
