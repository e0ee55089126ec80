package dev.dateline.standalone.view;

import dev.dateline.schemas.avro.EventDate;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.avro.Participant;
import dev.dateline.schemas.avro.Place;
import dev.dateline.schemas.avro.Toll;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One event in short words. What is not known is {@value #UNKNOWN}.
 *
 * @param type PLOVER type, such as {@code ASSAULT}
 * @param mode mode of the type, or empty
 * @param who actor
 * @param whom recipient
 * @param place where, with the country
 * @param date when: a day, a span, or a day without its year
 * @param tolls such as {@code 2 killed, 3–5 injured}
 * @param status such as {@code actual} or {@code planned}; {@code (past)} behind it where it is told as background
 * @param quote the sentence that tells it
 */
public record EventWords(
        String type,
        String mode,
        String who,
        String whom,
        String place,
        String date,
        String tolls,
        String status,
        Quote quote) {
    /** What stands for "not told". */
    public static final String UNKNOWN = "–";

    /** The words of an event. */
    public static EventWords of(NewsEvent event) {
        return new EventWords(
                PlainText.oneLine(event.getType()),
                event.getMode() == null ? "" : PlainText.oneLine(event.getMode()),
                participant(event.getActor()),
                participant(event.getRecipient()),
                place(event.getLocation()),
                date(event.getDate()),
                tolls(event),
                PlainText.oneLine(event.getStatus()).toLowerCase(Locale.ROOT)
                        + (event.getHistorical() ? " (past)" : ""),
                Quote.of(event.getEvidence()));
    }

    private static String participant(@Nullable Participant participant) {
        if (participant == null) {
            return UNKNOWN;
        }
        String name = participant.getName() == null ? participant.getText() : participant.getName();
        return withCountry(name, participant.getCountry());
    }

    private static String place(@Nullable Place place) {
        if (place == null) {
            return UNKNOWN;
        }
        String name = place.getName() == null ? place.getText() : place.getName();
        boolean isCountry = place.getPrecision().equals("COUNTRY");
        return withCountry(name, isCountry ? null : place.getCountry())
                + (place.getPrecision().equals("NONE") ? " (not located)" : "");
    }

    private static String withCountry(String name, @Nullable String country) {
        return PlainText.oneLine(country == null ? name : name + " (" + country + ")");
    }

    private static String date(EventDate date) {
        String start = date.getStart();
        String end = date.getEnd();
        if (start == null) {
            return UNKNOWN;
        }
        String from = day(start, date.getGranularity());
        String to = end == null ? from : day(end, date.getGranularity());
        return PlainText.oneLine(from.equals(to) ? from : from + " to " + to);
    }

    private static String day(String iso, String granularity) {
        if (iso.matches("--\\d\\d-\\d\\d")) {
            int month = Integer.parseInt(iso.substring(2, 4));
            return month < 1 || month > 12
                    ? iso
                    : Integer.parseInt(iso.substring(5)) + " "
                            + Month.of(month).getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + ", year ?";
        }
        boolean whole = iso.matches("\\d{4}-\\d\\d-\\d\\d");
        return switch (granularity) {
            case "YEAR" -> whole ? iso.substring(0, 4) : iso;
            case "MONTH" -> whole ? iso.substring(0, 7) : iso;
            default -> iso;
        };
    }

    private static String tolls(NewsEvent event) {
        List<String> tolls = new ArrayList<>();
        add(tolls, event.getKilled(), "killed");
        add(tolls, event.getInjured(), "injured");
        add(tolls, event.getArrested(), "arrested");
        return tolls.isEmpty() ? UNKNOWN : String.join(", ", tolls);
    }

    private static void add(List<String> tolls, @Nullable Toll toll, String what) {
        if (toll != null) {
            String number = toll.getMin() == toll.getMax()
                    ? String.format(Locale.ROOT, "%,d", toll.getMin())
                    : String.format(Locale.ROOT, "%,d–%,d", toll.getMin(), toll.getMax());
            tolls.add(number + " " + what);
        }
    }
}
