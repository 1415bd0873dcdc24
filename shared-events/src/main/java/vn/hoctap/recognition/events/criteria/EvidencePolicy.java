package vn.hoctap.recognition.events.criteria;

/** @param required whether an indicator without fitting evidence counts as not met (Circular 24/2023 article 9.3) */
public record EvidencePolicy(boolean required, Certainty certainty) {}
