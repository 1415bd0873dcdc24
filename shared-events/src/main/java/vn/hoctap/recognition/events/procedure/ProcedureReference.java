package vn.hoctap.recognition.events.procedure;

/**
 * One version of a title's procedure.
 *
 * @param version as published, from 1
 */
public record ProcedureReference(String title, int version) {}
