package dev.dateline.producer;

/** Is told how far a publication is. Called on the publishing thread, after each page: must be quick. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = (read, published, rejected) -> {};

    /**
     * Says how far it is now.
     *
     * @param read pages handed over so far
     * @param published pages of them that the broker has taken
     * @param rejected pages of them that were rejected; the rest is under way
     */
    void advanced(long read, long published, long rejected);
}
