package dev.dateline.standalone.registry;

/** Versions of one record. */
final class Schemas {
    static final String V1 = note("{\"name\":\"text\",\"type\":\"string\"}");
    /** Compatible with {@link #V1} both ways. */
    static final String V2 = note(
            "{\"name\":\"text\",\"type\":\"string\"},{\"name\":\"by\",\"type\":[\"null\",\"string\"],\"default\":null}");
    /** Cannot read {@link #V1}, but is read by it. */
    static final String NEEDS_MORE =
            note("{\"name\":\"text\",\"type\":\"string\"},{\"name\":\"at\",\"type\":\"long\"}");
    /** Reads {@link #V1}, but is not read by it. */
    static final String HAS_LESS = note("");

    private Schemas() {}

    private static String note(String fields) {
        return "{\"type\":\"record\",\"name\":\"Note\",\"fields\":[" + fields + "]}";
    }
}
