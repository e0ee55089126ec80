package dev.dateline.extract.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.PublicationTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-11-20T10:18:01+05:30 | 2026-11-20T10:18:01+05:30
                    2026-11-20T10:18:01.123Z | 2026-11-20T10:18:01Z
                    2026-11-20T10:18:01+0000 | 2026-11-20T10:18:01Z
                    2026-11-20 10:18 | 2026-11-20T10:18
                    2026/11/20 | 2026-11-20
                    20261120 | 2026-11-20
                    1795000000 | 2026-11-18T11:06:40Z
                    Wed, 20 Nov 2026 10:18:01 GMT | 2026-11-20T10:18:01Z
                    November 20, 2026 6:30 p.m. EST | 2026-11-20T18:30-05:00
                    Nov. 20th, 2026 at 12:05 AM | 2026-11-20T00:05
                    Published 14:30, 20 Nov 2026 | 2026-11-20T14:30
                    Updated: 9 May 2026, 4 pm | 2026-05-09T16:00
                    20. November 2026, 18:05 Uhr | 2026-11-20T18:05
                    20.11.2026 | 2026-11-20
                    9 ноября 2026, 14:30 | 2026-11-09T14:30
                    20 de noviembre de 2026 | 2026-11-20
                    1er août 2026 à 18h30 | 2026-08-01T18:30
                    20 listopada 2026 | 2026-11-20
                    2026年11月20日 10:05 | 2026-11-20T10:05
                    12/25/2026 | 2026-12-25
                    25/12/2026 | 2026-12-25
                    """)
    void dates_are_read_as_people_and_machines_write_them(String text, String expected) {
        assertThat(DateText.parse(text).map(DateTextTest::told)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/04/2026",
                "2026-13-45",
                "31 February 2026",
                "Monday",
                "",
                "call 2026",
                "version 1.2.2026.4",
                "1999",
                "November rain 20"
            })
    void what_is_no_date_or_could_be_two_is_none(String text) {
        assertThat(DateText.parse(text)).isEmpty();
    }

    private static String told(PublicationTime time) {
        return time.date()
                + time.time().map(clock -> "T" + clock).orElse("")
                + time.offset().map(Object::toString).orElse("");
    }
}
