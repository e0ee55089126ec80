package dev.dateline.streams.dedupe;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was seen at one address, newest last. Immutable.
 *
 * @param versions the texts seen there, {@link #MOST} at most
 */
public record Sightings(List<Version> versions) {
    /** More than the articles of any page that is read as a whole; a bound for pages that change without end. */
    public static final int MOST = 256;

    public static final Sightings NONE = new Sightings(List.of());

    public Sightings {
        versions = List.copyOf(versions);
    }

    /**
     * One text that was seen.
     *
     * @param contentHash hash of its normalised text
     * @param root content hash of the first text of its story at this address: the key of the story
     * @param headline hash of its normalised headline; empty where it had none
     * @param position 0-based position on the page when it was last seen
     * @param times how often it was seen, 1 or more
     * @param firstSeen when it was seen first
     * @param sketch fingerprint of its text
     */
    public record Version(
            String contentHash,
            String root,
            Optional<String> headline,
            int position,
            int times,
            Instant firstSeen,
            Sketch sketch) {

        Version again(int position) {
            return new Version(contentHash, root, headline, position, times + 1, firstSeen, sketch);
        }
    }
}
