package vn.hoctap.recognition.events.criteria;

import vn.hoctap.recognition.events.dossier.RecognitionLevel;

/** What the engine itself counted for an indicator: how many of the parts hold the title at the level. */
public record ComputedShare(String indicator, RecognitionLevel level, Value.Ratio share) {}
