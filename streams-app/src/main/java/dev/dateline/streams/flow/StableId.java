package dev.dateline.streams.flow;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids that are the same tomorrow: the first 128 bits of the SHA-256 of their parts, as 32 hexadecimal digits. Stateless. */
public final class StableId {
    private static final int BYTES = 16;

    private StableId() {}

    /** The id of these parts in this order; ("ab", "c") and ("a", "bc") differ. */
    public static String of(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The first 64 bits of the id of these parts: enough to tell millions apart, and half a dozen times smaller in memory than a text. */
    public static long number(String... parts) {
        return Long.parseUnsignedLong(of(parts).substring(0, 2 * Long.BYTES), 16);
    }
}
