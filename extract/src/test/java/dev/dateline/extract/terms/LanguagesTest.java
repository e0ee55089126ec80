package dev.dateline.extract.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource({
        "en, en",
        "en-GB, en",
        "pt_BR, pt",
        "deu, de",
        "English, en",
        "zh-Hans-CN, zh",
        "FR, fr",
        "xx, ",
        "x-default, "
    })
    void tags_and_names_become_codes(String tag, String code) {
        assertThat(Languages.code(tag).orElse(null)).isEqualTo(code);
    }
}
