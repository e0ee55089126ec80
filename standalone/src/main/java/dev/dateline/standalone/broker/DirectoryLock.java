package dev.dateline.standalone.broker;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two brokers off one data directory. Held until it is closed or the process ends, however it ends. Where the app that owns the directory is gone, its
 * broker is about to end too, and is waited for.
 */
final class DirectoryLock implements AutoCloseable {
    /** Kept, since a channel that nobody refers to is closed, and its lock given away. */
    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param file lock file; holds the process id of the owning app
     * @param owner process id of the app that this broker belongs to
     * @param patience how long the broker of an app that is gone is waited for
     * @return empty where another app works on the directory
     */
    static Optional<DirectoryLock> take(Path file, long owner, Duration patience)
            throws IOException, InterruptedException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null && ownerIsGone(channel)) {
            lock = await(channel, patience);
        }
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(Long.toString(owner).getBytes(StandardCharsets.UTF_8)), 0);
        return Optional.of(new DirectoryLock(channel));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static @Nullable FileLock await(FileChannel channel, Duration patience)
            throws IOException, InterruptedException {
        CompletableFuture<FileLock> lock = new CompletableFuture<>();
        Thread waiter = new Thread(() -> {
            try {
                lock.complete(channel.lock());
            } catch (IOException e) {
                lock.completeExceptionally(e);
            }
        });
        waiter.setDaemon(true);
        waiter.start();
        try {
            return lock.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return null;
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    private static boolean ownerIsGone(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(20);
        channel.read(bytes, 0);
        String pid = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        return pid.matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(pid))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty();
    }
}
