package vn.hoctap.recognition.events.territory;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.criteria.Certainty;

/** A unit came under another one (chuyển đơn vị hành chính cấp trên), as communes did when districts ended. */
@EventType("AdministrativeUnitMoved")
public record AdministrativeUnitMoved(
        TerritoryId territoryId,
        String code,
        String parent,
        String legalBasis,
        Certainty certainty,
        LocalDate effectiveOn)
        implements TerritoryEvent {}
