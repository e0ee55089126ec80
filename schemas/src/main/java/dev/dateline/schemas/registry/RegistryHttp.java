package dev.dateline.schemas.registry;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;

/**
 * Asks a registry over HTTP, with time limits. Each round asks every URL once, first the one that answered last; between rounds it waits, twice
 * as long each time. Thread-safe.
 */
final class RegistryHttp {
    static final String MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";

    private final RegistryEndpoints endpoints;
    private final RegistryPatience patience;
    private final HttpClient client;
    private volatile int preferred;

    RegistryHttp(RegistryEndpoints endpoints, RegistryPatience patience) {
        this.endpoints = endpoints;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience.connect())
                .build();
    }

    RegistryAnswer get(String path) {
        return ask(path, HttpRequest.newBuilder().GET());
    }

    RegistryAnswer post(String path, String json) {
        return ask(
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", MEDIA_TYPE)
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private RegistryAnswer ask(String path, HttpRequest.Builder request) {
        request.header("Accept", MEDIA_TYPE + ", application/json");
        Failure last = new Failure("not asked", null);
        Duration pause = patience.firstPause();
        for (int round = 0; round < patience.rounds(); round++) {
            if (round > 0) {
                rest(pause);
                pause = pause.multipliedBy(2);
            }
            int first = preferred;
            for (int index = first; index < first + endpoints.count(); index++) {
                try {
                    RegistryAnswer answer = once(index, path, request);
                    if (!answer.transientFailure()) {
                        preferred = Math.floorMod(index, endpoints.count());
                        return answer;
                    }
                    last = new Failure(answer.reason(), null);
                } catch (IOException e) {
                    last = new Failure(endpoints.base(index) + ": " + describe(e), e);
                }
            }
        }
        String message = "no answer from the schema registry at " + endpoints + " after " + patience.rounds()
                + " tries (" + last.words + ")";
        throw last.cause == null ? new RegistryUnavailable(message) : new RegistryUnavailable(message, last.cause);
    }

    private RegistryAnswer once(int index, String path, HttpRequest.Builder request) throws IOException {
        CompletableFuture<HttpResponse<String>> asked = client.sendAsync(
                request.uri(endpoints.resolve(index, path)).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        try {
            HttpResponse<String> response = asked.get(patience.request().toMillis(), TimeUnit.MILLISECONDS);
            return RegistryAnswer.of(endpoints.base(index), response.statusCode(), response.body());
        } catch (TimeoutException e) {
            asked.cancel(true);
            throw new IOException("no answer within " + patience.request().toMillis() + " ms", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
        } catch (InterruptedException e) {
            asked.cancel(true);
            throw new InterruptException(e);
        }
    }

    private static void rest(Duration pause) {
        try {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private static String describe(IOException e) {
        if (e instanceof ConnectException) {
            return "cannot connect";
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private record Failure(String words, @Nullable Throwable cause) {}
}
