package dev.dateline.standalone.broker;

import java.nio.file.Path;

/** Another broker works on the same data directory. */
public final class DataDirectoryBusy extends StartFailed {
    private static final long serialVersionUID = 1L;

    public DataDirectoryBusy(Path directory) {
        super("the data directory " + directory
                + " is in use by another Dateline: stop it, or give another directory with --data");
    }
}
