package vn.hoctap.recognition.command.dossier;

/**
 * How much evidence one dossier may hold (hạn mức minh chứng).
 *
 * @param files references of indicators to files
 * @param bytes of all its files, each counted once
 */
public record EvidenceQuota(int files, long bytes) {}
