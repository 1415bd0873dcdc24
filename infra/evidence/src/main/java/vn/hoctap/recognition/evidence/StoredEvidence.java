package vn.hoctap.recognition.evidence;

/** A file as the store keeps it: what it is found by, and how many bytes it has. */
public record StoredEvidence(EvidenceHash hash, long size) {}
