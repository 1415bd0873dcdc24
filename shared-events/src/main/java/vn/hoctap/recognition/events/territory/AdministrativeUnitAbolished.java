package vn.hoctap.recognition.events.territory;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.criteria.Certainty;

/** A unit ended without a successor (giải thể đơn vị hành chính), as districts did on 1 July 2025. */
@EventType("AdministrativeUnitAbolished")
public record AdministrativeUnitAbolished(
        TerritoryId territoryId, String code, String legalBasis, Certainty certainty, LocalDate effectiveOn)
        implements TerritoryEvent {}
