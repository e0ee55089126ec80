package dev.dateline.producer.warc;

import dev.dateline.producer.warc.WarcFault.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcDigest;

/** The WARC-Block-Digest of a record, against the bytes that are there; of an algorithm that Java does not have, nothing is said. */
public final class BlockDigest {
    private final InputStream block;
    private final @Nullable WarcDigest expected;
    private final @Nullable MessageDigest actual;

    public BlockDigest(WarcRecord record) {
        WarcDigest said =
                record.header("WARC-Block-Digest").flatMap(BlockDigest::parsed).orElse(null);
        MessageDigest digest = said == null ? null : digester(said);
        this.expected = digest == null ? null : said;
        this.actual = digest;
        this.block = digest == null ? record.block() : new DigestInputStream(record.block(), digest);
    }

    /** The block, to be read in the place of the record's own. */
    public InputStream block() {
        return block;
    }

    /**
     * Reads what is left of the block, and compares.
     *
     * @throws WarcFault where it is not what was written
     */
    public void check() throws WarcFault {
        if (expected == null || actual == null) {
            return;
        }
        try {
            block.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (WarcFault fault) {
            throw fault;
        } catch (IOException e) {
            throw new IllegalStateException("a block fails with a fault only", e);
        }
        if (!Arrays.equals(expected.bytes(), actual.digest())) {
            throw new WarcFault(Kind.BROKEN, "the record is damaged: its WARC-Block-Digest is not that of its block");
        }
    }

    private static Optional<WarcDigest> parsed(String text) {
        try {
            WarcDigest digest = new WarcDigest(text);
            return digest.bytes().length > 0 ? Optional.of(digest) : Optional.empty();
        } catch (RuntimeException e) {
            // not in a form that is known: nothing to compare with
            return Optional.empty();
        }
    }

    private static @Nullable MessageDigest digester(WarcDigest digest) {
        try {
            MessageDigest digester = digest.getDigester();
            return digester.getDigestLength() == digest.bytes().length ? digester : null;
        } catch (NoSuchAlgorithmException e) {
            return null;
        }
    }
}
