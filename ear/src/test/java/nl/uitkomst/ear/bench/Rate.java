package nl.uitkomst.ear.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How often a second something was done by several at once, and how many milliseconds each took. */
record Rate(double perSecond, double median, double late) {

    interface Work {
        void once(int turn) throws Exception;
    }

    static Rate of(int connections, Duration time, Work work) throws Exception {
        var until = System.nanoTime() + time.toNanos();
        var begin = System.nanoTime();
        var workers = new ArrayList<Callable<List<Long>>>();
        for (var worker = 0; worker < connections; worker++) {
            var first = worker * 7919;
            workers.add(() -> timed(work, first, until));
        }
        var pool = Executors.newFixedThreadPool(connections);
        try {
            var taken = new ArrayList<Long>();
            for (Future<List<Long>> done : pool.invokeAll(workers)) {
                taken.addAll(done.get());
            }
            return of(taken, System.nanoTime() - begin);
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<Long> timed(Work work, int first, long until) throws Exception {
        var taken = new ArrayList<Long>();
        for (var turn = first; System.nanoTime() < until; turn++) {
            var begin = System.nanoTime();
            work.once(turn);
            taken.add(System.nanoTime() - begin);
        }
        return taken;
    }

    private static Rate of(List<Long> taken, long time) {
        var sorted = taken.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Rate(sorted.length * 1e9 / time, at(sorted, 50), at(sorted, 95));
    }

    private static double at(long[] sorted, int percent) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    /** Takes turns, so that what else the machine does weighs on all alike; the first round only warms up. */
    static List<Rate> inTurns(int connections, Duration time, int rounds, Work... works) throws Exception {
        var rates = new Rate[rounds][works.length];
        for (var round = -1; round < rounds; round++) {
            for (var i = 0; i < works.length; i++) {
                var rate = of(connections, time, works[i]);
                if (round >= 0) {
                    rates[round][i] = rate;
                }
            }
        }
        var means = new ArrayList<Rate>();
        for (var i = 0; i < works.length; i++) {
            var place = i;
            means.add(mean(Arrays.stream(rates).map(round -> round[place]).toList()));
        }
        return means;
    }

    private static Rate mean(List<Rate> rates) {
        return new Rate(
                rates.stream().mapToDouble(Rate::perSecond).average().orElseThrow(),
                rates.stream().mapToDouble(Rate::median).average().orElseThrow(),
                rates.stream().mapToDouble(Rate::late).average().orElseThrow());
    }

    void print(String what) {
        System.out.printf(
                "%-42s %8.1f a second, median %7.1f ms, 95%% within %7.1f ms%n", what, perSecond, median, late);
    }
}
