package dev.dateline.standalone.web;

/** The query asks for a number of events that is none. The message says what to give. */
final class BadLimit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private BadLimit(String message) {
        super(message);
    }

    /** The number, if it is one from 1 to {@code most}. */
    static int check(String limit, int most) {
        try {
            int number = Integer.parseInt(limit);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new BadLimit("limit must be a number from 1 to " + most);
        }
        throw new BadLimit("limit must be from 1 to " + most);
    }
}
