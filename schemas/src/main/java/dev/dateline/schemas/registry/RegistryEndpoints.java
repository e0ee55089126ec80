package dev.dateline.schemas.registry;

import java.net.URI;
import java.util.Arrays;
import java.util.List;

/**
 * Where the registry is: one or more base URLs, comma separated, such as {@code http://localhost:8081} or
 * {@code https://registry/apis/ccompat/v7}. Immutable.
 */
record RegistryEndpoints(List<String> bases) {

    /**
     * @throws IllegalArgumentException where no URL is given, or one is no http(s) URL of a host
     */
    static RegistryEndpoints parse(String urls) {
        List<String> bases = Arrays.stream(urls.split(","))
                .map(String::strip)
                .filter(url -> !url.isEmpty())
                .map(RegistryEndpoints::base)
                .toList();
        if (bases.isEmpty()) {
            throw new IllegalArgumentException("the registry's URL is empty: give one such as http://localhost:8081");
        }
        return new RegistryEndpoints(bases);
    }

    int count() {
        return bases.size();
    }

    /** The base of this index, counted round and round. */
    String base(int index) {
        return bases.get(Math.floorMod(index, bases.size()));
    }

    URI resolve(int index, String path) {
        return URI.create(base(index) + path);
    }

    @Override
    public String toString() {
        return String.join(", ", bases);
    }

    private static String base(String url) {
        URI uri;
        try {
            uri = URI.create(url);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the registry's URL '" + url + "' is no URL: " + e.getMessage(), e);
        }
        boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        if (!http || uri.getHost() == null) {
            throw new IllegalArgumentException(
                    "the registry's URL '" + url + "' is no http URL: give one such as http://localhost:8081");
        }
        if (uri.getUserInfo() != null || uri.getQuery() != null || uri.getFragment() != null) {
            throw new IllegalArgumentException("the registry's URL for host " + uri.getHost()
                    + " holds more than scheme, host, port and path: leave user, query and fragment out");
        }
        return url.replaceAll("/+$", "");
    }
}
