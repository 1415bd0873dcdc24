package vn.hoctap.recognition.local;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/**
 * Loads the demonstration through the same commands that people use. Every request has a key that follows from what it is
 * about: a load that was cut short is completed by the next start, and does nothing twice.
 */
final class Demonstration {
    private static final int AT_ONCE = 4;
    private static final long VISIBLE_WITHIN_NANOS = 60_000_000_000L;

    private final LocalApi api;
    private final Console console;
    private final DemonstrationPlan plan = new DemonstrationPlan(DamRong.read());

    Demonstration(LocalApi api, Console console) {
        this.api = api;
        this.console = console;
    }

    void load() {
        if (isVisible()) {
            return;
        }
        if (isForeign()) {
            console.step("Đã có dữ liệu khác, không nạp dữ liệu minh hoạ", "other data here, no demonstration loaded");
            return;
        }
        load(plan.dossiers());
        awaitVisible();
    }

    /** What is recorded stays for ever, so nothing made up is added to what others have recorded. */
    private boolean isForeign() {
        return !api.read("/api/v1/dossiers?limit=1").at("/items").isEmpty() && !isBegun();
    }

    /** Units come first, and their codes are the demonstration's own; those of the communes are real. */
    private boolean isBegun() {
        return api.read("/api/v1/dossiers?limit=200&kind=LEARNING_UNIT&year=" + DemonstrationPlan.YEAR)
                .at("/items")
                .valueStream()
                .map(dossier -> dossier.at("/applicantCode").asString())
                .anyMatch(plan.unitCodes()::contains);
    }

    private void load(List<PlannedDossier> dossiers) {
        var done = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var loads = dossiers.stream()
                    .<Future<?>>map(dossier -> threads.submit(() -> {
                        load(dossier);
                        report(done.incrementAndGet(), dossiers.size());
                    }))
                    .toList();
            for (var load : loads) {
                load.get();
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void report(int done, int all) {
        if (done % 10 == 0 || done == all) {
            console.progress(done, all);
        }
    }

    private void load(PlannedDossier dossier) {
        var id = api.register(dossier.registrationKey(), dossier.registration())
                .at("/dossierId")
                .asString();
        for (int version = 0; version < dossier.steps().size(); version++) {
            var step = dossier.steps().get(version);
            api.change(id, version, dossier.key(step), step);
        }
    }

    private void awaitVisible() {
        long deadline = System.nanoTime() + VISIBLE_WITHIN_NANOS;
        while (!isVisible()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the read API does not show the demonstration data");
            }
            LockSupport.parkNanos(100_000_000L);
        }
    }

    private boolean isVisible() {
        var totals = api.read("/api/v1/progress?year=" + DemonstrationPlan.YEAR).at("/totals");
        return recognised(totals, "LEARNING_COMMUNITY") >= plan.communities().size()
                && recognised(totals, "LEARNING_UNIT") >= plan.units().size();
    }

    private static long recognised(JsonNode totals, String kind) {
        return totals.at("/" + kind + "/recognised").asLong();
    }
}
