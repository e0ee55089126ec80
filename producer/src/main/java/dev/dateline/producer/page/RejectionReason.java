package dev.dateline.producer.page;

import java.util.Locale;

/** Every reason an input is rejected for before it is published. Its word is what is counted. */
public enum RejectionReason {
    BAD_INSTANT("a time is no ISO-8601 instant with an offset, no date, or outside the years 1 to 9999"),
    BAD_URL("the URL has a line break or a control character"),
    BROKEN_JSON("a line is no JSON, or more than one value"),
    EMPTY("a page has no letter and no digit, or a file no page"),
    GZIP_BOMB(
            "a .gz file or a record of an archive inflates beyond max-inflated-bytes or max-record-bytes, or to more than max-inflate-ratio times its size"),
    GZIP_BROKEN("a .gz file is cut short, damaged, or no gzip; lines before the damage are published"),
    HTTP_BROKEN(
            "the HTTP response in a record of an archive has no head, broken chunks, or an encoding that can't be undone"),
    INVALID_UTF8("bytes that are no UTF-8"),
    LONE_SURROGATE("an escape in JSON stands for half a character"),
    MISSING_FIELD("url or body is absent or blank"),
    NOT_AN_OBJECT("a line is JSON, but no object"),
    NOT_TEXT("a tenth of the page or more is control characters"),
    TOO_DEEP("a line nests deeper than max-json-depth, or a page of HTML deeper than max-html-depth"),
    TOO_LARGE(
            "a page, a URL, a line or a header is larger than max-page-bytes, max-html-bytes, max-url-bytes, max-line-bytes, max-header-bytes or max-record-bytes, or than the topic takes"),
    UNREADABLE("no such file, no right to read it, neither a file nor a folder, or a link that leads back"),
    UNSUPPORTED_TYPE("a file's name or a page's contentType tells of something that is not read"),
    WARC_BROKEN("a record of an archive is damaged, cut short or none; reading goes on at the next one"),
    WRONG_TYPE("a field of a page is no string");

    private final String meaning;

    RejectionReason(String meaning) {
        this.meaning = meaning;
    }

    /** What is counted, such as {@code broken-json}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it says of the input, one phrase. */
    public String meaning() {
        return meaning;
    }
}
