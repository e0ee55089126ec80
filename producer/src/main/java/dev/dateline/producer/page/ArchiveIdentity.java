package dev.dateline.producer.page;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** By what an archive is known again, wherever it lies: its name, its size, and the hash of its beginning. Stateless. */
final class ArchiveIdentity {
    private static final int HASHED_BYTES = 64 << 10;

    private ArchiveIdentity() {}

    /** Such as {@code warc:news.warc.gz:1048576:9f86d081884c7d65}. @throws IOException where it can't be read */
    static String of(PageOrigin file, Path path) throws IOException {
        String name = file.name().substring(file.name().lastIndexOf('/') + 1).replaceFirst("^file:", "");
        try (InputStream in = Files.newInputStream(path)) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(in.readNBytes(HASHED_BYTES));
            return "warc:%s:%d:%016x".formatted(name, Files.size(path), new BigInteger(1, hash, 0, 8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
