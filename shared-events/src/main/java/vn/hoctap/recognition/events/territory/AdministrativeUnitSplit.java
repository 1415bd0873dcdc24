package vn.hoctap.recognition.events.territory;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.criteria.Certainty;

/**
 * A unit became several (chia, tách đơn vị hành chính).
 *
 * @param into the units that it became; one of them may keep its code
 */
@EventType("AdministrativeUnitSplit")
public record AdministrativeUnitSplit(
        TerritoryId territoryId,
        String code,
        List<AdministrativeUnit> into,
        String legalBasis,
        Certainty certainty,
        LocalDate effectiveOn)
        implements TerritoryEvent {
    public AdministrativeUnitSplit {
        into = List.copyOf(into);
    }
}
