package dev.dateline.coder.event;

import dev.dateline.coder.text.Sentence;
import dev.dateline.coder.text.Token;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers of people as news writes them: "12", "twelve", "2,500", "at least 20", "dozens", "two or three", "10 to 12", "a hundred". "At least
 * N" and "more than N" count as N: no upper end is told. Vague words become the range they usually stand for. Stateless.
 */
final class Quantity {
    private static final Map<String, Integer> WORDS = words();
    private static final Map<String, Toll> VAGUE = Map.of(
            "dozens", new Toll(24, 99),
            "scores", new Toll(40, 199),
            "hundreds", new Toll(200, 999),
            "thousands", new Toll(2_000, 9_999),
            "several", new Toll(3, 9),
            "many", new Toll(3, 99),
            "few", new Toll(2, 5),
            "couple", new Toll(2, 2));

    private Quantity() {}

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        String[] small =
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
                                + " eighteen nineteen twenty")
                        .split(" ", -1);
        for (int i = 1; i < small.length; i++) {
            words.put(small[i], i);
        }
        String[] tens = "thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
        for (int i = 0; i < tens.length; i++) {
            words.put(tens[i], 30 + 10 * i);
        }
        return words;
    }

    /** Whether a word (lower case) is a number written out. */
    static boolean isWord(String norm) {
        return WORDS.containsKey(norm);
    }

    /** The number told between two tokens, {@code to} exclusive; empty where there is none. */
    static Optional<Toll> in(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<Integer> first = number(sentence, i, to);
            if (first.isPresent()) {
                int next = behindNumber(sentence, i, to);
                boolean range = next + 1 < to
                        && (sentence.token(next).is("to")
                                || sentence.token(next).is("or")
                                || sentence.token(next).is("and") && between(sentence, i)
                                || sentence.token(next).is("-"));
                Optional<Integer> second = range ? number(sentence, next + 1, to) : Optional.empty();
                int low = first.get();
                int high = second.filter(n -> n > low).orElse(low);
                return Optional.of(new Toll(low, high));
            }
            Toll vague = VAGUE.get(sentence.token(i).norm());
            if (vague != null) {
                return Optional.of(vague);
            }
        }
        return Optional.empty();
    }

    private static boolean between(Sentence sentence, int i) {
        return i > 0 && sentence.token(i - 1).is("between");
    }

    private static int behindNumber(Sentence sentence, int from, int to) {
        int at = from + 1;
        while (at < to
                && (WORDS.containsKey(sentence.token(at).norm())
                        || multiplier(sentence.token(at).norm()) > 1
                        || sentence.token(at).is("-")
                                && at + 1 < to
                                && WORDS.containsKey(sentence.token(at + 1).norm()))) {
            at++;
        }
        return at;
    }

    private static Optional<Integer> number(Sentence sentence, int i, int to) {
        Token token = sentence.token(i);
        Integer value = digits(token.text());
        if (value == null) {
            value = WORDS.get(token.norm());
            if (value != null
                    && value >= 20
                    && i + 2 < to
                    && sentence.token(i + 1).is("-")) {
                value += WORDS.getOrDefault(sentence.token(i + 2).norm(), 0);
            } else if (value != null
                    && value >= 20
                    && i + 1 < to
                    && WORDS.getOrDefault(sentence.token(i + 1).norm(), 99) < 10) {
                value += WORDS.get(sentence.token(i + 1).norm());
            }
        }
        if (value == null
                && token.is("a")
                && i + 1 < to
                && multiplier(sentence.token(i + 1).norm()) > 1) {
            value = 1;
        }
        if (value == null) {
            return Optional.empty();
        }
        int next = behindNumber(sentence, i, to) - 1;
        long scaled = (long) value
                * (next > i || token.is("a")
                        ? multiplier(sentence.token(Math.max(next, Math.min(i + 1, to - 1)))
                                .norm())
                        : 1);
        return scaled > 50_000_000 || notPeople(sentence, i, next) ? Optional.empty() : Optional.of((int) scaled);
    }

    /** Years, money, shares, ages, times and measures are no numbers of people. */
    private static boolean notPeople(Sentence sentence, int i, int last) {
        String before = i > 0 ? sentence.token(i - 1).norm() : "";
        int next = last + 1 < sentence.size() && sentence.token(last + 1).hyphen() ? last + 2 : last + 1;
        String after = next < sentence.size() ? sentence.token(next).norm() : "";
        boolean age = before.equals(",") && (after.equals(",") || after.equals("and"));
        return age
                || before.equals("$")
                || before.equals("€")
                || before.equals("£")
                || before.equals("aged")
                || before.equals("age")
                || before.equals("no.")
                || after.matches(
                        "%|percent|per|km|kilometres|kilometers|miles|metres|meters|am|pm|a\\.m\\.?|p\\.m\\.?|years?|days?|hours?|weeks?|months?|minutes?|th|st|nd|rd|tons?|tonnes?|times|acres|villages|houses|homes|buildings|vehicles|rounds|bullets|shots|shells|rockets|missiles|cars|kg"
                                + "|jan\\.?|january|feb\\.?|february|march|april|may|june|july|aug\\.?|august|sept?\\.?|september|oct\\.?|october|nov\\.?|november|dec\\.?|december");
    }

    private static int multiplier(String norm) {
        return switch (norm) {
            case "dozen" -> 12;
            case "hundred" -> 100;
            case "thousand" -> 1_000;
            case "million" -> 1_000_000;
            default -> 1;
        };
    }

    private static Integer digits(String text) {
        String plain = text.replace(",", "");
        if (plain.isEmpty() || plain.length() > 8 || !plain.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        int value = Integer.parseInt(plain);
        return plain.equals(text) && value >= 1900 && value <= 2100 ? null : value;
    }
}
