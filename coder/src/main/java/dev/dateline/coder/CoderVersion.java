package dev.dateline.coder;

import dev.dateline.coder.event.EventType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Versions of the coder and of its dictionaries: the release, and for each dictionary the head of the SHA-256 of its files, so that two
 * events coded from the same text with the same version are the same. Stateless.
 */
final class CoderVersion {
    private static final String RELEASE = "0.1.0";
    private static final List<String> EVENT =
            List.of("verbs.tsv", "verb-only.txt", "control.tsv", "whereabouts.tsv", "classes.tsv", "none.tsv");
    private static final List<String> ACTOR = List.of(
            "armed-groups-africa.tsv",
            "armed-groups-asia.tsv",
            "armed-groups-mideast.tsv",
            "armed-groups-west.tsv",
            "companies.tsv",
            "institutions.tsv",
            "media.tsv",
            "modifiers.tsv",
            "not-actors.tsv",
            "organisations-civil.tsv",
            "organisations-international.tsv",
            "parties.tsv",
            "peoples.tsv",
            "persons-africa.tsv",
            "persons-americas.tsv",
            "persons-asia.tsv",
            "persons-europe.tsv",
            "persons-mideast.tsv",
            "persons-world.tsv",
            "portfolios.tsv",
            "regions.tsv",
            "roles.tsv",
            "seats.tsv",
            "stops.tsv",
            "things.tsv");
    private static final List<String> PLACE = List.of(
            "aliases.tsv",
            "countries.tsv",
            "first-names.txt.gz",
            "gazetteer.tsv.gz",
            "metonyms.txt",
            "place-words.txt",
            "publishers.tsv",
            "regional-demonyms.tsv",
            "supplement.tsv",
            "words.txt.gz");

    private CoderVersion() {}

    private static final class Packaged {
        static final String CODER = "coder " + RELEASE + "; frames " + digest("event", eventFiles());
        static final String ACTORS = digest("actor", ACTOR);
        static final String PLACES = digest("place", PLACE);
    }

    /** Such as {@code coder 0.1.0; frames 1a2b3c4d; actors 5e6f7a8b; places 9c0d1e2f+3a4b5c6d}: what follows a + is of the user's own rows. */
    static String with(UserData own) {
        return Packaged.CODER + "; actors " + Packaged.ACTORS + own.actorsVersion() + "; places " + Packaged.PLACES
                + own.placesVersion();
    }

    /** The data files of a dictionary, as its version covers them. */
    static List<String> files(String dictionary) {
        return switch (dictionary) {
            case "event" -> eventFiles();
            case "actor" -> ACTOR;
            case "place" -> PLACE;
            default -> throw new IllegalArgumentException("no dictionary " + dictionary);
        };
    }

    private static List<String> eventFiles() {
        List<String> files = new ArrayList<>(EVENT);
        for (EventType type : EventType.values()) {
            files.add("frames/" + type + ".tsv");
        }
        return files;
    }

    private static String digest(String folder, List<String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : files) {
                try (InputStream in = CoderVersion.class.getResourceAsStream(folder + "/" + file)) {
                    if (in == null) {
                        throw new IllegalStateException("dictionary file missing: " + folder + "/" + file);
                    }
                    digest.update(in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 4);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
