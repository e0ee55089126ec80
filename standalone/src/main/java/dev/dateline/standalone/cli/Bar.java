package dev.dateline.standalone.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** A bar that grows, on a terminal; nothing where standard error is none. Drawn a few times a second, however often it is told. */
final class Bar implements AutoCloseable {
    private static final long REDRAW = Duration.ofMillis(100).toNanos();
    private static final int WIDTH = 28;

    private final PrintStream err;
    private final boolean shown;
    private long drawnAt = System.nanoTime() - REDRAW;
    private boolean drawn;

    Bar(Console console) {
        this.err = console.err();
        this.shown = console.errIsTerminal();
    }

    /**
     * Tells how far it is.
     *
     * @param done part of {@code all}
     * @param words what stands behind the bar
     */
    void at(long done, long all, String words) {
        long now = System.nanoTime();
        if (shown && now - drawnAt >= REDRAW) {
            double part = all <= 0 ? 0 : Math.min(1, (double) done / all);
            int full = (int) (part * WIDTH);
            err.print(String.format(
                    Locale.ROOT,
                    "\r\u001b[K%s%s %3.0f%% %s",
                    "█".repeat(full),
                    "░".repeat(WIDTH - full),
                    part * 100,
                    words));
            err.flush();
            drawnAt = now;
            drawn = true;
        }
    }

    /** Takes the bar away. */
    @Override
    public void close() {
        if (drawn) {
            err.print("\r\u001b[K");
            err.flush();
            drawn = false;
        }
    }
}
