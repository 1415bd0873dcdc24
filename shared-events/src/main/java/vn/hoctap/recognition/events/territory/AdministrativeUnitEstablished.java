package vn.hoctap.recognition.events.territory;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;

/**
 * A unit was established (thành lập đơn vị hành chính).
 *
 * @param parent code of the unit that it belongs to; empty for a province
 * @param difficult whether it is a difficult area (vùng khó khăn)
 */
@EventType("AdministrativeUnitEstablished")
public record AdministrativeUnitEstablished(
        TerritoryId territoryId,
        String code,
        String name,
        AdministrativeTier tier,
        String parent,
        boolean difficult,
        String legalBasis,
        Certainty certainty,
        LocalDate effectiveOn)
        implements TerritoryEvent {
    /** The unit as it began. */
    public AdministrativeUnit unit() {
        return new AdministrativeUnit(code, name, tier, parent, difficult);
    }
}
