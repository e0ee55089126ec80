package dev.dateline.streams.split;

import java.util.List;

/**
 * What papers in one language print around their articles.
 *
 * @param language two letters
 * @param by byline
 * @param date a date of publication
 * @param more label of a block of teasers
 * @param teasers two of them
 * @param widget an invitation to share or subscribe
 * @param wire opening of an agency's report
 * @param live title of a live blog
 */
record Tongue(
        String language,
        String by,
        String date,
        String more,
        List<String> teasers,
        String widget,
        String wire,
        String live) {
    /** The tongues of the test, English aside; tuned ones first. */
    static final List<Tongue> TUNED = List.of(
            new Tongue(
                    "es",
                    "Por Ana Ejemplo",
                    "12 de marzo de 2025, 10:30",
                    "Lea también",
                    List.of("Diez formas de dormir en un tren", "El lago que se vuelve rosa en mayo"),
                    "Compartir",
                    "ALTAMAR, 12 mar (EFE) – ",
                    "En directo: la jornada"),
            new Tongue(
                    "fr",
                    "Par Anne Exemple",
                    "Publié le 12 mars 2025 à 10h30",
                    "Lire aussi",
                    List.of("Dix façons de dormir dans un train", "Le lac qui devient rose en mai"),
                    "Partager",
                    "MONTRIVE (AFP) – ",
                    "En direct : la journée"),
            new Tongue(
                    "de",
                    "Von Anna Beispiel",
                    "12. März 2025, 10:30 Uhr",
                    "Lesen Sie auch",
                    List.of("Zehn Arten, im Zug zu schlafen", "Der See, der im Mai rosa wird"),
                    "Teilen",
                    "Rissen (dpa) – ",
                    "Liveticker: der Tag"),
            new Tongue(
                    "pt",
                    "Por Ana Exemplo",
                    "Publicado em 12 de março de 2025 às 10h30",
                    "Leia também",
                    List.of("Dez maneiras de dormir no trem", "O lago que fica rosa em maio"),
                    "Compartilhar",
                    "RIBEIRA ALTA (Lusa) – ",
                    "Ao vivo: o dia"),
            new Tongue(
                    "ru",
                    "Анна Пример",
                    "12 марта 2025, 10:30",
                    "Читайте также",
                    List.of("Десять способов спать в поезде", "Озеро, которое розовеет в мае"),
                    "Поделиться",
                    "СЫРЯ, 12 мар – ТАСС. ",
                    "Онлайн: главное за день"),
            new Tongue(
                    "ar",
                    "كتبت: آنا مثال",
                    "12 مارس 2025",
                    "اقرأ أيضا",
                    List.of("عشر طرق للنوم في القطار", "البحيرة التي تصبح وردية في مايو"),
                    "شارك",
                    "المدينة (رويترز) - ",
                    "مباشر: أحداث اليوم"));

    static final List<Tongue> HELD = List.of(
            new Tongue(
                    "it",
                    "di Anna Esempio",
                    "12 marzo 2025, ore 10:30",
                    "Leggi anche",
                    List.of("Dieci modi per dormire in treno", "Il lago che a maggio diventa rosa"),
                    "Condividi",
                    "BORGALTO, 12 marzo (ANSA) – ",
                    "Diretta: la giornata"),
            new Tongue(
                    "nl",
                    "Door Anna Voorbeeld",
                    "12 maart 2025 om 10:30",
                    "Lees ook",
                    List.of("Tien manieren om in de trein te slapen", "Het meer dat in mei roze wordt"),
                    "Delen",
                    "OOSTERWAARD (ANP) – ",
                    "Liveblog: de dag"),
            new Tongue(
                    "uk",
                    "Анна Приклад",
                    "12 березня 2025, 10:30",
                    "Читайте також",
                    List.of("Десять способів спати в потязі", "Озеро, що рожевіє в травні"),
                    "Поділитися",
                    "ЛИПОВА, 12 бер. (Укрінформ) – ",
                    "Онлайн: головне за день"),
            new Tongue(
                    "tr",
                    "Ayşe Örnek",
                    "12 Mart 2025, 10:30",
                    "Ayrıca okuyun",
                    List.of("Trende uyumanın on yolu", "Mayısta pembeleşen göl"),
                    "Paylaş",
                    "KARATAŞ (AA) – ",
                    "Canlı: günün gelişmeleri"),
            new Tongue(
                    "hi",
                    "संवाददाता",
                    "12 मार्च 2025, 10:30",
                    "यह भी पढ़ें",
                    List.of("रेल में सोने के दस तरीके", "मई में गुलाबी होने वाली झील"),
                    "साझा करें",
                    "ज़िला, 12 मार्च (भाषा) - ",
                    "लाइव: दिन भर की खबरें"),
            new Tongue(
                    "id",
                    "Oleh Ani Contoh",
                    "12 Maret 2025, 10.30 WIB",
                    "Baca juga",
                    List.of("Sepuluh cara tidur di kereta", "Danau yang berubah merah muda di bulan Mei"),
                    "Bagikan",
                    "GUNUNG WIRA (Antara) – ",
                    "Langsung: peristiwa hari ini"),
            new Tongue(
                    "pl",
                    "Anna Przykład",
                    "12 marca 2025, 10:30",
                    "Czytaj także",
                    List.of("Dziesięć sposobów na sen w pociągu", "Jezioro, które w maju robi się różowe"),
                    "Udostępnij",
                    "STARY DÓŁ (PAP) – ",
                    "Na żywo: wydarzenia dnia"),
            new Tongue(
                    "zh",
                    "记者 某某",
                    "2025年3月12日 10:30",
                    "相关阅读",
                    List.of("在火车上睡觉的十种方法", "五月变成粉红色的湖"),
                    "分享",
                    "（本报讯）",
                    "直播：今日要闻"),
            new Tongue(
                    "ja",
                    "記者 見本",
                    "2025年3月12日 10時30分",
                    "関連記事",
                    List.of("列車で眠る十の方法", "五月に桃色になる湖"),
                    "シェア",
                    "【共同】",
                    "ライブ：今日の出来事"));
}
