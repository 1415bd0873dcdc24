package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;

/**
 * The applicant attached a file that proves an indicator (đính kèm minh chứng). What the file was called is not kept: names
 * of files are names of people often enough, and an event cannot be changed.
 *
 * @param sha256 of the stored bytes, by which the store finds them
 * @param size in bytes
 */
@EventType("EvidenceAttached")
public record EvidenceAttached(
        DossierId dossierId, String indicator, String sha256, String mediaType, long size, LocalDate effectiveOn)
        implements DossierEvent {}
