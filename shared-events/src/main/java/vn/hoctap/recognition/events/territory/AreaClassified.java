package vn.hoctap.recognition.events.territory;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.criteria.Certainty;

/** It was decided whether a unit is a difficult area (phân định vùng khó khăn). */
@EventType("AreaClassified")
public record AreaClassified(
        TerritoryId territoryId,
        String code,
        boolean difficult,
        String legalBasis,
        Certainty certainty,
        LocalDate effectiveOn)
        implements TerritoryEvent {}
