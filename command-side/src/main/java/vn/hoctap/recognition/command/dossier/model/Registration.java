package vn.hoctap.recognition.command.dossier.model;

import vn.hoctap.recognition.events.criteria.CriteriaSetReference;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.PastRecognitionImported;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.TitleCode;
import vn.hoctap.recognition.events.procedure.ProcedureReference;

/** What a dossier is about; it stays as it was registered. */
public record Registration(
        RecognitionKind kind,
        AdministrativeTier tier,
        Applicant applicant,
        int year,
        Profile profile,
        CriteriaSetReference criteria,
        ProcedureReference procedure) {
    /** The code of the title that is asked for. */
    public String title() {
        return TitleCode.of(kind, tier);
    }

    static Registration of(DossierRegistered event) {
        return new Registration(
                event.kind(),
                event.tier(),
                event.applicant(),
                event.year(),
                event.profile(),
                event.criteria(),
                event.procedure());
    }

    /** A recognition of the past was judged by nothing that is kept here. */
    static Registration of(PastRecognitionImported event) {
        var title = TitleCode.of(event.kind(), event.tier());
        return new Registration(
                event.kind(),
                event.tier(),
                event.applicant(),
                event.year(),
                new Profile(java.util.List.of(), false),
                new CriteriaSetReference(title, 0),
                new ProcedureReference(title, 0));
    }
}
