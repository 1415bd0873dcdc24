package vn.hoctap.recognition.query.whatif;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts outcomes as they come, and keeps one page of those that differ. */
final class Tally {
    private final @Nullable UUID after;
    private final int limit;
    private final Map<Change, Long> counts = new EnumMap<>(Change.class);
    private final Map<String, Long> missing = new TreeMap<>();
    private final List<Outcome> page = new ArrayList<>();

    /** @param after the last dossier of the page before; null for the first page */
    Tally(@Nullable UUID after, int limit) {
        this.after = after;
        this.limit = limit;
    }

    void add(Outcome outcome) {
        counts.merge(outcome.change(), 1L, Long::sum);
        outcome.missing().forEach(indicator -> missing.merge(indicator, 1L, Long::sum));
        if (outcome.change() != Change.SAME && page.size() <= limit && isBeyond(outcome)) {
            page.add(outcome);
        }
    }

    /** In the order in which PostgreSQL sorts them; Java's own takes the halves as signed. */
    private boolean isBeyond(Outcome outcome) {
        return after == null || outcome.applicant().dossierId().toString().compareTo(after.toString()) > 0;
    }

    WhatIf result() {
        boolean more = page.size() > limit;
        var items = more ? page.subList(0, limit) : page;
        return new WhatIf(
                totals(), missing, items, more ? items.getLast().applicant().dossierId() : null);
    }

    private WhatIf.Totals totals() {
        return new WhatIf.Totals(
                counts.values().stream().mapToLong(Long::longValue).sum(),
                counts.getOrDefault(Change.SAME, 0L),
                counts.getOrDefault(Change.UP, 0L),
                counts.getOrDefault(Change.DOWN, 0L),
                counts.getOrDefault(Change.NOT_COMPARABLE, 0L));
    }
}
