package dev.dateline.coder.time;

import dev.dateline.coder.text.Document;
import dev.dateline.coder.text.Sentence;
import dev.dateline.coder.text.Span;
import dev.dateline.coder.text.Token;
import dev.dateline.coder.text.WordSet;
import dev.dateline.coder.time.DateRule.Days;
import dev.dateline.coder.time.ExpressionParser.Parsed;
import dev.dateline.coder.time.ResolvedDate.Basis;
import dev.dateline.coder.time.ResolvedDate.Granularity;
import dev.dateline.coder.time.TimeExpression.Between;
import dev.dateline.coder.time.TimeExpression.Distance;
import dev.dateline.coder.time.TimeExpression.MonthDay;
import dev.dateline.coder.time.TimeExpression.Open;
import dev.dateline.coder.time.TimeExpression.Since;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the date expressions of a text and says which days they mean, counted from an anchor day and never from a clock. "Oct. 31" is
 * {@code --10-31} without an anchor; "yesterday" stays open. Stateless, thread-safe, never fails.
 */
public final class DateTagger {
    /** A date line stands within so many tokens of the text's head. */
    private static final int HEAD = 24;

    private static final Set<String> RANGE_MARKS = WordSet.of("to through until till - – —");
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--", "―", ":");

    /**
     * Date expressions in order, not overlapping.
     *
     * @param anchor the day relative expressions count from: the publication day, else {@link #dateline}, else the day it was fetched
     */
    public List<DateMention> tag(Document document, Optional<LocalDate> anchor) {
        List<DateMention> mentions = new ArrayList<>();
        Optional<LocalDate> mentioned = Optional.empty();
        for (Sentence sentence : document.sentences()) {
            List<Token> tokens = sentence.tokens();
            List<Parsed> all = joined(expressions(document, sentence), tokens);
            Optional<LocalDate> named = Optional.empty();
            for (int i = 0; i < all.size(); i++) {
                Parsed parsed = all.get(i);
                Optional<LocalDate> base = mentioned;
                if (parsed.expression() instanceof Distance distance) {
                    base = from(distance, named, all.subList(i, all.size()), tokens, anchor);
                }
                ClauseTense tense = ClauseTense.around(tokens, parsed.from(), parsed.to());
                Days days = new DateRule(anchor, base, tense).resolve(parsed.expression());
                Span span = new Span(
                        tokens.get(parsed.from()).start(),
                        tokens.get(parsed.to() - 1).end());
                boolean ahead = parsed.expression() instanceof Distance;
                mentions.add(new DateMention(span, date(span.of(document.text()), parsed.expression(), days), ahead));
                if (days.single().isPresent() && !ahead) {
                    named = days.single();
                    mentioned = named;
                }
            }
        }
        return mentions;
    }

    /**
     * The day that a distance counts from. "Arrived on Friday, two days after …": the day that the sentence has named; "Two days after the flood, … on
     * Friday": the one that it names behind the comma; without any, the anchor where something lies behind, for what happened two days before
     * the vote is not told on its day. None where what it points at has a date of its own.
     *
     * @param named the day that the sentence has named so far
     * @param rest the distance and what follows it
     */
    private static Optional<LocalDate> from(
            Distance distance,
            Optional<LocalDate> named,
            List<Parsed> rest,
            List<Token> tokens,
            Optional<LocalDate> anchor) {
        if (rest.size() == 1) {
            return named.isPresent() || distance.n() > 0 ? named : anchor;
        }
        Parsed next = rest.get(1);
        boolean parted = tokens.subList(rest.get(0).to(), next.from()).stream()
                .anyMatch(token -> token.norm().equals(","));
        if (!parted) {
            return Optional.empty();
        }
        return named.or(() -> new DateRule(anchor, named, ClauseTense.around(tokens, next.from(), next.to()))
                .resolve(next.expression())
                .single());
    }

    /** The day of the text's date line, where it names the year: "BAGHDAD, 3 Aug 2022 (Agency) –", or a date alone at the head. */
    public Optional<LocalDate> dateline(Document document) {
        return dateline(document, Optional.empty());
    }

    /** The same, and a date line without a year ("BAGHDAD, Aug. 3 (Agency) –") is the last such day up to the day it was fetched. */
    public Optional<LocalDate> dateline(Document document, Optional<LocalDate> fetched) {
        int seen = 0;
        for (Sentence sentence : document.sentences()) {
            for (Parsed parsed : expressions(document, sentence)) {
                if (seen + parsed.from() < HEAD && datelineAt(sentence.tokens(), parsed)) {
                    return new DateRule(fetched, Optional.empty(), ClauseTense.PAST)
                            .resolve(parsed.expression())
                            .single();
                }
            }
            seen += sentence.size();
            if (seen > HEAD) {
                break;
            }
        }
        return Optional.empty();
    }

    private static boolean datelineAt(List<Token> tokens, Parsed parsed) {
        if (!(parsed.expression() instanceof TimeExpression.Day || parsed.expression() instanceof MonthDay)) {
            return false;
        }
        for (int i = 0; i < parsed.from(); i++) {
            Token token = tokens.get(i);
            if (token.word() && !token.capitalised() && !token.numeric()) {
                return false;
            }
        }
        if (parsed.to() == tokens.size()
                || parsed.to() == tokens.size() - 1 && !tokens.get(parsed.to()).word()) {
            return true;
        }
        boolean inside = false;
        for (int i = parsed.to(); i < tokens.size() && i < parsed.to() + 14; i++) {
            String norm = tokens.get(i).norm();
            inside = norm.equals("(") || inside && !norm.equals(")");
            if (!inside && DASHES.contains(norm)) {
                return true;
            }
            if (!inside && tokens.get(i).word()) {
                return false;
            }
        }
        return false;
    }

    private static List<Parsed> expressions(Document document, Sentence sentence) {
        List<Parsed> all = new ArrayList<>();
        ExpressionParser parser = new ExpressionParser(sentence.tokens(), document.casing());
        for (int i = 0; i < sentence.size(); ) {
            Optional<Parsed> parsed = parser.at(i);
            parsed.ifPresent(all::add);
            i = parsed.map(Parsed::to).orElse(i + 1);
        }
        return all;
    }

    /** Puts "from Monday to Thursday" and "between 3 May and 5 June" together, and opens "since 2011" at its end. */
    private static List<Parsed> joined(List<Parsed> all, List<Token> tokens) {
        List<Parsed> out = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            Parsed first = all.get(i);
            String before = first.from() > 0 ? tokens.get(first.from() - 1).norm() : "";
            if (i + 1 < all.size() && all.get(i + 1).from() == first.to() + 1) {
                Parsed second = all.get(i + 1);
                String between = tokens.get(first.to()).norm();
                if (RANGE_MARKS.contains(between) && !before.equals("by")
                        || before.equals("between") && between.equals("and")) {
                    int from = before.equals("from") || before.equals("between") ? first.from() - 1 : first.from();
                    out.add(new Parsed(from, second.to(), new Between(first.expression(), second.expression())));
                    i++;
                    continue;
                }
            }
            if (before.equals("since")) {
                out.add(new Parsed(first.from() - 1, first.to(), new Since(first.expression())));
            } else if (first.expression() instanceof Between && before.equals("between")) {
                out.add(first.from(first.from() - 1));
            } else {
                out.add(first);
            }
        }
        return out;
    }

    private static ResolvedDate date(String text, TimeExpression expression, Days days) {
        Optional<String> start = days.first().map(LocalDate::toString);
        Optional<String> end = days.last().map(LocalDate::toString);
        Granularity granularity = days.granularity();
        Basis basis = days.basis();
        if (start.isEmpty() && expression instanceof MonthDay day) {
            start = Optional.of(yearless(day));
            end = start;
        } else if (start.isEmpty()
                && expression instanceof Between between
                && between.from() instanceof MonthDay first
                && between.to() instanceof MonthDay last) {
            start = Optional.of(yearless(first));
            end = Optional.of(yearless(last));
        } else if (expression instanceof Open open && open.granularity() == Granularity.DAY) {
            granularity = Granularity.UNKNOWN;
        }
        if (start.isEmpty() && granularity == Granularity.DAY) {
            granularity = Granularity.UNKNOWN;
        }
        return new ResolvedDate(Optional.of(text), start, end, granularity, basis);
    }

    private static String yearless(MonthDay day) {
        return String.format(Locale.ROOT, "--%02d-%02d", day.month(), day.day());
    }
}
