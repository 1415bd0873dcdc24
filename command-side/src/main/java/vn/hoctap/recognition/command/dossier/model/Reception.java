package vn.hoctap.recognition.command.dossier.model;

import static vn.hoctap.recognition.command.model.Decision.accept;
import static vn.hoctap.recognition.command.model.Decision.refuse;

import vn.hoctap.recognition.command.dossier.AcceptDossier;
import vn.hoctap.recognition.command.dossier.DeclineDossier;
import vn.hoctap.recognition.command.dossier.DossierCommand;
import vn.hoctap.recognition.command.dossier.ReappointDossier;
import vn.hoctap.recognition.command.dossier.ReturnDossier;
import vn.hoctap.recognition.command.dossier.TransferDossier;
import vn.hoctap.recognition.command.dossier.model.Dossier.Known;
import vn.hoctap.recognition.command.dossier.model.Dossier.Unknown;
import vn.hoctap.recognition.command.dossier.model.Stage.Accepted;
import vn.hoctap.recognition.command.dossier.model.Stage.Declined;
import vn.hoctap.recognition.command.dossier.model.Stage.Ended;
import vn.hoctap.recognition.command.dossier.model.Stage.Expired;
import vn.hoctap.recognition.command.dossier.model.Stage.Open;
import vn.hoctap.recognition.command.dossier.model.Stage.Proposed;
import vn.hoctap.recognition.command.dossier.model.Stage.Recognised;
import vn.hoctap.recognition.command.dossier.model.Stage.Registered;
import vn.hoctap.recognition.command.dossier.model.Stage.Rejected;
import vn.hoctap.recognition.command.dossier.model.Stage.Returned;
import vn.hoctap.recognition.command.dossier.model.Stage.Revoked;
import vn.hoctap.recognition.command.dossier.model.Stage.SelfAssessed;
import vn.hoctap.recognition.command.dossier.model.Stage.Submitted;
import vn.hoctap.recognition.command.dossier.model.Stage.Withdrawn;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.events.dossier.DossierDeclined;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierReappointed;
import vn.hoctap.recognition.events.dossier.DossierTransferred;

/** What the one-stop office may do with a dossier, and when. */
final class Reception {
    private Reception() {}

    static Decision<DossierEvent, DossierRefusal> decide(
            DossierCommand.Receiving command, Dossier dossier, Circumstances now) {
        return switch (dossier) {
            case Unknown _ -> refuse(Refusal.NOT_REGISTERED);
            case Known(var file, var stage, var _) ->
                isOpenFor(command, stage, file)
                        ? decide(command, new Law(file, now))
                        : refuse(Refusal.NOT_OPEN_FOR_THIS_STEP);
        };
    }

    private static boolean isOpenFor(DossierCommand.Receiving command, Stage stage, Particulars file) {
        return switch (command) {
            case ReturnDossier _ -> stage instanceof Submitted || stage instanceof Accepted;
            case AcceptDossier _ -> stage instanceof Submitted;
            case DeclineDossier _ -> isBeforeTheCouncil(stage, file);
            case ReappointDossier _ -> stage instanceof Accepted || stage instanceof Proposed;
            case TransferDossier _ -> mayPass(stage);
        };
    }

    /** Also after a return that was answered by a new self-assessment, but never by the dossier. */
    private static boolean isBeforeTheCouncil(Stage stage, Particulars file) {
        return switch (stage) {
            case Submitted _, Returned _, Accepted _ -> true;
            case SelfAssessed _ -> file.filed().isPresent();
            case Registered _, Proposed _, Ended _ -> false;
        };
    }

    /** What is decided may need an authority as well, to be corrected or revoked. */
    private static boolean mayPass(Stage stage) {
        return switch (stage) {
            case Open _, Recognised _, Rejected _, Revoked _ -> true;
            case Expired _, Withdrawn _, Declined _ -> false;
        };
    }

    private static Decision<DossierEvent, DossierRefusal> decide(DossierCommand.Receiving command, Law law) {
        return switch (command) {
            case ReturnDossier giveBack -> new GivingBack(giveBack, law).decide();
            case AcceptDossier take -> new TakingIn(take, law).decide();
            case DeclineDossier decline ->
                accept(new DossierDeclined(decline.dossierId(), decline.reason(), decline.effectiveOn()));
            case ReappointDossier later -> reappoint(later, law);
            case TransferDossier transfer -> transfer(transfer, law.particulars());
        };
    }

    /** At most so often as the procedure says (Decree 61/2018 article 19), whatever day is proposed. */
    private static Decision<DossierEvent, DossierRefusal> reappoint(ReappointDossier command, Law law) {
        var receipt = law.particulars().receipt();
        if (!receipt.isGiven()) {
            return refuse(Refusal.NOTHING_PROMISED);
        }
        int most = law.procedure()
                .map(procedure -> procedure.oneStop().mostReappointments())
                .orElse(0);
        if (receipt.putOff() >= most) {
            return refuse(Refusal.ALREADY_PUT_OFF);
        }
        return command.appointment().isAfter(receipt.appointment())
                ? accept(new DossierReappointed(
                        command.dossierId(), command.appointment(), command.reason(), command.effectiveOn()))
                : refuse(Refusal.APPOINTMENT_NOT_LATER);
    }

    private static Decision<DossierEvent, DossierRefusal> transfer(TransferDossier command, Particulars file) {
        if (command.legalBasis().isBlank()) {
            return refuse(Refusal.LEGAL_BASIS_MISSING);
        }
        return command.area().equals(file.area()) && command.offices().equals(file.offices())
                ? refuse(Refusal.NOTHING_TRANSFERRED)
                : accept(new DossierTransferred(
                        command.dossierId(),
                        command.area(),
                        command.offices(),
                        command.legalBasis(),
                        command.effectiveOn()));
    }
}
