package vn.hoctap.recognition.command.evidence;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import vn.hoctap.recognition.command.dossier.EvidenceQuota;

/**
 * How much evidence is taken in.
 *
 * @param largest of one file
 * @param filesADay by one person, refused ones included
 * @param inspections how many files are looked into at the same time
 */
@ConfigurationProperties("recognition.evidence")
record EvidenceSettings(
        DataSize largest,
        int filesPerDossier,
        DataSize bytesPerDossier,
        int filesADay,
        DataSize bytesADay,
        int inspections) {
    EvidenceQuota quota() {
        return new EvidenceQuota(filesPerDossier, bytesPerDossier.toBytes());
    }
}
