package vn.hoctap.recognition.command.evidence;

/** A file that the store holds now, and what an event may say of it. */
public record TakenEvidence(String sha256, String mediaType, long size) {}
