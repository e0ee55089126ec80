package dev.dateline.producer.fetch;

import dev.dateline.producer.fetch.Exchange.Answer;
import dev.dateline.producer.fetch.FetchOutcome.Failed;
import dev.dateline.producer.fetch.FetchOutcome.Fetched;
import dev.dateline.producer.fetch.FetchOutcome.NotModified;
import dev.dateline.producer.fetch.FetchOutcome.Validators;
import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Fetches addresses politely: asks each site's robots.txt first, one question at a time to a host with a pause between, and rests where the host
 * asks for it. Safely: each hop of a redirect is held against the same rules as the first, and whatever an answer does, it meets a cap.
 *
 * <pre>{@code
 * try (Fetcher fetcher = new Fetcher(settings, HostLookup.SYSTEM, Pace.of(clock), random::nextDouble)) {
 *     FetchOutcome outcome = fetcher.fetch(new FetchRequest("https://news.example/feed", FetchRequest.FEEDS, Validators.NONE));
 * }
 * }</pre>
 *
 * Thread-safe; blocks.
 */
public final class Fetcher implements AutoCloseable {
    private static final String PACKED = "gzip, deflate";
    private static final int MAX_VALIDATOR = 1_000;

    private final FetchSettings settings;
    private final Pace pace;
    private final Exchange exchange;
    private final HostGates gates;
    private final RobotsBook robots;

    /**
     * A fetcher of its own connections.
     *
     * @param chance from 0 to 1, for the length of pauses
     */
    public Fetcher(FetchSettings settings, HostLookup lookup, Pace pace, DoubleSupplier chance) {
        this.settings = settings;
        this.pace = pace;
        this.exchange = new Exchange(settings, lookup);
        this.gates = new HostGates(settings, pace, chance);
        this.robots = new RobotsBook(
                settings,
                pace,
                gates,
                url -> settled(() ->
                        hops(new FetchRequest(url.toString(), "text/plain,*/*;q=0.5", Validators.NONE), hop -> {})));
    }

    /** What becomes of this request; never an exception, whatever the address and the server are. */
    public FetchOutcome fetch(FetchRequest request) throws InterruptedException {
        return settled(() -> hops(request, robots::check));
    }

    /** When the pause after the last question to a host is over; long past where none was asked. */
    public Instant pauseUntil(String host) {
        return gates.pauseUntil(host);
    }

    /** Until when a host is left alone, because it asked for it or could not be reached; long past where it is not. */
    public Instant restUntil(String host) {
        return gates.restUntil(host);
    }

    /** The host that an address is at; empty where it can't be asked at all. */
    public static Optional<String> host(String address) {
        try {
            return Optional.of(WebAddress.host(WebAddress.parse(address)));
        } catch (FetchFault e) {
            return Optional.empty();
        }
    }

    /** Ends what is under way, as {@code not-fetched}. */
    @Override
    public void close() {
        exchange.close();
    }

    @FunctionalInterface
    private interface Work {
        FetchOutcome run() throws FetchFault, InterruptedException;
    }

    @FunctionalInterface
    private interface Check {
        void check(URI url) throws FetchFault, InterruptedException;
    }

    private record Asked(Instant at, Answer answer) {}

    private static FetchOutcome settled(Work work) throws InterruptedException {
        try {
            return work.run();
        } catch (FetchFault fault) {
            return new Failed(fault.reason(), fault.detail(), fault.notBefore());
        }
    }

    private FetchOutcome hops(FetchRequest request, Check permission) throws FetchFault, InterruptedException {
        Map<String, String> headers = headers(request);
        Set<URI> met = new HashSet<>();
        URI url = checked(WebAddress.parse(request.url()));
        boolean forGood = true;
        @Nullable URI moved = null;
        while (met.add(url)) {
            if (met.size() > settings.caps().redirects() + 1) {
                break;
            }
            permission.check(url);
            URI hop = url;
            Asked asked = ask(hop, headers);
            Answer answer = asked.answer();
            switch (answer.status()) {
                case 200, 203 -> {
                    return fetched(url, Optional.ofNullable(moved), answer, asked.at());
                }
                case 304 -> {
                    if (request.validators().equals(Validators.NONE)) {
                        throw refused(hop, answer);
                    }
                    return new NotModified(Optional.ofNullable(moved), Freshness.of(answer.head()), asked.at());
                }
                case 301, 302, 303, 307, 308 -> {
                    url = checked(next(hop, answer));
                    forGood &= answer.status() == 301 || answer.status() == 308;
                    moved = forGood ? url : moved;
                }
                default -> throw refused(hop, answer);
            }
        }
        throw FetchFault.cap(
                FetchReason.TOO_MANY_REDIRECTS,
                settings.caps().redirects(),
                "and the redirects go " + (met.contains(url) ? "round in a circle" : "on"));
    }

    private static Fetched fetched(URI url, Optional<URI> moved, Answer answer, Instant at) {
        return new Fetched(
                url,
                moved,
                answer.head().first("Content-Type"),
                answer.body(),
                new Validators(validator(answer, "ETag"), validator(answer, "Last-Modified")),
                Freshness.of(answer.head()),
                at);
    }

    /** One so long that a server might refuse it as part of a question is none. */
    private static Optional<String> validator(Answer answer, String name) {
        return answer.head().first(name).filter(value -> !value.isBlank() && value.length() <= MAX_VALIDATOR);
    }

    private Map<String, String> headers(FetchRequest request) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", request.accept());
        headers.put("Accept-Encoding", PACKED);
        request.validators().etag().ifPresent(etag -> headers.put("If-None-Match", etag));
        request.validators().lastModified().ifPresent(time -> headers.put("If-Modified-Since", time));
        return headers;
    }

    private Asked ask(URI url, Map<String, String> headers) throws FetchFault, InterruptedException {
        String host = WebAddress.host(url);
        try {
            Asked asked = gates.pass(host, () -> new Asked(pace.now(), exchange.ask(url, headers)));
            if (asked.answer().status() != 429 && asked.answer().status() != 503) {
                gates.wellAgain(host);
            }
            return asked;
        } catch (FetchFault fault) {
            if (fault.reason() == FetchReason.UNREACHABLE || fault.reason() == FetchReason.FETCH_CONNECT_TIMEOUT_MS) {
                throw new FetchFault(fault.reason(), fault.detail(), gates.rest(host));
            }
            throw fault;
        }
    }

    private URI checked(URI url) throws FetchFault {
        if (url.toString().length() > settings.caps().urlBytes()) {
            throw new FetchFault(
                    FetchReason.BAD_URL,
                    "max-url-bytes is %d, the address has %d"
                            .formatted(
                                    settings.caps().urlBytes(), url.toString().length()));
        }
        int port = WebAddress.port(url);
        if (port < 1024 && port != 80 && port != 443 && !settings.allowed().allows(WebAddress.host(url), port)) {
            throw new FetchFault(
                    FetchReason.FORBIDDEN_PORT,
                    "port %d is not of the web; a host of your own goes into fetch-allow in dateline.properties"
                            .formatted(port));
        }
        return url;
    }

    private static URI next(URI hop, Answer answer) throws FetchFault {
        String location = answer.head()
                .first("Location")
                .orElseThrow(() -> new FetchFault(
                        FetchReason.UNSUPPORTED_STATUS, "status %d without a Location".formatted(answer.status())));
        try {
            return WebAddress.resolve(hop, location);
        } catch (FetchFault fault) {
            throw new FetchFault(fault.reason(), "behind a redirect: " + fault.detail());
        }
    }

    private FetchFault refused(URI url, Answer answer) {
        int status = answer.status();
        String detail = "status %d".formatted(status);
        Instant now = pace.now();
        Instant latest = now.plus(settings.maxRetryAfter());
        Optional<Instant> asked = RetryAfter.of(answer.head(), now)
                .filter(now::isBefore)
                .map(then -> then.isAfter(latest) ? latest : then);
        if (status == 429 || status == 503) {
            String host = WebAddress.host(url);
            Instant until = asked.map(then -> gates.rest(host, then)).orElseGet(() -> gates.rest(host));
            return new FetchFault(FetchReason.TOO_MANY_REQUESTS, detail + ", asked for a pause until " + until, until);
        }
        FetchReason reason = reason(status);
        return new FetchFault(reason, detail, asked.orElse(null));
    }

    private static FetchReason reason(int status) {
        if (status == 410) {
            return FetchReason.GONE;
        }
        if (status == 408 || status == 425 || (status >= 500 && status < 600)) {
            return FetchReason.HTTP_SERVER_ERROR;
        }
        return status >= 400 && status < 500 ? FetchReason.HTTP_CLIENT_ERROR : FetchReason.UNSUPPORTED_STATUS;
    }
}
