package vn.hoctap.recognition.query.territory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.territory.AdministrativeUnit;
import vn.hoctap.recognition.events.territory.Concerned;
import vn.hoctap.recognition.query.reading.AsOf;

/** Answers for the map of any day, as it was known at any moment; whoever asks more than once takes {@link #at}. */
@Component
public class FindTerritory {
    private final TerritoryStore store;

    FindTerritory(TerritoryStore store) {
        this.store = store;
    }

    /** The map at a point; with no day given after all that is recorded, whatever day it holds from. */
    public TerritoryAt at(AsOf asOf) {
        return new TerritoryAt(known(asOf.asRecordedAt(), asOf.inForceOn())
                .map(RecordedChange::event)
                .toList());
    }

    /** The map of the last day on which a code was borne; the newest map where none ever bore it. */
    public TerritoryAt lastWith(String code) {
        var end = history(code, null).stream()
                .filter(change -> Concerned.by(change.event()).ended().contains(code))
                .map(change -> change.event().effectiveOn())
                .reduce((earlier, later) -> later);
        return at(new AsOf(null, end.map(day -> day.minusDays(1)).orElse(null)));
    }

    /** Codes of the communes that lie in a district or province. */
    public List<String> under(String code, AsOf asOf) {
        return at(asOf).communesUnder(code).stream()
                .map(AdministrativeUnit::code)
                .toList();
    }

    /** Code of the area that an area belongs to, see {@link TerritoryAt#successor}. */
    public String successor(String code, AsOf asOf) {
        return at(asOf).successor(code);
    }

    /** All that has happened to the units that ever bore a code, in the order in which it holds. */
    List<RecordedChange> history(String code, @Nullable Instant asRecordedAt) {
        return known(asRecordedAt, null)
                .filter(change -> Concerned.by(change.event()).codes().contains(code))
                .toList();
    }

    private Stream<RecordedChange> known(@Nullable Instant asRecordedAt, @Nullable LocalDate inForceOn) {
        return store.all().stream()
                .filter(change -> asRecordedAt == null || !change.recordedAt().isAfter(asRecordedAt))
                .filter(change ->
                        inForceOn == null || !change.event().effectiveOn().isAfter(inForceOn));
    }
}
