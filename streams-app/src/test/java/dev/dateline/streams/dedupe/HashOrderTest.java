package dev.dateline.streams.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashOrderTest {
    @ParameterizedTest
    @CsvSource({"0,64", "1,64", "2,64", "350,64", "350,33", "350,3", "5000,64", "5000,36"})
    void numbersAreSortedAsUnsignedWhetherTheyLieEvenlyOrInACrowd(int length, int bits) {
        Random random = new Random(length + bits);
        long[] numbers = random.longs(length + 3)
                .map(number -> number >>> Long.SIZE - bits)
                .toArray();
        long[] expected = Arrays.stream(numbers, 0, length)
                .boxed()
                .sorted(Long::compareUnsigned)
                .mapToLong(Long::longValue)
                .toArray();

        assertThat(HashOrder.sorted(numbers, length)).isEqualTo(expected);
    }
}
