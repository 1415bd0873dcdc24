package vn.hoctap.recognition.query.whatif;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A year's results under other criteria.
 *
 * @param totals of all dossiers, and not only of this page's
 * @param missing how many dossiers say nothing about an indicator, by its code
 * @param items those whose result would be another one or cannot be judged, by dossier
 * @param next the dossier after which the next page begins; null for the last page
 */
public record WhatIf(
        Totals totals,
        Map<String, Long> missing,
        List<Outcome> items,
        @Nullable UUID next) {
    public WhatIf {
        items = List.copyOf(items);
    }

    /** How many dossiers were judged, and what becomes of them. */
    public record Totals(long dossiers, long same, long up, long down, long notComparable) {}
}
