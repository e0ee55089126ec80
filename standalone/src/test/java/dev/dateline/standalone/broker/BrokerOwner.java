package dev.dateline.standalone.broker;

import java.io.IOException;
import java.nio.file.Path;

/** An app that owns a broker and can be killed: tells the broker's process id, then waits for the end of its input. */
final class BrokerOwner {
    private BrokerOwner() {}

    public static void main(String[] args) throws IOException {
        try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerOptions.of(Path.of(args[0]), 0))) {
            System.out.println(broker.pid());
            System.in.transferTo(System.out);
        }
    }
}
