package dev.dateline.streams.split;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids that are the same tomorrow: SHA-256, the first 32 hexadecimal digits (128 bits). Stateless. */
public final class ArticleIds {
    private static final int DIGITS = 32;

    private ArticleIds() {}

    /** Hash of a normalised text: equal for texts that differ only in case, quotes, white space, Unicode form or furniture lines. */
    public static String contentHash(NormalisedText text) {
        return digest(text.text());
    }

    /** Hash of a text after normalising it. */
    public static String contentHash(String text) {
        return contentHash(NormalisedText.of(text));
    }

    /**
     * Id of an article.
     *
     * @param url address of its page
     * @param position 0-based position among the articles of its page
     * @param contentHash as {@link #contentHash} gives it
     */
    public static String articleId(String url, int position, String contentHash) {
        return digest(url + '\n' + position + '\n' + contentHash);
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, DIGITS / 2);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
