package dev.dateline.standalone.registry;

import java.util.List;

/** The ordered record of all that was ever registered. Not thread-safe. */
interface SchemaLog extends AutoCloseable {

    /**
     * Adds entries; returns when they are kept.
     *
     * @throws LogUnavailable where that is not known: they may be kept or not, and {@link #readOn} will tell
     */
    void append(List<? extends RegistryEntry> entries);

    /**
     * The entries up to the end of the log that were not returned before, in order.
     *
     * @throws LogUnavailable where the log cannot be read now
     */
    List<RegistryEntry> readOn();

    @Override
    void close();

    /** The log does not answer. */
    final class LogUnavailable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LogUnavailable(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
