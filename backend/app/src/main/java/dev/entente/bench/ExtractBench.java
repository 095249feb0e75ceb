package dev.entente.bench;

import dev.entente.article.Article;
import dev.entente.extraction.BarePipeline;
import dev.entente.extraction.Extractor;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/** Reads the same texts with an extractor and with the bare pipeline, in turns, one text at a time. */
public final class ExtractBench {
    private static final double NANOS = 1_000_000;

    private final Extractor extractor;
    private final BarePipeline bare;
    private final Consumer<String> progress;

    public ExtractBench(Extractor extractor, BarePipeline bare, Consumer<String> progress) {
        this.extractor = extractor;
        this.bare = bare;
        this.progress = progress;
    }

    /** One article's times. */
    private static final class Timed {
        private final Article article;
        private final List<Long> ours = new ArrayList<>();
        private final List<Long> bare = new ArrayList<>();
        private int claims;
        private int tokens;

        Timed(Article article) {
            this.article = article;
        }

        ExtractReport.Line line() {
            return new ExtractReport.Line(article.id(), tokens, claims, median(ours), median(bare));
        }
    }

    public ExtractReport run(List<Article> articles, int rounds) {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        progress.accept("Warming up …");
        round(articles.stream().map(Timed::new).toList(), 0);
        List<Timed> timed = articles.stream().map(Timed::new).toList();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        for (int round = 1; round <= rounds; round++) {
            progress.accept("Round %d of %d …".formatted(round, rounds));
            round(timed, round);
        }
        long peak =
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return new ExtractReport(
                Runtime.getRuntime().availableProcessors(),
                load,
                rounds,
                peak >> 20,
                timed.stream().map(Timed::line).toList());
    }

    /** Who comes first changes, so that neither always finds the caches cold. */
    private void round(List<Timed> articles, int round) {
        for (Timed each : articles) {
            if (round % 2 == 0) {
                ours(each);
                bare(each);
            } else {
                bare(each);
                ours(each);
            }
        }
    }

    private void ours(Timed each) {
        each.claims = took(
                each, each.ours, article -> extractor.extract(article).claims().size());
    }

    private void bare(Timed each) {
        each.tokens =
                took(each, each.bare, article -> bare.tokens(article.text().value()));
    }

    private static int took(Timed each, List<Long> times, ToIntFunction<Article> work) {
        long begun = System.nanoTime();
        int result = work.applyAsInt(each.article);
        times.add(System.nanoTime() - begun);
        return result;
    }

    private static double median(List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median =
                sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
        return median / NANOS;
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
