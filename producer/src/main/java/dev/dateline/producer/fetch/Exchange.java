package dev.dateline.producer.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.TruncatedChunkException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/**
 * One question and its answer: no redirect is followed, nothing is asked twice, no cookie is kept, no proxy is used, and the connection is not
 * used again. Thread-safe; blocks.
 */
final class Exchange implements AutoCloseable {
    /**
     * An answer.
     *
     * @param status 200 to 599
     * @param head headers, each once
     * @param body empty unless the status is 200 or 203
     */
    record Answer(int status, Head head, ByteBuffer body) {}

    /** Headers of an answer. */
    @FunctionalInterface
    interface Head {
        /** The first of this name; empty where there is none. */
        Optional<String> first(String name);
    }

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0).asReadOnlyBuffer();

    private final FetchSettings.Caps caps;
    private final CloseableHttpClient client;
    private final Body bodies;
    private final Set<HttpGet> running = ConcurrentHashMap.newKeySet();
    private final ScheduledThreadPoolExecutor watch;
    private volatile boolean closed;

    Exchange(FetchSettings settings, HostLookup lookup) {
        this.caps = settings.caps();
        this.bodies = new Body(caps);
        this.client = client(settings, new CheckedLookup(lookup, settings.allowed()));
        this.watch = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "fetch-watch");
            thread.setDaemon(true);
            return thread;
        });
        watch.setRemoveOnCancelPolicy(true);
    }

    /**
     * Asks.
     *
     * @param url an address made by {@link WebAddress}
     * @throws FetchFault where there is no answer, or one beyond a cap
     */
    Answer ask(URI url, Map<String, String> headers) throws FetchFault {
        HttpGet get = new HttpGet(url);
        headers.forEach(get::setHeader);
        AtomicBoolean late = new AtomicBoolean();
        Future<?> limit = watch.schedule(
                () -> {
                    late.set(true);
                    get.cancel();
                },
                caps.total().toMillis(),
                TimeUnit.MILLISECONDS);
        running.add(get);
        try {
            if (closed) {
                throw new FetchFault(FetchReason.NOT_FETCHED, FetchReason.NOT_FETCHED.meaning());
            }
            return answer(get, url);
        } catch (FetchFault e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw fault(e, late.get());
        } finally {
            limit.cancel(false);
            running.remove(get);
            // an answer that was not read to its end is not waited for
            get.cancel();
        }
    }

    /** Ends what is under way. */
    @Override
    public void close() {
        closed = true;
        running.forEach(HttpGet::cancel);
        watch.shutdownNow();
        client.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
    }

    private Answer answer(HttpGet get, URI url) throws IOException {
        String host = WebAddress.host(url).replaceAll("[\\[\\]]", "");
        ClassicHttpResponse response =
                client.executeOpen(new HttpHost(url.getScheme(), host, WebAddress.port(url)), get, null);
        Head head = name -> Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
        HttpEntity entity = response.getEntity();
        int status = response.getCode();
        if ((status != 200 && status != 203) || entity == null) {
            return new Answer(status, head, NOTHING);
        }
        if (entity.getContentLength() > caps.bytes()) {
            throw FetchFault.cap(
                    FetchReason.FETCH_MAX_BYTES, caps.bytes(), "the answer has " + entity.getContentLength());
        }
        // not closed: closing would read on to the end
        InputStream in = entity.getContent();
        return new Answer(
                status, head, bodies.read(in, head.first("Content-Encoding").orElse("")));
    }

    private FetchFault fault(Exception e, boolean late) {
        if (closed) {
            return new FetchFault(FetchReason.NOT_FETCHED, FetchReason.NOT_FETCHED.meaning());
        }
        if (late) {
            return timeout(FetchReason.FETCH_TOTAL_TIMEOUT_MS, caps.total(), "the answer took longer");
        }
        if (e instanceof ConnectTimeoutException) {
            return timeout(FetchReason.FETCH_CONNECT_TIMEOUT_MS, caps.connect(), "no connection by then");
        }
        if (e instanceof SocketTimeoutException) {
            return timeout(FetchReason.FETCH_RESPONSE_TIMEOUT_MS, caps.response(), "the server was silent for longer");
        }
        if (e instanceof CheckedLookup.NotPublic) {
            return new FetchFault(FetchReason.PRIVATE_ADDRESS, String.valueOf(e.getMessage()));
        }
        if (e instanceof UnknownHostException) {
            return new FetchFault(FetchReason.NO_ADDRESS, "no address is known for its host");
        }
        if (e instanceof MessageConstraintException) {
            return String.valueOf(e.getMessage()).contains("count")
                    ? FetchFault.cap(FetchReason.FETCH_MAX_HEADERS, caps.headers(), "the answer's head has more lines")
                    : FetchFault.cap(
                            FetchReason.FETCH_MAX_HEADER_BYTES,
                            caps.headerBytes(),
                            "the answer's head has a longer line");
        }
        if (e instanceof NoHttpResponseException
                || (e instanceof TruncatedChunkException
                        || e instanceof ConnectionClosedException && !(e instanceof MalformedChunkCodingException))) {
            return new FetchFault(FetchReason.CUT_SHORT, "the connection ended before the answer did");
        }
        if (e instanceof ClientProtocolException
                || e instanceof MalformedChunkCodingException
                || e instanceof RuntimeException) {
            return new FetchFault(FetchReason.INVALID_ANSWER, "the answer is no HTTP: " + e.getMessage());
        }
        return new FetchFault(FetchReason.UNREACHABLE, e.getClass().getSimpleName() + " " + e.getMessage());
    }

    private static FetchFault timeout(FetchReason reason, Duration limit, String found) {
        return FetchFault.cap(reason, limit.toMillis(), found);
    }

    private static CloseableHttpClient client(FetchSettings settings, CheckedLookup lookup) {
        FetchSettings.Caps caps = settings.caps();
        Timeout connect = Timeout.of(caps.connect());
        Timeout response = Timeout.of(caps.response());
        Http1Config http = Http1Config.custom()
                .setMaxLineLength(caps.headerBytes())
                .setMaxHeaderCount(caps.headers())
                .build();
        return HttpClients.custom()
                .setConnectionManager(new DirectConnections()
                        .setDnsResolver(lookup)
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(http)
                                .build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(connect)
                                .setSocketTimeout(response)
                                .build())
                        .setDefaultTlsConfig(
                                TlsConfig.custom().setHandshakeTimeout(connect).build())
                        .setMaxConnTotal(settings.hosts() * 4)
                        .setMaxConnPerRoute(settings.hosts() * 4)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(response)
                        .setResponseTimeout(response)
                        .setProtocolUpgradeEnabled(false)
                        .setAuthenticationEnabled(false)
                        .setRedirectsEnabled(false)
                        .build())
                .setUserAgent(settings.userAgent())
                .setConnectionReuseStrategy((request, answer, context) -> false)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }
}
