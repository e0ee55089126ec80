package dev.dateline.producer.page;

import dev.dateline.schemas.avro.SourceState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads pages from files, folders and streams, within limits; needs no broker.
 *
 * <pre>{@code
 * new PageReader(PageLimits.DEFAULTS).files(List.of(Path.of("pages"))).forEach(outcome -> …);
 * }</pre>
 *
 * Thread-safe; the sources it makes count their bytes together.
 */
public final class PageReader {
    private static final String WARC = ".warc";

    private final PageLimits limits;
    private final JsonLinesFormat jsonLines;
    private final TreeMap<String, PageFormat> formats;
    private final AtomicLong bytesRead = new AtomicLong();
    private final Map<Skip, Long> skipped = new ConcurrentSkipListMap<>();

    public PageReader(PageLimits limits) {
        this.limits = limits;
        this.jsonLines = new JsonLinesFormat(limits);
        HtmlFormat html = new HtmlFormat(limits);
        this.formats =
                new TreeMap<>(Map.of(".txt", new TextFormat(limits), ".jsonl", jsonLines, ".html", html, ".htm", html));
    }

    /**
     * Files and folders, in the order given; folders in the order of the names in them. A file that can't be read, is of no supported type
     * or holds no page is one rejection.
     */
    public PageSource files(List<Path> inputs) {
        return files(inputs, file -> true);
    }

    /** Likewise, without the archives that {@link #archives} finds in them. */
    public PageSource filesButArchives(List<Path> inputs) {
        Set<String> archives =
                archives(inputs).stream().map(ResumableSource::name).collect(Collectors.toSet());
        return files(inputs, file -> !archives.contains(file.name()));
    }

    /** The archives among files and folders, in order; those that can't be opened are left to {@link #filesButArchives}. */
    public List<ResumableSource> archives(List<Path> inputs) {
        List<ResumableSource> archives = new ArrayList<>();
        InputTree.walk(inputs, new InputTree.Visitor() {
            @Override
            public void file(String name, Path path) {
                PageOrigin file = PageOrigin.file(name);
                if (file.ending().equals(WARC)) {
                    archive(file, path).ifPresent(archives::add);
                }
            }

            @Override
            public void refused(String name, PageFault fault) {
                // told when it is read
            }
        });
        return archives;
    }

    private PageSource files(List<Path> inputs, Predicate<PageOrigin> wanted) {
        return out -> InputTree.walk(inputs, new InputTree.Visitor() {
            @Override
            public void file(String name, Path path) {
                PageOrigin file = PageOrigin.file(name);
                if (wanted.test(file)) {
                    read(file, path, out);
                }
            }

            @Override
            public void refused(String name, PageFault fault) {
                out.accept(PageOrigin.file(name).rejected(fault, ByteBuffer.allocate(0)));
            }
        });
    }

    /**
     * A stream of JSON Lines, plain, read to its end and not closed.
     *
     * @param name what outcomes call it, such as {@code stdin}
     */
    public PageSource jsonLines(InputStream in, String name) {
        return out -> {
            PageOrigin origin = new PageOrigin(name);
            try {
                jsonLines.read(origin, new FileBytes(in, bytesRead), out);
            } catch (IOException e) {
                out.accept(origin.rejected(fault(e), ByteBuffer.allocate(0)));
            }
        };
    }

    /** Bytes of all files these sources will read, as they lie on disk; what can't be looked at counts nothing. */
    public long bytesIn(List<Path> inputs) {
        AtomicLong bytes = new AtomicLong();
        InputTree.walk(inputs, new InputTree.Visitor() {
            @Override
            public void file(String name, Path path) {
                bytes.addAndGet(path.toFile().length());
            }

            @Override
            public void refused(String name, PageFault fault) {
                // told when it is read
            }
        });
        return bytes.get();
    }

    /** Bytes read so far, as they lie on disk; may be asked from any thread. */
    public long bytesRead() {
        return bytesRead.get();
    }

    /** Records of archives read so far that are deliberately no pages, by why; may be asked from any thread. */
    public SortedMap<Skip, Long> skipped() {
        return new TreeMap<>(skipped);
    }

    private Optional<ResumableSource> archive(PageOrigin file, Path path) {
        try {
            return Optional.of(new WarcSource(
                    file,
                    path,
                    ArchiveIdentity.of(file, path),
                    limits,
                    bytesRead,
                    skip -> skipped.merge(skip, 1L, Long::sum)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void read(PageOrigin file, Path path, Consumer<? super PageOutcome> out) {
        if (file.ending().equals(WARC)) {
            new WarcSource(file, path, file.name(), limits, bytesRead, skip -> skipped.merge(skip, 1L, Long::sum))
                    .forEach(Optional.empty(), new Unmarked(out));
            return;
        }
        PageFormat format = formats.get(file.ending());
        if (format == null) {
            out.accept(file.rejected(unsupported(file), ByteBuffer.allocate(0)));
            return;
        }
        long[] pages = {0};
        try (InputStream in = Files.newInputStream(path)) {
            FileBytes bytes = new FileBytes(in, bytesRead);
            format.read(file, file.isGzip() ? new Gunzip(bytes, limits) : bytes, outcome -> {
                pages[0]++;
                out.accept(outcome);
            });
            if (pages[0] == 0) {
                throw new PageFault(RejectionReason.EMPTY, "the file holds no page");
            }
        } catch (IOException e) {
            out.accept(file.rejected(fault(e), ByteBuffer.allocate(0)));
        }
    }

    /** A sink of pages that nobody will go on with. */
    private record Unmarked(Consumer<? super PageOutcome> out) implements ResumableSource.Sink {
        @Override
        public void accept(PageOutcome outcome) {
            out.accept(outcome);
        }

        @Override
        public void mark(SourceState state) {
            // not kept
        }
    }

    private PageFault unsupported(PageOrigin file) {
        String ending = file.ending().isEmpty() ? "a name without ending" : file.ending();
        return new PageFault(
                RejectionReason.UNSUPPORTED_TYPE,
                ending + " is not read; give " + String.join(", ", formats.keySet())
                        + ", .warc, each also with .gz behind it");
    }

    private static PageFault fault(IOException e) {
        return e instanceof PageFault fault ? fault : FileBytes.unreadable(e);
    }
}
