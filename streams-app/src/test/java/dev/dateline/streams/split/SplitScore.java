package dev.dateline.streams.split;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Counts how well pages were split. A boundary stands between two neighbouring paragraphs of different articles; paragraphs are looked up
 * in what was found by their runs of three words, so that a caption left in a body costs body F1 and no boundary.
 */
final class SplitScore {
    private static final Pattern WORD =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{M}\\p{N}_]+");
    private static final int RUN = 3;

    private int pages;
    private int exact;
    private int right;
    private int wrong;
    private int missed;
    private int units;
    private double bodies;
    private int headlines;
    private int headlinesRight;
    private int captions;
    private int captionsLeft;
    private int widgets;
    private int widgetsLeft;

    /** Counts a page; false where an article or a boundary is missing or too many. */
    boolean add(Sheet gold, List<SplitArticle> found) {
        pages++;
        int[] before = {right, wrong, missed};
        boundaries(placed(gold.articles(), found));
        Map<Integer, Integer> pairs = pairs(gold.articles(), found);
        units += gold.articles().size() + found.size() - pairs.size();
        for (int g = 0; g < gold.articles().size(); g++) {
            Sheet.Gold article = gold.articles().get(g);
            Optional<SplitArticle> paired = Optional.ofNullable(pairs.get(g)).map(found::get);
            if (article.headline().isPresent()) {
                headlines++;
                headlinesRight += paired.flatMap(SplitArticle::headline).equals(article.headline()) ? 1 : 0;
            }
            paired.ifPresent(pair -> furniture(gold, article, pair.body()));
        }
        boolean all = gold.articles().size() == found.size() && wrong == before[1] && missed == before[2];
        exact += all ? 1 : 0;
        return all;
    }

    void add(SplitScore other) {
        pages += other.pages;
        exact += other.exact;
        right += other.right;
        wrong += other.wrong;
        missed += other.missed;
        units += other.units;
        bodies += other.bodies;
        headlines += other.headlines;
        headlinesRight += other.headlinesRight;
        captions += other.captions;
        captionsLeft += other.captionsLeft;
        widgets += other.widgets;
        widgetsLeft += other.widgetsLeft;
    }

    double boundaryF1() {
        return right + wrong + missed == 0 ? 1 : 2.0 * right / (2.0 * right + wrong + missed);
    }

    double exactPages() {
        return (double) exact / pages;
    }

    double bodyF1() {
        return bodies / units;
    }

    double headlinesRight() {
        return headlines == 0 ? 1 : (double) headlinesRight / headlines;
    }

    double captionsLeft() {
        return captions == 0 ? 0 : (double) captionsLeft / captions;
    }

    double widgetsLeft() {
        return widgets == 0 ? 0 : (double) widgetsLeft / widgets;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%6d %9.3f %9.3f %9.3f %9.3f %9.3f %9.3f",
                pages,
                boundaryF1(),
                exactPages(),
                bodyF1(),
                headlinesRight(),
                captionsLeft(),
                widgetsLeft());
    }

    static String columns() {
        return "%6s %9s %9s %9s %9s %9s %9s"
                .formatted("pages", "boundary", "exact", "body", "headline", "captions", "widgets");
    }

    private void furniture(Sheet gold, Sheet.Gold article, String body) {
        Set<String> lines = new HashSet<>(body.lines().toList());
        for (String caption : article.captions()) {
            captions++;
            captionsLeft += body.contains(caption) ? 1 : 0;
        }
        for (String widget : gold.widgets()) {
            widgets++;
            widgetsLeft += lines.contains(widget) ? 1 : 0;
        }
    }

    /** For each paragraph that can be told from the other articles': its article, and where it was found or -1. */
    private static List<int[]> placed(List<Sheet.Gold> gold, List<SplitArticle> found) {
        List<Set<String>> sets =
                found.stream().map(article -> runs(article.body())).toList();
        List<Set<String>> own =
                gold.stream().map(article -> runs(article.body())).toList();
        List<int[]> placed = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (String paragraph : gold.get(g).paragraphs()) {
                Set<String> runs = runs(paragraph);
                boolean elsewhere = words(paragraph).size() < RUN;
                for (int k = 0; k < own.size(); k++) {
                    elsewhere |= k != g && 2 * shared(runs, own.get(k)) >= runs.size();
                }
                int best = -1;
                for (int k = 0; k < sets.size() && !elsewhere; k++) {
                    best = best < 0 || shared(runs, sets.get(k)) > shared(runs, sets.get(best)) ? k : best;
                }
                boolean there = best >= 0 && 2 * shared(runs, sets.get(best)) >= runs.size();
                placed.add(new int[] {g, there ? best : -1});
            }
        }
        return placed;
    }

    private void boundaries(List<int[]> placed) {
        int[] last = {0, 0};
        boolean any = false;
        for (int[] paragraph : placed) {
            if (paragraph[1] < 0) {
                continue;
            }
            int parted = paragraph[0] - last[0];
            int cut = any && paragraph[1] != last[1] ? 1 : 0;
            int hit = any ? Math.min(parted, cut) : 0;
            right += hit;
            wrong += cut - hit > 0 ? 1 : 0;
            missed += parted - hit;
            last = paragraph;
            any = true;
        }
        missed += placed.get(placed.size() - 1)[0] - last[0];
    }

    /** Pairs gold and found articles one to one, the likest first; adds up their body F1. */
    private Map<Integer, Integer> pairs(List<Sheet.Gold> gold, List<SplitArticle> found) {
        record Cell(int gold, int found, double f1) {}
        List<Cell> cells = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int f = 0; f < found.size(); f++) {
                cells.add(new Cell(g, f, f1(gold.get(g).body(), found.get(f).body())));
            }
        }
        cells.sort(Comparator.comparingDouble(Cell::f1).reversed());
        Map<Integer, Integer> pairs = new HashMap<>();
        for (Cell cell : cells) {
            if (cell.f1() > 0 && !pairs.containsKey(cell.gold()) && !pairs.containsValue(cell.found())) {
                pairs.put(cell.gold(), cell.found());
                bodies += cell.f1();
            }
        }
        return pairs;
    }

    private static double f1(String a, String b) {
        Map<String, Integer> left = new HashMap<>();
        words(a).forEach(word -> left.merge(word, 1, Integer::sum));
        int both = 0;
        List<String> others = words(b);
        for (String word : others) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                both++;
            }
        }
        return both == 0 ? 0 : 2.0 * both / (words(a).size() + others.size());
    }

    private static int shared(Set<String> some, Set<String> others) {
        int shared = 0;
        for (String run : some) {
            shared += others.contains(run) ? 1 : 0;
        }
        return shared;
    }

    private static Set<String> runs(String text) {
        List<String> words = words(text);
        if (words.isEmpty()) {
            return Collections.emptySet();
        }
        Set<String> runs = new HashSet<>();
        for (int i = 0; i < Math.max(1, words.size() - RUN + 1); i++) {
            runs.add(String.join(" ", words.subList(i, Math.min(words.size(), i + RUN))));
        }
        return runs;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
