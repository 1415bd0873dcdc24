package vn.hoctap.recognition.local;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.hoctap.recognition.events.criteria.CriteriaSet;

/**
 * Loads the demonstration through the same commands that people use. Every request has a key that follows from what it is
 * about: a load that was cut short is completed by the next start, and does nothing twice.
 */
final class Demonstration {
    /** Its deadlines lie in the past: nobody is to look at them before all of it is there. */
    static final String LOADED_WITHIN = "10m";

    private static final int AT_ONCE = 4;
    private static final long VISIBLE_WITHIN_NANOS = 60_000_000_000L;

    private final LocalApi api;
    private final Console console;
    private final DemonstrationPlan plan;

    Demonstration(LocalApi api, DemonstrationPlan plan, Console console) {
        this.api = api;
        this.plan = plan;
        this.console = console;
    }

    void load() {
        load(plan.rightsOfOffices());
        await(api::mayRead, "the read API does not know the auditor's right");
        if (isForeign()) {
            console.step("Đã có dữ liệu khác, không nạp dữ liệu minh họa", "other data here, no demonstration loaded");
            return;
        }
        if (isLoaded()) {
            load(plan.rightsOfApplicants());
            return;
        }
        var criteria = publishedCriteria();
        plan.phases(criteria::get).forEach(this::load);
        await(this::isLoaded, "the read API does not show the demonstration data");
    }

    /** What is recorded stays for ever, so nothing made up is added to what others have recorded. */
    private boolean isForeign() {
        return !api.read("/api/v1/dossiers?limit=1").at("/items").isEmpty() && !isBegun();
    }

    /** Units come first, and their codes are the demonstration's own; those of the communes are real. */
    private boolean isBegun() {
        return api.read("/api/v1/dossiers?limit=200&kind=LEARNING_UNIT&year=" + Title.YEAR)
                .at("/items")
                .valueStream()
                .map(dossier -> dossier.at("/applicantCode").asString())
                .anyMatch(plan.unitCodes()::contains);
    }

    /** They are published when everything starts, and a moment later they can be read. */
    private Map<String, CriteriaSet> publishedCriteria() {
        await(this::isCriteriaVisible, "the read API does not show the criteria");
        return Stream.of(Title.values())
                .map(Title::code)
                .collect(Collectors.toMap(Function.identity(), this::criteria));
    }

    private boolean isCriteriaVisible() {
        var published = api.read("/api/v1/criteria-sets")
                .valueStream()
                .map(set -> set.at("/title").asString() + set.at("/version").asInt())
                .toList();
        return Stream.of(Title.values())
                .map(title -> title.code() + Title.CRITERIA_VERSION)
                .allMatch(published::contains);
    }

    private CriteriaSet criteria(String title) {
        return api.criteria("/api/v1/criteria-sets/%s/versions/%d".formatted(title, Title.CRITERIA_VERSION));
    }

    private void load(Phase phase) {
        console.step("Dữ liệu minh họa: " + phase.name(), "demonstration data");
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var lines = phase.lines().stream()
                    .<Future<?>>map(line -> threads.submit(() -> line.forEach(api::perform)))
                    .toList();
            for (var line : lines) {
                line.get();
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(BooleanSupplier condition, String otherwise) {
        long deadline = System.nanoTime() + VISIBLE_WITHIN_NANOS;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(otherwise);
            }
            LockSupport.parkNanos(100_000_000L);
        }
    }

    private boolean isLoaded() {
        return isVisible() && recognised().noneMatch(this::waitsForPublication);
    }

    private Stream<JsonNode> recognised() {
        return api.read("/api/v1/dossiers?limit=200&stage=RECOGNISED&year=" + Title.YEAR)
                .at("/items")
                .valueStream()
                .filter(dossier ->
                        plan.codes().contains(dossier.at("/applicantCode").asString()));
    }

    /** Publication comes last; what was loaded before there were receipts was never published, and stays as it is. */
    private boolean waitsForPublication(JsonNode dossier) {
        var id = dossier.at("/dossierId").asString();
        var trail = api.read("/api/v1/dossiers/" + id + "/trail").toString();
        return trail.contains("receivedAt") && !trail.contains("RecognitionPublished");
    }

    private boolean isVisible() {
        var totals = api.read("/api/v1/progress?year=" + Title.YEAR).at("/totals");
        return recognised(totals, "LEARNING_COMMUNITY") >= plan.communities().size()
                && recognised(totals, "LEARNING_UNIT") >= plan.units().size();
    }

    private static long recognised(JsonNode totals, String kind) {
        return totals.at("/" + kind + "/recognised").asLong();
    }
}
