package dev.dateline.producer.fetch;

import java.util.Locale;

/** Every reason an address gives nothing. Its word is what is counted; the caps have the names of their knobs. */
public enum FetchReason {
    BAD_URL(false, "no address of http or https that could be asked, or longer than max-url-bytes"),
    BROKEN_ENCODING(false, "gzip or deflate that is damaged or cut short"),
    CUT_SHORT(true, "the connection ended before the answer did"),
    FETCH_CONNECT_TIMEOUT_MS(true, "no connection within fetch-connect-timeout-ms"),
    FETCH_MAX_BYTES(false, "the answer has more than fetch-max-bytes"),
    FETCH_MAX_CRAWL_DELAY_MS(false, "robots.txt asks for a longer pause than fetch-max-crawl-delay-ms"),
    FETCH_MAX_HEADER_BYTES(false, "the answer's head has a line longer than fetch-max-header-bytes"),
    FETCH_MAX_HEADERS(false, "the answer's head has more than fetch-max-headers lines"),
    FETCH_MAX_INFLATE_RATIO(false, "the answer inflates to more than fetch-max-inflate-ratio times its size"),
    FETCH_MAX_INFLATED_BYTES(false, "the answer inflates to more than fetch-max-inflated-bytes"),
    FETCH_RESPONSE_TIMEOUT_MS(true, "the server was silent for fetch-response-timeout-ms"),
    FETCH_TOTAL_TIMEOUT_MS(true, "the answer took longer than fetch-total-timeout-ms"),
    FORBIDDEN_BY_ROBOTS(false, "the site's robots.txt forbids it"),
    FORBIDDEN_PORT(false, "a port below 1024 that is not of the web, and not in fetch-allow"),
    GONE(false, "status 410: it was taken away for good"),
    HTTP_CLIENT_ERROR(false, "a status from 400 to 499 which will not pass by itself, such as 404"),
    HTTP_SERVER_ERROR(true, "a status from 500 to 599, or 408 or 425"),
    INVALID_ANSWER(true, "an answer that is no HTTP"),
    NO_ADDRESS(true, "the host's name has no address"),
    NOT_FETCHED(true, "the program was stopped before it was fetched"),
    PRIVATE_ADDRESS(
            false, "the host's address is not public: loopback, private, link-local, shared, multicast or reserved"),
    ROBOTS_UNAVAILABLE(true, "the site's robots.txt can't be read now, which forbids all until it can"),
    TOO_MANY_REDIRECTS(false, "more redirects than fetch-max-redirects, or one back to where it came from"),
    TOO_MANY_REQUESTS(true, "status 429 or 503: the site asks for a pause"),
    UNREACHABLE(true, "no connection, or one that broke while the secure channel was made"),
    UNSUPPORTED_ENCODING(false, "the answer is packed in a way that was not asked for"),
    UNSUPPORTED_SCHEME(false, "neither http nor https"),
    UNSUPPORTED_STATUS(false, "a status that is no answer to the question"),
    USERINFO(false, "a name or password stands in the address");

    private final boolean passing;
    private final String meaning;

    FetchReason(boolean passing, String meaning) {
        this.passing = passing;
        this.meaning = meaning;
    }

    /** What is counted, such as {@code private-address}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it may be over after a while, so that trying again makes sense. */
    public boolean passing() {
        return passing;
    }

    /** What it says of the address, one phrase. */
    public String meaning() {
        return meaning;
    }
}
