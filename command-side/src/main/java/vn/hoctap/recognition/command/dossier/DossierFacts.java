package vn.hoctap.recognition.command.dossier;

import java.util.List;
import java.util.Set;
import vn.hoctap.recognition.events.criteria.CriteriaSetReference;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.AssignedOffice;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.procedure.ProcedureReference;

/**
 * What other aggregates may know of a dossier at this instant.
 *
 * @param offices those that a document assigned to it; the procedure names the others
 * @param procedure the version that it was registered under
 * @param asked what is asked for, or once recognised what was granted
 * @param meetsCriteria whether the council found the criteria met; false until it has spoken
 * @param participants account ids of those who took a step for the applicant
 * @param version of its stream
 */
public record DossierFacts(
        DossierId dossierId,
        RecognitionKind kind,
        AdministrativeTier tier,
        Applicant applicant,
        Area area,
        List<AssignedOffice> offices,
        int year,
        Profile profile,
        CriteriaSetReference criteria,
        ProcedureReference procedure,
        DossierStage stage,
        Award asked,
        boolean meetsCriteria,
        Set<String> participants,
        long version) {
    public DossierFacts {
        offices = List.copyOf(offices);
        participants = Set.copyOf(participants);
    }
}
