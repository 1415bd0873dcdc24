package vn.hoctap.recognition.command.dossier.model;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import vn.hoctap.recognition.command.dossier.model.Stage.Accepted;
import vn.hoctap.recognition.command.dossier.model.Stage.Declined;
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
import vn.hoctap.recognition.events.dossier.AssessmentRecorded;
import vn.hoctap.recognition.events.dossier.CertificateCopyIssued;
import vn.hoctap.recognition.events.dossier.ComplaintFiled;
import vn.hoctap.recognition.events.dossier.ComplaintOutcome;
import vn.hoctap.recognition.events.dossier.ComplaintSettled;
import vn.hoctap.recognition.events.dossier.DossierAccepted;
import vn.hoctap.recognition.events.dossier.DossierDeclined;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierReappointed;
import vn.hoctap.recognition.events.dossier.DossierRecognised;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.DossierRejected;
import vn.hoctap.recognition.events.dossier.DossierReturned;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.dossier.DossierTransferred;
import vn.hoctap.recognition.events.dossier.DossierWithdrawn;
import vn.hoctap.recognition.events.dossier.EvidenceAttached;
import vn.hoctap.recognition.events.dossier.EvidenceRemoved;
import vn.hoctap.recognition.events.dossier.PastRecognitionImported;
import vn.hoctap.recognition.events.dossier.RecognitionCorrected;
import vn.hoctap.recognition.events.dossier.RecognitionExpired;
import vn.hoctap.recognition.events.dossier.RecognitionPublished;
import vn.hoctap.recognition.events.dossier.RecognitionReinstated;
import vn.hoctap.recognition.events.dossier.RecognitionRevoked;
import vn.hoctap.recognition.events.dossier.SelfAssessmentDrafted;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;

/** State of a dossier. */
public sealed interface Dossier {
    /** The effective date of the newest step; nothing may take effect before it. */
    LocalDate since();

    /** Nobody has registered it yet. */
    record Unknown() implements Dossier {
        @Override
        public LocalDate since() {
            return LocalDate.MIN;
        }
    }

    /** Somebody has. */
    record Known(Particulars particulars, Stage stage, LocalDate since) implements Dossier {
        private Known at(Stage next) {
            return new Known(particulars, next, since);
        }

        private Known with(UnaryOperator<Particulars> change) {
            return new Known(change.apply(particulars), stage, since);
        }

        /** What was granted, of a dossier of which something was. */
        Recognition recognition() {
            return switch (stage) {
                case Recognised(var granted, var _) -> granted;
                case Revoked(var granted, var _) -> granted;
                case Expired(var granted) -> granted;
                case Open _, Rejected _, Withdrawn _, Declined _ ->
                    throw new IllegalStateException("nothing was granted");
            };
        }

        /** What was granted stays granted as it was, but for the number of its copies. */
        private Known copied(int ordinal) {
            return stage instanceof Recognised(var granted, var on)
                    ? at(new Recognised(granted.copied(ordinal), on))
                    : this;
        }

        /** A refusal that did not stand is assessed once more. */
        private Known settled(ComplaintSettled event) {
            boolean again = event.outcome() == ComplaintOutcome.UPHELD && stage instanceof Rejected;
            return with(file -> file.withoutComplaint(event.number())).at(again ? new Accepted() : stage);
        }

        /** A step that is recorded late does not set the clock back. */
        private Known on(LocalDate day) {
            return day.isAfter(since) ? new Known(particulars, stage, day) : this;
        }
    }

    /** The state that follows from {@code event}; total, because an event is a fact and cannot be refused. */
    static Dossier evolve(Dossier dossier, DossierEvent event) {
        return switch (event) {
            case DossierRegistered begun ->
                new Known(Particulars.of(Registration.of(begun), begun.area()), new Registered(), begun.effectiveOn());
            case PastRecognitionImported past ->
                new Known(
                        Particulars.of(Registration.of(past), past.area()),
                        new Recognised(Recognition.of(past), past.effectiveOn()),
                        past.effectiveOn());
            case SelfAssessmentDrafted _, RecognitionPublished _, RecognitionCorrected _ ->
                later(dossier, event, known -> known);
            case EvidenceAttached attached ->
                later(
                        dossier,
                        event,
                        known -> known.with(file -> file.with(file.attachments().with(attached))));
            case EvidenceRemoved removed ->
                later(
                        dossier,
                        event,
                        known -> known.with(file -> file.with(file.attachments().without(removed))));
            case SelfAssessmentRecorded recorded ->
                later(dossier, event, known -> known.at(new SelfAssessed(SelfAssessment.of(recorded))));
            case DossierSubmitted submitted ->
                later(
                        dossier,
                        event,
                        known -> known.with(file -> file.submitted(known.stage(), submitted))
                                .at(new Submitted()));
            case DossierReturned returned ->
                later(
                        dossier,
                        event,
                        known -> known.with(file -> file.answeredBy(returned.replyBy()))
                                .at(new Returned()));
            case DossierAccepted accepted ->
                later(
                        dossier,
                        event,
                        known -> known.with(file -> file.with(file.receipt().renewedBy(accepted)))
                                .at(new Accepted()));
            case DossierDeclined _ -> later(dossier, event, known -> known.at(new Declined()));
            case DossierReappointed later ->
                later(
                        dossier,
                        event,
                        known -> known.with(file -> file.with(file.receipt().putOffTo(later.appointment()))));
            case DossierTransferred moved ->
                later(dossier, event, known -> known.with(file -> file.in(moved.area(), moved.offices())));
            case AssessmentRecorded assessed ->
                later(dossier, event, known -> known.at(new Proposed(assessed.meetsCriteria())));
            case DossierRecognised given ->
                later(dossier, event, known -> known.at(new Recognised(Recognition.of(given), given.effectiveOn())));
            case DossierRejected answer -> later(dossier, event, known -> known.at(new Rejected(answer.effectiveOn())));
            case DossierWithdrawn _ -> later(dossier, event, known -> known.at(new Withdrawn()));
            case RecognitionRevoked revoked ->
                later(dossier, event, known -> known.at(new Revoked(known.recognition(), revoked.effectiveOn())));
            case RecognitionReinstated again ->
                later(dossier, event, known -> known.at(new Recognised(known.recognition(), again.effectiveOn())));
            case RecognitionExpired _ -> later(dossier, event, known -> known.at(new Expired(known.recognition())));
            case CertificateCopyIssued copy -> later(dossier, event, known -> known.copied(copy.ordinal()));
            case ComplaintFiled filed ->
                later(dossier, event, known -> known.with(file -> file.withComplaint(filed.number())));
            case ComplaintSettled settled -> later(dossier, event, known -> known.settled(settled));
        };
    }

    private static Dossier later(Dossier dossier, DossierEvent event, UnaryOperator<Known> change) {
        return change.apply((Known) dossier).on(event.effectiveOn());
    }
}
