package dev.dateline.streams.split;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineKindTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "HEADLINE  ; Dock workers walk out at the port of Mombasa",
                "HEADLINE  ; Will the talks in Havana succeed?",
                "HEADLINE  ; The harbour is closed. The ships wait outside",
                "HEADLINE  ; Hafenarbeiter in Mombasa legen die Arbeit nieder",
                "TEXT      ; The strike began on Monday.",
                "TEXT      ; “We will not load a ship,” he said.",
                "TEXT      ; and so the talks went on into the night",
                "TEXT      ; - a second item of a list",
                "TEXT      ; The strike began on Monday. The port was closed. Nobody came",
                "TEXT      ; BEIRUT (Reuters) - The army sent soldiers to the road",
                "BYLINE    ; By Our Correspondent",
                "BYLINE    ; By A. Writer and B. Writer",
                "BYLINE    ; By A. Writer in Nairobi",
                "BYLINE    ; A. Writer, Reuters",
                "BYLINE    ; A. Writer | AFP",
                "BYLINE    ; Agencies",
                "HEADLINE  ; By train through the floods of Bangladesh",
                "DATE      ; May 3, 2024",
                "DATE      ; Published 3 May 2024, 14:05",
                "DATE      ; Updated: 2024-05-03 09:10",
                "DATE      ; Fri, 03 May 2024 14:05:00 GMT",
                "DATE      ; 2 hours ago",
                "DATE      ; Aktualisiert am 3. Mai 2024 um 14:05 Uhr",
                "HEADLINE  ; May 3 protests: what we saw",
                "HEADLINE  ; 12 dead in Mombasa",
                "STAMP     ; 14:05",
                "STAMP     ; 9.45am",
                "STAMP     ; 21:09 GMT",
                "STAMP     ; 15:41 (local time)",
                "STAMP     ; [09:12 GMT]",
                "BYLINE    ; AFP, Nairobi",
                "BYLINE    ; Text: A. Writer",
                "BYLINE    ; A. Writer, Chief Political Correspondent",
                "BYLINE    ; A. Writer | Updated: March 12, 2024, 10:30 IST",
                "BYLINE    ; By A. Writer @writer",
                "BYLINE    ; Posted on March 12, 2024 by A. Writer",
                "CAPTION   ; A man walks past the gate. Photo: Harbour",
                "CAPTION   ; Image Source : AP",
                "HEADLINE  ; March 3 | The day the gates fell silent in the city",
                "BYLINE    ; Door A. Schrijver",
                "DATE      ; 12 марта 2025, 10:30",
                "DATE      ; 2025年3月12日 10:30",
                "DATE      ; 12 Maret 2025",
                "DATE      ; 12 مارس 2025",
                "TEASERS   ; यह भी पढ़ें",
                "TEASERS   ; Ayrıca okuyun",
                "FURNITURE ; シェア",
                "NEXT      ; ENDS",
                "CAPTION   ; Photo: Harbour Agency",
                "CAPTION   ; Soldiers at a checkpoint in Tyre (AFP)",
                "CAPTION   ; Smoke over the refinery. (Photo by A. Writer/EPA)",
                "CAPTION   ; Workers wait at the gate, May 3, 2024. REUTERS/A. Writer",
                "CAPTION   ; Farmers block the ring road | Getty Images",
                "TEXT      ; The two men were released on Friday, their lawyer said. (Reuters)",
                "FURNITURE ; TT",
                "FURNITURE ; 4 min read",
                "FURNITURE ; SHARE",
                "FURNITURE ; 12 Comments »",
                "FURNITURE ; Follow us on Some Network",
                "FURNITURE ; © 2024 Harbour News. All rights reserved.",
                "FURNITURE ; Home > World > Asia",
                "FURNITURE ; https://news.example/world/12",
                "FURNITURE ; Read more: Five things to know about the vote",
                "TEASERS   ; Read more",
                "TEASERS   ; RELATED STORIES:",
                "TEASERS   ; Lesen Sie auch",
                "NEXT      ; Next article",
            })
    void a_line_alone_tells_what_it_is(LineKind expected, String line) {
        assertThat(PageLines.judge(line, 0, false).kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "STRONG ; BAGHDAD, Aug 3 (Agency) – The army said",
                "STRONG ; BEIRUT: The army said",
                "STRONG ; NEW DELHI — The court ruled",
                "STRONG ; Lima, Nov 12 (AFP) - Teachers marched",
                "STRONG ; Lima, 12 November, Harbour Agency — Teachers marched",
                "STRONG ; ज़िला, 12 मार्च (भाषा) - अदालत ने कहा",
                "STRONG ; المدينة (رويترز) - قالت المحكمة",
                "NONE   ; وقال الوزير أمس: سنرى",
                "WEAK   ; Patna: The court ruled",
                "WEAK   ; Nairobi (Harbour) - The union said",
                "NONE   ; The union said: we go on",
                "NONE   ; THE UNION SAID: WE GO ON",
                "NONE   ; Police leaves cancelled: the force is on alert",
                "NONE   ; The strike – the third this year – went on",
            })
    void a_paragraph_opens_with_a_dateline_or_not(Dateline expected, String paragraph) {
        assertThat(Dateline.of(paragraph)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2 ; 0 ; 日本",
                "4 ; 1 ; Dock workers walk out",
                "3 ; 1 ; The U.S.-led force",
                "2 ; 1 ; 1,200 strikers",
            })
    void words_are_counted_in_scripts_with_and_without_blanks(int atMost, int atLeast, String line) {
        assertThat(LineShape.words(line)).isBetween(atLeast, atMost);
    }
}
