package dev.dateline.standalone.broker;

/** Something else listens on the wanted port. */
public final class PortTaken extends StartFailed {
    private static final long serialVersionUID = 1L;

    /**
     * Says which port, and how to choose another.
     *
     * @param server what was to be started, such as {@code broker}
     * @param port the port, 1 to 65535
     */
    public PortTaken(String server, int port) {
        super("port " + port + " for the " + server + " is taken: stop what listens there, or give another with --"
                + server + "-port (0 for a free one)");
    }
}
