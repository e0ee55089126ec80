package dev.dateline.coder.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.coder.text.TextAnalyzer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The anchor of all tables is a Wednesday, 6 November 2024. */
class DateTaggerTest {
    private static final LocalDate ANCHOR = LocalDate.of(2024, 11, 6);

    private final TextAnalyzer analyzer = new TextAnalyzer();
    private final DateTagger tagger = new DateTagger();

    private List<String> told(String text, Optional<LocalDate> anchor) {
        return tagger.tag(analyzer.analyze(text), anchor).stream()
                .map(mention -> {
                    ResolvedDate date = mention.date();
                    assertThat(mention.span().of(text)).isEqualTo(date.text().orElseThrow());
                    return String.join(
                            " ",
                            date.text().orElseThrow() + ":",
                            date.start().orElse("?") + ".." + date.end().orElse("?"),
                            date.granularity().name(),
                            date.basis().name());
                })
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shells fell on Wednesday. | Wednesday: 2024-11-06..2024-11-06 DAY RELATIVE",
                "Shells fell late on Monday. | late on Monday: 2024-11-04..2024-11-04 DAY RELATIVE",
                "They met Thursday night. | Thursday night: 2024-10-31..2024-10-31 DAY RELATIVE",
                "They will meet on Friday. | Friday: 2024-11-08..2024-11-08 DAY RELATIVE",
                "He said on Tuesday that talks will resume. | Tuesday: 2024-11-05..2024-11-05 DAY RELATIVE",
                "The bridge fell last Friday. | last Friday: 2024-11-01..2024-11-01 DAY RELATIVE",
                "The court sits next Monday. | next Monday: 2024-11-11..2024-11-11 DAY RELATIVE",
                "A bus was hit Friday last week. | Friday last week: 2024-11-01..2024-11-01 DAY RELATIVE",
                "Police came yesterday evening. | yesterday evening: 2024-11-05..2024-11-05 DAY RELATIVE",
                "Nine died last night. | last night: 2024-11-05..2024-11-05 DAY RELATIVE",
                "Nine died this morning. | this morning: 2024-11-06..2024-11-06 DAY RELATIVE",
                "He arrives tomorrow. | tomorrow: 2024-11-07..2024-11-07 DAY RELATIVE",
                "Rebels fled the day before yesterday. | the day before yesterday: 2024-11-04..2024-11-04 DAY RELATIVE",
                "They clashed over the weekend. | the weekend: 2024-11-02..2024-11-03 DAY RELATIVE",
                "A strike on Oct. 31 hurt four. | Oct. 31: 2024-10-31..2024-10-31 DAY STATED",
                "A strike on Dec. 24 hurt four. | Dec. 24: 2023-12-24..2023-12-24 DAY STATED",
                "On Nov. 30, the council will vote. | Nov. 30: 2024-11-30..2024-11-30 DAY STATED",
                "It happened on 31 October 2023. | 31 October 2023: 2023-10-31..2023-10-31 DAY STATED",
                "It happened on October 31, 2023, in Lagos. | October 31, 2023: 2023-10-31..2023-10-31 DAY STATED",
                "It happened on the 3rd of May 2023. | 3rd of May 2023: 2023-05-03..2023-05-03 DAY STATED",
                "Filed 2024-10-31 by radio. | 2024-10-31: 2024-10-31..2024-10-31 DAY STATED",
                "On Monday, Oct. 28, shops closed. | Monday, Oct. 28: 2024-10-28..2024-10-28 DAY STATED",
                "Crowds came late last month. | late last month: 2024-10-22..2024-10-31 MONTH RELATIVE",
                "Crowds came last week. | last week: 2024-10-28..2024-11-03 WEEK RELATIVE",
                "Crowds came earlier this month. | earlier this month: 2024-11-01..2024-11-06 MONTH RELATIVE",
                "It was signed last year. | last year: 2023-01-01..2023-12-31 YEAR RELATIVE",
                "Floods struck in March. | March: 2024-03-01..2024-03-31 MONTH STATED",
                "Floods struck in December. | December: 2023-12-01..2023-12-31 MONTH STATED",
                "Floods struck in May 2021. | May 2021: 2021-05-01..2021-05-31 MONTH STATED",
                "Floods struck in March last year. | March last year: 2023-03-01..2023-03-31 MONTH RELATIVE",
                "A bridge was built in 2022. | 2022: 2022-01-01..2022-12-31 YEAR STATED",
                "Since the 2003 invasion it lies idle. | 2003: 2003-01-01..2003-12-31 YEAR STATED",
                "War raged in the 1990s. | 1990s: 1990-01-01..1999-12-31 YEAR STATED",
                "They fled two weeks ago. | two weeks ago: 2024-10-21..2024-10-27 WEEK RELATIVE",
                "They fled three days ago. | three days ago: 2024-11-03..2024-11-03 DAY RELATIVE",
                "Shelling grew in recent days. | recent days: 2024-10-30..2024-11-06 DAY RELATIVE",
                "Over the past two weeks, six fell. | past two weeks: 2024-10-23..2024-11-06 WEEK RELATIVE",
                "He was held between 3 and 5 May. | between 3 and 5 May: 2024-05-03..2024-05-05 DAY STATED",
                "He was held May 3-5. | May 3-5: 2024-05-03..2024-05-05 DAY STATED",
                "He was held from Monday to Thursday. | from Monday to Thursday: 2024-10-28..2024-10-31 DAY RELATIVE",
                "War has raged since 2011. | since 2011: 2011-01-01..2024-11-06 YEAR STATED",
                "No one rules, 10 months after the vote. | 10 months after: 2024-01-01..2024-01-31 MONTH RELATIVE",
                "He fled on the eve of the vote. | the eve of: ?..? UNKNOWN RELATIVE",
                "The ministers agreed on Friday. | Friday: 2024-11-01..2024-11-01 DAY RELATIVE",
                "They agreed to talk on Friday. | Friday: 2024-11-08..2024-11-08 DAY RELATIVE",
                "The road will stay shut because of Friday's flood. | Friday: 2024-11-01..2024-11-01 DAY RELATIVE",
                "He will tell of it after last Friday's vote. | last Friday: 2024-11-01..2024-11-01 DAY RELATIVE",
                "They will vote after Friday. | Friday: 2024-11-08..2024-11-08 DAY RELATIVE",
                "Shells fell two nights ago. | two nights ago: 2024-11-04..2024-11-04 DAY RELATIVE",
                "The rain fell four hours ago. | four hours ago: 2024-11-06..2024-11-06 DAY RELATIVE",
                "The weekend's storm hurt nine. | The weekend: 2024-11-02..2024-11-03 DAY RELATIVE",
                "A weekend storm hurt nine. | weekend: 2024-11-02..2024-11-03 DAY RELATIVE",
                "Nine fell at the start of the week. | the start of the week: 2024-11-04..2024-11-05 WEEK RELATIVE",
                "Nine fell in the middle of last week. | the middle of last week: 2024-10-29..2024-10-31 WEEK RELATIVE",
                "Nine fell late last week. | late last week: 2024-10-31..2024-11-03 WEEK RELATIVE",
                "Nine fell earlier in the week. | earlier in the week: 2024-11-04..2024-11-06 WEEK RELATIVE",
                "Nine fell earlier in the day. | earlier in the day: 2024-11-06..2024-11-06 DAY RELATIVE",
                "Nine fell at the end of July. | the end of July: 2024-07-22..2024-07-31 MONTH STATED",
                "ON 12 MAY 89 TWO FELL IN THE CAPITAL. | 12 MAY 89: 1989-05-12..1989-05-12 DAY STATED",
            })
    void anExpressionIsCountedFromTheAnchor(String text, String expected) {
        assertThat(told(text, Optional.of(ANCHOR))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A strike on Oct. 31 hurt four. | Oct. 31: --10-31..--10-31 DAY STATED",
                "They fled on Wednesday. | Wednesday: ?..? UNKNOWN RELATIVE",
                "Crowds came late last month. | late last month: ?..? MONTH RELATIVE",
                "Crowds came in March. | March: ?..? MONTH STATED",
                "He died in 2022. | 2022: 2022-01-01..2022-12-31 YEAR STATED",
            })
    void withoutAnAnchorNothingIsGuessed(String text, String expected) {
        assertThat(told(text, Optional.empty())).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He may leave and May not return.",
                "They march on the capital; the March of Hope ended.",
                "The Sun reported that some 2022 people sat down.",
                "Theresa May met April Jones.",
                "TWO MAY DIE IF THEY MARCH ON THE TOWN TONIGHTS.",
                "It cost 31 dollars and 5 may come.",
                "Nine fell at the end of the war.",
                "They worked 90 hours before dawn broke.",
            })
    void wordsThatOnlyLookLikeDatesAreLeft(String text) {
        assertThat(told(text, Optional.of(ANCHOR))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It came on Feb. 30. | Feb. 30: ?..? UNKNOWN RELATIVE",
                "It stood 900 decades ago. | 900 decades ago: ?..? YEAR RELATIVE",
            })
    void aDayThatIsNoneStaysOpen(String text, String expected) {
        assertThat(told(text, Optional.of(ANCHOR))).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"late ", "Monday, ", "between ", "since ", "3 May to ", "the day before "})
    void aSenselessTextIsReadToItsEnd(String part) {
        String text = part.repeat(20_000);
        assertThat(tagger.tag(analyzer.analyze(text), Optional.of(ANCHOR)))
                .allMatch(mention ->
                        mention.span().of(text).equals(mention.date().text().orElseThrow()));
    }

    @Test
    void aShiftCountsFromTheDayNamedBefore() {
        assertThat(told("Troops came on Oct. 20. They left two days later.", Optional.of(ANCHOR)))
                .containsExactly(
                        "Oct. 20: 2024-10-20..2024-10-20 DAY STATED",
                        "two days later: 2024-10-22..2024-10-22 DAY RELATIVE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Divers gave up on Monday, the day after the ferry sank. | the day after: 2024-11-03..2024-11-03 DAY RELATIVE",
                "Divers gave up on Monday, a night after the ferry sank. | a night after: 2024-11-03..2024-11-03 DAY RELATIVE",
                "Divers gave up on Monday, 48 hours after the ferry sank. | 48 hours after: 2024-11-02..2024-11-02 DAY RELATIVE",
                "Divers gave up on Monday, hours after the ferry sank. | hours after: 2024-11-04..2024-11-04 DAY RELATIVE",
                "Divers gave up on Monday. The ferry had sunk the night before. | the night before: 2024-11-03..2024-11-03 DAY RELATIVE",
                "Divers gave up on Monday, three days after the ferry sank. | three days after: 2024-11-01..2024-11-01 DAY RELATIVE",
                "Three days after the ferry sank, divers gave up on Monday. | Three days after: 2024-11-01..2024-11-01 DAY RELATIVE",
                "Three days after the ferry sank, divers gave up. | Three days after: 2024-11-03..2024-11-03 DAY RELATIVE",
                "They met on Monday, two days before the vote. | two days before: 2024-11-06..2024-11-06 DAY RELATIVE",
                "They had met two days before the vote. | two days before: ?..? UNKNOWN RELATIVE",
                "Divers came on Monday. They gave up last week, two days after the ferry sank. | two days after: 2024-11-04..2024-11-04 DAY RELATIVE",
                "They met two days after Sunday's vote. | two days after: ?..? UNKNOWN RELATIVE",
                "They met some days after the vote. | some days after: ?..? UNKNOWN RELATIVE",
            })
    void aDistanceFromAnEventIsCountedFromTheDayThatTheSentenceNames(String text, String expected) {
        assertThat(told(text, Optional.of(ANCHOR))).contains(expected);
    }

    @Test
    void aVagueShiftStaysOpen() {
        assertThat(told("On Wednesday two died of wounds got a few days earlier.", Optional.of(ANCHOR)))
                .containsExactly(
                        "Wednesday: 2024-11-06..2024-11-06 DAY RELATIVE", "a few days earlier: ?..? UNKNOWN RELATIVE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NAIROBI, 3 August 2022 (Agency) – Two men were held. | 2022-08-03",
                "Aug. 3, 2022 ¶ Two men were held. | 2022-08-03",
                "LA PAZ, 30 AUG 89 (RADIO UNO) -- [TEXT] TWO MEN WERE HELD IN THE CAPITAL. | 1989-08-30",
                "NAIROBI, Aug. 3 (Agency) – Two men were held. | ",
                "Two men were held on Aug. 3, 2022, police said. | ",
            })
    void theDatelineOpensTheText(String text, String expected) {
        assertThat(tagger.dateline(analyzer.analyze(text.replace('¶', '\n'))).map(LocalDate::toString))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void aDatelineWithoutAYearIsTheLastSuchDayUpToTheFetch() {
        String text = "NAIROBI, Dec. 30 (Agency) - Two men were held.";
        assertThat(tagger.dateline(analyzer.analyze(text), Optional.of(LocalDate.of(2025, 1, 2))))
                .contains(LocalDate.of(2024, 12, 30));
    }
}
