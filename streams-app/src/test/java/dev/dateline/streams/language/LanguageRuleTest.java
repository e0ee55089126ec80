package dev.dateline.streams.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The mayor said that the bridge would stay shut until the end of the month, and that buses were to go round by the mill.
            en | Two men were held after a shop in the harbour was broken into, police said on Tuesday.
            es | El alcalde dijo que el puente seguirá cerrado hasta fin de mes y que los autobuses darán la vuelta por el molino.
            pt | O prefeito disse que a ponte ficará fechada até o fim do mês e que os ônibus vão dar a volta pelo moinho.
            fr | Le maire a annoncé que le pont resterait fermé jusqu'à la fin du mois et que les bus passeraient par le moulin.
            de | Der Bürgermeister sagte, die Brücke bleibe bis Ende des Monats gesperrt, die Busse führen über die Mühle.
            nl | De burgemeester zei dat de brug tot het einde van de maand dicht blijft en dat de bussen langs de molen rijden.
            it | Il sindaco ha detto che il ponte resterà chiuso fino alla fine del mese e che gli autobus passeranno dal mulino.
            tr | Belediye başkanı köprünün ay sonuna kadar kapalı kalacağını, otobüslerin değirmenin yanından geçeceğini söyledi.
            ru | Мэр сообщил, что мост останется закрытым до конца месяца, а автобусы поедут в объезд мимо мельницы.
            ar | قال رئيس البلدية إن الجسر سيبقى مغلقا حتى نهاية الشهر وإن الحافلات ستسير بالقرب من الطاحونة.
            hi | महापौर ने कहा कि पुल महीने के अंत तक बंद रहेगा और बसें चक्की के रास्ते से जाएंगी।
            zh | 市长表示，这座桥将关闭到月底，公共汽车将绕道磨坊行驶，居民可以步行通过旁边的小桥。
            ja | 市長は、橋は月末まで閉鎖され、バスは水車小屋のそばを迂回すると述べた。
            """)
    void aTextTellsItsLanguage(String language, String text) {
        assertThat(LanguageRule.of(text, Optional.empty())).contains(language);
    }

    @Test
    void theTextIsBelievedBeforeItsPage() {
        String text =
                "Le conseil a voté le budget de la ville, et les habitants des quartiers du nord ont protesté devant la mairie.";

        assertThat(LanguageRule.of(text, Optional.of("en"))).contains("fr");
    }

    @ParameterizedTest
    @CsvSource({"id, id", "ms-MY, ms", "fr, id"})
    void betweenLanguagesMuchAlikeTheClaimDecides(String claimed, String language) {
        String text =
                "Wali kota mengatakan jembatan akan tetap ditutup sampai akhir bulan dan bus akan memutar lewat penggilingan.";

        assertThat(LanguageRule.of(text, Optional.of(claimed))).contains(language);
        assertThat(LanguageRule.of(text, Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en-GB, en", "PT_br, pt", "deu, de", "yo, yo", "English language, ", "e, "})
    void whatSaysTooLittleIsInTheLanguageItsPageClaims(String claimed, String language) {
        assertThat(LanguageRule.of("Lagos, 12.", Optional.of(claimed))).isEqualTo(Optional.ofNullable(language));
    }

    /** Words that look like small ones of English, or are quoted ones. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            da | Her i byen, by for by, er der ro for natten at komme, sagde borgmesteren, som for at have fred her lukker broen at køre på, "by the end of the week" som han skrev.
            fr | Le groupe « The Who » est revenu on the road, dit-il, et le public, venu de tout le pays, a chanté « this is for her » jusqu'à la fin du concert.
            """)
    void englishWordsAmongOthersMakeNoEnglish(String language, String text) {
        assertThat(LanguageRule.of(text, Optional.of("en"))).contains(language);
    }

    @Test
    void numbersAreInNoLanguage() {
        assertThat(LanguageRule.of("4:2, 3:1, 0:0\n".repeat(40), Optional.empty()))
                .isEmpty();
    }
}
