package dev.dateline.standalone.bench.news;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A vocabulary whose n-th word is about n times rarer than its first, as in any language (Zipf): the common words of English, then words that
 * are none. Immutable.
 */
final class Words {
    private static final int SIZE = 30_000;
    private static final String COMMON = """
            the of to and a in that is was for on with as by at from be it he said his have has are an not were who had they which but this
            their after will been would also more when its new one two or about people over up out than police all into government state
            could last year years first time some other against between before while since under week day city country president minister
            officials during where because there her she we them only many most three four early late local former several including major
            area region north south east west near around since until told reported according group forces workers court election report""";
    private static final String[] SYLLABLES = {
        "ba", "cor", "den", "fa", "gri", "hol", "is", "ja", "kel", "lo", "mar", "nu", "or", "pe", "qua", "rin", "sta",
        "to", "un", "ver", "wi", "yar", "zo", "mi", "tra", "ple", "shi", "ent", "al", "eck"
    };

    private final List<String> words;
    /** Chance that a word is this one or one before it. */
    private final double[] upTo;

    Words() {
        SplittableRandom random = new SplittableRandom(1);
        Set<String> all = new LinkedHashSet<>(Arrays.asList(COMMON.split("\\s+")));
        while (all.size() < SIZE) {
            all.add(made(random));
        }
        words = new ArrayList<>(all);
        upTo = new double[SIZE];
        double sum = 0;
        for (int i = 0; i < SIZE; i++) {
            sum += 1.0 / (i + 1);
            upTo[i] = sum;
        }
        for (int i = 0; i < SIZE; i++) {
            upTo[i] /= sum;
        }
    }

    /** Any word, the common ones more often. */
    String any(SplittableRandom random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble());
        return words.get(Math.min(SIZE - 1, found < 0 ? -found - 1 : found));
    }

    /** A word that few texts have. */
    String rare(SplittableRandom random) {
        return words.get(SIZE / 10 + random.nextInt(SIZE - SIZE / 10));
    }

    private static String made(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        for (int n = 2 + random.nextInt(3); n > 0; n--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }
}
