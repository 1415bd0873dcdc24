package vn.hoctap.recognition.command.territory;

import vn.hoctap.recognition.command.territory.model.Territory;

/** The administrative map as it is recorded at this instant. */
public interface KnownTerritory {
    Territory now();
}
