package dev.dateline.streams.merge;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * Who publishes at an address: the registrable domain without its public suffix, so that bbc.com, bbc.co.uk and news.bbc.co.uk are one voice.
 * Stateless.
 *
 * @see <a href="https://publicsuffix.org/">Public Suffix List</a>
 */
final class Publisher {
    private Publisher() {}

    /**
     * The family of a publisher.
     *
     * @param source its name, where it is told; stands in where the address has no domain
     */
    static String family(String url, Optional<String> source) {
        return domain(url)
                .or(() -> source.map(name -> name.toLowerCase(Locale.ROOT).strip()))
                .orElse(url);
    }

    private static Optional<String> domain(String url) {
        try {
            return Optional.ofNullable(new URI(url).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT))
                    .map(host -> EffectiveTldFinder.getAssignedDomain(host, false, false))
                    .map(domain -> domain.substring(0, domain.indexOf('.')));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
