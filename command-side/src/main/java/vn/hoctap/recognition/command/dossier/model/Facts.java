package vn.hoctap.recognition.command.dossier.model;

import java.util.Optional;
import java.util.Set;
import vn.hoctap.recognition.command.dossier.DossierFacts;
import vn.hoctap.recognition.command.dossier.DossierStage;
import vn.hoctap.recognition.command.dossier.model.Dossier.Known;
import vn.hoctap.recognition.command.dossier.model.Dossier.Unknown;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierId;

/** A dossier's state in the words that others may know of it. */
public final class Facts {
    private Facts() {}

    /** @param version of its stream */
    public static Optional<DossierFacts> of(DossierId id, Dossier dossier, Set<String> participants, long version) {
        return switch (dossier) {
            case Unknown _ -> Optional.empty();
            case Known known -> Optional.of(of(id, known, participants, version));
        };
    }

    private static DossierFacts of(DossierId id, Known known, Set<String> participants, long version) {
        var registration = known.particulars().registration();
        return new DossierFacts(
                id,
                registration.kind(),
                registration.tier(),
                registration.applicant(),
                known.particulars().area(),
                known.particulars().offices(),
                registration.year(),
                registration.profile(),
                registration.criteria(),
                registration.procedure(),
                stage(known.stage()),
                award(known),
                known.stage() instanceof Stage.Proposed(var met) && met,
                participants,
                version);
    }

    private static DossierStage stage(Stage stage) {
        return switch (stage) {
            case Stage.Registered _ -> DossierStage.REGISTERED;
            case Stage.SelfAssessed _ -> DossierStage.SELF_ASSESSED;
            case Stage.Submitted _ -> DossierStage.SUBMITTED;
            case Stage.Returned _ -> DossierStage.RETURNED;
            case Stage.Accepted _ -> DossierStage.ACCEPTED;
            case Stage.Proposed _ -> DossierStage.PROPOSED;
            case Stage.Recognised _ -> DossierStage.RECOGNISED;
            case Stage.Revoked _ -> DossierStage.REVOKED;
            case Stage.Expired _ -> DossierStage.EXPIRED;
            case Stage.Rejected _ -> DossierStage.REJECTED;
            case Stage.Withdrawn _ -> DossierStage.WITHDRAWN;
            case Stage.Declined _ -> DossierStage.DECLINED;
        };
    }

    private static Award award(Known known) {
        return switch (known.stage()) {
            case Stage.Recognised(var granted, var _) -> granted.award();
            case Stage.Revoked(var granted, var _) -> granted.award();
            case Stage.Expired(var granted) -> granted.award();
            case Stage.SelfAssessed(var assessment) -> assessment.award();
            case Stage.Open _, Stage.Rejected _, Stage.Withdrawn _, Stage.Declined _ ->
                known.particulars()
                        .filed()
                        .map(filed -> filed.assessment().award())
                        .orElseGet(Award.NotMet::new);
        };
    }
}
