package vn.hoctap.recognition.events.territory;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.criteria.Certainty;

/** A unit got another name (đổi tên đơn vị hành chính). */
@EventType("AdministrativeUnitRenamed")
public record AdministrativeUnitRenamed(
        TerritoryId territoryId,
        String code,
        String name,
        String legalBasis,
        Certainty certainty,
        LocalDate effectiveOn)
        implements TerritoryEvent {}
