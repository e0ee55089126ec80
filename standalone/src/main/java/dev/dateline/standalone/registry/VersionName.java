package dev.dateline.standalone.registry;

import dev.dateline.standalone.registry.RegistryEntry.Version;
import java.util.List;

/** How a request names a version: its number, {@code latest} or −1. Stateless. */
final class VersionName {
    private VersionName() {}

    /**
     * The number that is meant.
     *
     * @param versions the subject's versions, oldest first, at least one
     */
    static int number(String name, List<Version> versions) {
        if (name.equals("latest") || name.equals("-1")) {
            return versions.get(versions.size() - 1).version();
        }
        try {
            int number = Integer.parseInt(name);
            if (number >= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw RegistryError.invalidVersion(name);
        }
        throw RegistryError.invalidVersion(name);
    }
}
