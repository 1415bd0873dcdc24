package vn.hoctap.recognition.benchmarks;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/** Threads that repeat one act for some seconds, counted after a warm-up. */
final class Load {
    static final int THREADS = 16;
    private static final long WARM_UP_NANOS = TimeUnit.SECONDS.toNanos(4);
    private static final long MEASURE_NANOS = TimeUnit.SECONDS.toNanos(10);

    private Load() {}

    /**
     * Runs one worker a thread.
     *
     * @param act does some operations and answers how many
     * @return operations a second
     */
    static double perSecond(Callable<Integer> act) throws InterruptedException, ExecutionException {
        var count = new LongAdder();
        long warm = System.nanoTime() + WARM_UP_NANOS;
        long end = warm + MEASURE_NANOS;
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var workers = IntStream.range(0, THREADS)
                    .<Future<?>>mapToObj(thread -> threads.submit(() -> repeat(act, count, warm, end)))
                    .toList();
            for (var worker : workers) {
                worker.get();
            }
        }
        return count.sum() / (MEASURE_NANOS / 1e9);
    }

    private static Object repeat(Callable<Integer> act, LongAdder count, long warm, long end) throws Exception {
        for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
            int done = act.call();
            if (now >= warm) {
                count.add(done);
            }
        }
        return count;
    }
}
