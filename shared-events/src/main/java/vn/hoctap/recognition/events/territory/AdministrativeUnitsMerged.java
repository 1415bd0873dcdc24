package vn.hoctap.recognition.events.territory;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.criteria.Certainty;

/**
 * Units became one (nhập đơn vị hành chính); what belonged to them belongs to it.
 *
 * @param into the unit that they became; its code may be one of theirs
 */
@EventType("AdministrativeUnitsMerged")
public record AdministrativeUnitsMerged(
        TerritoryId territoryId,
        List<String> codes,
        AdministrativeUnit into,
        String legalBasis,
        Certainty certainty,
        LocalDate effectiveOn)
        implements TerritoryEvent {
    public AdministrativeUnitsMerged {
        codes = List.copyOf(codes);
    }
}
