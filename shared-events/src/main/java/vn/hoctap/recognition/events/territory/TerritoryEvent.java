package vn.hoctap.recognition.events.territory;

import vn.hoctap.recognition.events.LegallyBased;
import vn.hoctap.recognition.events.RecognitionEvent;
import vn.hoctap.recognition.events.criteria.Certainty;

/** Everything that can happen to the administrative map; often recorded after the day from which it holds. */
public sealed interface TerritoryEvent extends RecognitionEvent, LegallyBased
        permits AdministrativeUnitEstablished,
                AdministrativeUnitRenamed,
                AdministrativeUnitsMerged,
                AdministrativeUnitSplit,
                AdministrativeUnitMoved,
                AdministrativeUnitAbolished,
                AreaClassified {
    TerritoryId territoryId();

    /** How sure it is that the instrument says just this. */
    Certainty certainty();
}
