package dev.dateline.coder.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.coder.text.TextAnalyzer;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorDictionaryTest {
    private final TextAnalyzer analyzer = new TextAnalyzer();
    private final ActorTagger tagger = ActorTagger.packaged();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hezbollah fired rockets. | Hezbollah | LBN | REB",
                "Shells hit, Hizbullah said. | Hezbollah | LBN | REB",
                "Officials of the U.N. refugee agency left. | UN High Commissioner for Refugees | UNO | -",
                "The Kremlin denied it. | Kremlin | RUS | GOV",
                "The FBI arrested nobody. | Federal Bureau of Investigation | USA | COP",
                "Reuters reported it. | Reuters | GBR | JRN",
                "Tamil Tigers fled. | Liberation Tigers of Tamil Eelam | LKA | REB",
                "The Free Syrian army fled. | Free Syrian Army | SYR | REB",
            })
    void namesAndTheirSpellingsMeanTheSame(String text, String name, String country, String sector) {
        assertThat(tagger.forDocument(analyzer.analyze(text)).all()).anySatisfy(mention -> {
            assertThat(mention.name()).contains(name);
            assertThat(mention.country()).contains(country);
            assertThat(mention.sector().orElse("-")).isEqualTo(sector);
        });
    }

    @ParameterizedTest
    @CsvSource({"2016-06-01, GOV", "2019-06-01, GOV", "2023-06-01, ELI"})
    void anOfficeHolderHasTheSectorOfTheOfficeAndOfTheEliteAfterIt(LocalDate day, String sector) {
        ActorIndex index = tagger.forDocument(analyzer.analyze("Merkel spoke."), Optional.of(day));
        assertThat(index.all()).singleElement().satisfies(mention -> {
            assertThat(mention.country()).contains("DEU");
            assertThat(mention.sector()).contains(sector);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A→B→XYZ→GOV ; x:1: no country code: XYZ",
                "A→B→PER→QQQ ; x:1: no PLOVER sector: QQQ",
                "A→B||C→PER→GOV ; x:1: an empty alternative in \"B||C\"",
                "A→ B→PER→GOV ; x:1: white space around \" B\"",
                "A→B→PER→GOV→E ; x:1: 5 columns, at most 4 expected",
                "-→B→PER→GOV ; x:1: no name",
            })
    void aBadRowIsRefusedWithFileAndLine(String row, String reason) {
        String line = row.replace('→', '\t');
        assertThatThrownBy(() -> {
                    List<DictionaryFile.Row> rows = new DictionaryFile("x", 4)
                            .rows(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));
                    rows.get(0).country(2, Set.of("PER"));
                    rows.get(0).sector(3);
                })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(reason);
    }
}
