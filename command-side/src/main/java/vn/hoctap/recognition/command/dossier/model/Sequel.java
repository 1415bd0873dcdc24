package vn.hoctap.recognition.command.dossier.model;

import static vn.hoctap.recognition.command.model.Decision.accept;
import static vn.hoctap.recognition.command.model.Decision.refuse;

import vn.hoctap.recognition.command.dossier.CorrectRecognition;
import vn.hoctap.recognition.command.dossier.DossierCommand;
import vn.hoctap.recognition.command.dossier.ExpireRecognition;
import vn.hoctap.recognition.command.dossier.FileComplaint;
import vn.hoctap.recognition.command.dossier.ImportPastRecognition;
import vn.hoctap.recognition.command.dossier.IssueCertificateCopy;
import vn.hoctap.recognition.command.dossier.PublishRecognition;
import vn.hoctap.recognition.command.dossier.ReinstateRecognition;
import vn.hoctap.recognition.command.dossier.RevokeRecognition;
import vn.hoctap.recognition.command.dossier.SettleComplaint;
import vn.hoctap.recognition.command.dossier.model.Dossier.Known;
import vn.hoctap.recognition.command.dossier.model.Dossier.Unknown;
import vn.hoctap.recognition.command.dossier.model.Stage.Answered;
import vn.hoctap.recognition.command.dossier.model.Stage.Ended;
import vn.hoctap.recognition.command.dossier.model.Stage.Recognised;
import vn.hoctap.recognition.command.dossier.model.Stage.Rejected;
import vn.hoctap.recognition.command.dossier.model.Stage.Revoked;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.events.dossier.ComplaintSettled;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.RecognitionCorrected;
import vn.hoctap.recognition.events.dossier.RecognitionExpired;
import vn.hoctap.recognition.events.dossier.RecognitionPublished;
import vn.hoctap.recognition.events.dossier.RecognitionReinstated;
import vn.hoctap.recognition.events.dossier.RecognitionRevoked;

/** What may follow a recognition or its refusal. */
final class Sequel {
    private Sequel() {}

    static Decision<DossierEvent, DossierRefusal> decide(
            DossierCommand.Following command, Dossier dossier, Circumstances now) {
        return switch (dossier) {
            case Unknown _ when command instanceof ImportPastRecognition past -> TakingOver.decide(past, now);
            case Unknown _ -> refuse(Refusal.NOT_REGISTERED);
            case Known(var file, var _, var _) when command instanceof SettleComplaint settle -> settle(settle, file);
            case Known(var file, Ended stage, var _) -> decide(command, new Law(file, now), stage);
            case Known _ ->
                refuse(
                        command instanceof ImportPastRecognition
                                ? Refusal.ALREADY_REGISTERED
                                : Refusal.NOT_OPEN_FOR_THIS_STEP);
        };
    }

    private static Decision<DossierEvent, DossierRefusal> decide(
            DossierCommand.Following command, Law law, Ended stage) {
        return switch (command) {
            case ImportPastRecognition _ -> refuse(Refusal.ALREADY_REGISTERED);
            case PublishRecognition publish
            when stage instanceof Recognised || stage instanceof Rejected ->
                accept(new RecognitionPublished(publish.dossierId(), publish.channel(), publish.effectiveOn()));
            case IssueCertificateCopy copy
            when stage instanceof Recognised(var granted, var _) -> Copying.decide(copy, granted);
            case CorrectRecognition correct when stage instanceof Recognised -> correct(correct);
            case RevokeRecognition revoke when stage instanceof Recognised -> revoke(revoke);
            case ReinstateRecognition reinstate
            when stage instanceof Revoked(var granted, var _) -> reinstate(reinstate, granted);
            case ExpireRecognition expire
            when stage instanceof Recognised(var granted, var _) -> expire(expire, granted);
            case FileComplaint complain
            when stage instanceof Answered answered -> new Complaining(complain, law).about(answered);
            case PublishRecognition _,
                    IssueCertificateCopy _,
                    CorrectRecognition _,
                    RevokeRecognition _,
                    ReinstateRecognition _,
                    ExpireRecognition _,
                    FileComplaint _,
                    SettleComplaint _ -> refuse(Refusal.NOT_OPEN_FOR_THIS_STEP);
        };
    }

    private static Decision<DossierEvent, DossierRefusal> correct(CorrectRecognition command) {
        return command.legalBasis().isBlank()
                ? refuse(Refusal.LEGAL_BASIS_MISSING)
                : accept(new RecognitionCorrected(
                        command.dossierId(),
                        command.correction(),
                        command.decisionNumber(),
                        command.body(),
                        command.legalBasis(),
                        command.effectiveOn()));
    }

    private static Decision<DossierEvent, DossierRefusal> revoke(RevokeRecognition command) {
        return command.legalBasis().isBlank()
                ? refuse(Refusal.LEGAL_BASIS_MISSING)
                : accept(new RecognitionRevoked(
                        command.dossierId(),
                        command.reason(),
                        command.legalBasis(),
                        command.decisionNumber(),
                        command.body(),
                        command.effectiveOn()));
    }

    private static Decision<DossierEvent, DossierRefusal> reinstate(ReinstateRecognition command, Recognition granted) {
        return command.legalBasis().isBlank()
                ? refuse(Refusal.LEGAL_BASIS_MISSING)
                : accept(new RecognitionReinstated(
                        command.dossierId(),
                        command.reason(),
                        command.legalBasis(),
                        command.decisionNumber(),
                        command.body(),
                        granted.validTo(),
                        command.effectiveOn()));
    }

    private static Decision<DossierEvent, DossierRefusal> expire(ExpireRecognition command, Recognition granted) {
        return command.effectiveOn().isAfter(granted.validTo())
                ? accept(new RecognitionExpired(command.dossierId(), granted.validTo(), command.effectiveOn()))
                : refuse(Refusal.NOT_EXPIRED_YET);
    }

    private static Decision<DossierEvent, DossierRefusal> settle(SettleComplaint command, Particulars file) {
        return file.openComplaints().contains(command.number())
                ? accept(new ComplaintSettled(
                        command.dossierId(),
                        command.number(),
                        command.outcome(),
                        command.reason(),
                        command.documentNumber(),
                        command.effectiveOn()))
                : refuse(Refusal.NO_SUCH_COMPLAINT);
    }
}
