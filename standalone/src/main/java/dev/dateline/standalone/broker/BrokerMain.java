package dev.dateline.standalone.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * The child process: formats the directory where needed, runs one broker, and ends when its standard input does, that is, when its parent
 * closes it or dies. Tells its parent what became of the start in one line on standard output.
 */
public final class BrokerMain {
    static final String READY = "broker-ready";
    static final String BUSY = "broker-busy";
    static final String PORT_TAKEN = "broker-port-taken";
    static final String FAILED = "broker-failed ";

    /** An orderly stop takes half a second. What is not written down by then is recovered at the next start, as after kill -9. */
    static final Duration STOP = Duration.ofSeconds(5);
    /** A broker whose app was killed takes at most {@link #STOP} to end. */
    private static final Duration PREDECESSOR = STOP.plusSeconds(2);

    private BrokerMain() {}

    /**
     * Runs the broker.
     *
     * @param args Kafka's directory, lock file, port of clients, port of the controller
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path directory = Path.of(args[0]);
        long owner = ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L);
        Optional<DirectoryLock> lock = DirectoryLock.take(Path.of(args[1]), owner, PREDECESSOR);
        if (lock.isEmpty()) {
            tell(BUSY);
            return;
        }
        run(directory, BrokerSettings.of(directory, Integer.parseInt(args[2]), Integer.parseInt(args[3])));
        lock.get().close();
        System.exit(0);
    }

    private static void run(Path directory, Properties settings) {
        try {
            format(directory);
            KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
            AtomicBoolean started = new AtomicBoolean();
            daemon("parent-watch", () -> stopWithParent(server, started));
            server.startup();
            started.set(true);
            tell(READY);
            server.awaitShutdown();
        } catch (Exception e) {
            tell(hasCause(e, BindException.class) ? PORT_TAKEN : FAILED + oneLine(e));
            Runtime.getRuntime().halt(1);
        }
    }

    private static void format(Path directory) throws Exception {
        if (!Files.exists(directory.resolve("meta.properties"))) {
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setNodeId(BrokerSettings.NODE_ID)
                    .setClusterId(BrokerSettings.CLUSTER_ID)
                    .addDirectory(directory.toString())
                    .setMetadataLogDirectory(directory.toString())
                    .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                    .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                    .run();
        }
    }

    private static void stopWithParent(KafkaRaftServer server, AtomicBoolean started) {
        try {
            while (System.in.read() >= 0) {
                // the parent says nothing: it only holds the pipe open
            }
        } catch (IOException e) {
            // the pipe broke: the parent is gone
            tell(FAILED + oneLine(e));
        }
        if (!started.get()) {
            Runtime.getRuntime().halt(0);
        }
        CountDownLatch stopped = new CountDownLatch(1);
        daemon("stop-limit", () -> haltUnless(stopped));
        server.shutdown();
        stopped.countDown();
    }

    private static void haltUnless(CountDownLatch stopped) {
        try {
            if (!stopped.await(STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                Runtime.getRuntime().halt(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void tell(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private static boolean hasCause(Throwable failure, Class<? extends Throwable> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static String oneLine(Exception e) {
        return e.toString().replaceAll("\\s+", " ");
    }
}
