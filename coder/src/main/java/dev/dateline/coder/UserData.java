package dev.dateline.coder;

import dev.dateline.coder.actor.UserActor;
import dev.dateline.coder.place.UserPlace;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A user's own places and actors, which add to the packaged ones and win over them. Immutable.
 *
 * @param places in the order of their ids
 * @param actors in the order of their ids
 */
public record UserData(List<UserPlace> places, List<UserActor> actors) {
    /** No rows of the user's own. */
    public static final UserData NONE = new UserData(List.of(), List.of());

    public UserData {
        places = places.stream().sorted(Comparator.comparing(UserPlace::id)).toList();
        actors = actors.stream().sorted(Comparator.comparing(UserActor::id)).toList();
    }

    /** Such as {@code +1a2b3c4d}: the head of a SHA-256 of all places; empty where there are none. */
    String placesVersion() {
        return version(places.stream().map(UserData::line).toList());
    }

    /** Such as {@code +1a2b3c4d}: the head of a SHA-256 of all actors; empty where there are none. */
    String actorsVersion() {
        return version(actors.stream().map(UserData::line).toList());
    }

    private static String version(List<String> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            lines.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            return "+" + HexFormat.of().formatHex(digest.digest(), 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String line(UserPlace place) {
        return String.join(
                "\t",
                place.id(),
                place.name(),
                String.join("|", place.aliases()),
                String.join("|", place.demonyms()),
                place.kind(),
                hex(place.latitude()),
                hex(place.longitude()),
                hex(place.radiusKm()),
                place.country().orElse(""),
                place.adm1().orElse(""),
                Long.toString(place.population().orElse(-1)),
                Long.toString(place.geonamesId().orElse(-1)));
    }

    /** Digits of a number that are the same on every Java, which decimal ones are not. */
    private static String hex(OptionalDouble number) {
        return number.isPresent() ? Double.toHexString(number.getAsDouble()) : "";
    }

    private static String line(UserActor actor) {
        StringBuilder line = new StringBuilder(
                String.join("\t", actor.id(), actor.kind(), actor.name(), String.join("|", actor.aliases())));
        for (Optional<String> cell :
                List.of(actor.country(), actor.sector(), actor.office(), actor.from(), actor.until())) {
            line.append('\t').append(cell.orElse(""));
        }
        return line.toString();
    }
}
