package vn.hoctap.recognition.query.history;

import static vn.hoctap.recognition.query.history.DossierField.ABOUT;
import static vn.hoctap.recognition.query.history.DossierField.APPLICANT;
import static vn.hoctap.recognition.query.history.DossierField.APPOINTMENT;
import static vn.hoctap.recognition.query.history.DossierField.AREA;
import static vn.hoctap.recognition.query.history.DossierField.ASSESSMENTS;
import static vn.hoctap.recognition.query.history.DossierField.AWARD;
import static vn.hoctap.recognition.query.history.DossierField.COPIES;
import static vn.hoctap.recognition.query.history.DossierField.CRITERIA;
import static vn.hoctap.recognition.query.history.DossierField.DECISION;
import static vn.hoctap.recognition.query.history.DossierField.ENDING;
import static vn.hoctap.recognition.query.history.DossierField.EVIDENCE;
import static vn.hoctap.recognition.query.history.DossierField.EXPIRED_ON;
import static vn.hoctap.recognition.query.history.DossierField.OFFICES;
import static vn.hoctap.recognition.query.history.DossierField.PROCEDURE;
import static vn.hoctap.recognition.query.history.DossierField.PROFILE;
import static vn.hoctap.recognition.query.history.DossierField.PUBLICATIONS;
import static vn.hoctap.recognition.query.history.DossierField.RECEPTION;
import static vn.hoctap.recognition.query.history.DossierField.REFUSAL;
import static vn.hoctap.recognition.query.history.DossierField.REGISTRATION;
import static vn.hoctap.recognition.query.history.DossierField.RETURNS;
import static vn.hoctap.recognition.query.history.DossierField.SOURCE;
import static vn.hoctap.recognition.query.history.DossierField.SUBMISSION;
import static vn.hoctap.recognition.query.history.DossierField.TRANSFER;
import static vn.hoctap.recognition.query.history.DossierField.VALID_TO;

import java.util.Map;
import java.util.stream.Collectors;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.AssessmentRecorded;
import vn.hoctap.recognition.events.dossier.CertificateCopyIssued;
import vn.hoctap.recognition.events.dossier.ComplaintFiled;
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
import vn.hoctap.recognition.events.dossier.FiledPart;
import vn.hoctap.recognition.events.dossier.PastRecognitionImported;
import vn.hoctap.recognition.events.dossier.RecognitionCorrected;
import vn.hoctap.recognition.events.dossier.RecognitionExpired;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.RecognitionPublished;
import vn.hoctap.recognition.events.dossier.RecognitionReinstated;
import vn.hoctap.recognition.events.dossier.RecognitionRevoked;
import vn.hoctap.recognition.events.dossier.SelfAssessmentDrafted;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;
import vn.hoctap.recognition.events.dossier.TitleCode;

/** Which fields an event sets, stage aside, and to what. */
final class WhatEventsSay {
    private WhatEventsSay() {}

    static Map<DossierField, Object> of(DossierEvent event, DossierState before) {
        return switch (event) {
            case DossierRegistered it -> registered(it);
            case PastRecognitionImported it -> imported(it);
            case EvidenceAttached(var _, var indicator, var hash, var type, var size, var on) ->
                Map.of(EVIDENCE, before.adding(EVIDENCE, file(indicator, hash), new Said.Attached(type, size, on)));
            case EvidenceRemoved(var _, var indicator, var hash, var _) ->
                Map.of(EVIDENCE, before.without(EVIDENCE, file(indicator, hash)));
            case SelfAssessmentDrafted it -> WhatAssessmentsSay.drafted(it);
            case SelfAssessmentRecorded it -> WhatAssessmentsSay.recorded(it);
            case DossierSubmitted it -> submitted(it);
            case DossierReturned(var _, var reason, var defects, var replyBy, var on) ->
                Map.of(RETURNS, before.adding(RETURNS, new Said.Returned(on, reason, defects, replyBy)));
            case DossierAccepted it -> accepted(it);
            case DossierDeclined(var _, var reason, var on) -> Map.of(ENDING, new Said.Ending(reason, on));
            case DossierWithdrawn(var _, var reason, var on) -> Map.of(ENDING, new Said.Ending(reason, on));
            case DossierReappointed(var _, var day, var reason, var _) ->
                Map.of(APPOINTMENT, new Said.Appointment(day, reason));
            case DossierTransferred it -> transferred(it);
            case AssessmentRecorded(var _, var met, var session, var round, var on) ->
                Map.of(ASSESSMENTS, before.adding(ASSESSMENTS, new Said.Assessed(on, met, session, round)));
            case DossierRecognised it -> WhatResultsSay.recognised(it);
            case DossierRejected(var _, var reason, var number, var on) ->
                Map.of(REFUSAL, new Said.Refusal(number, reason, on));
            case RecognitionPublished(var _, var channel, var on) ->
                Map.of(PUBLICATIONS, before.adding(PUBLICATIONS, new Said.Publication(channel, on)));
            case CertificateCopyIssued(var _, var ordinal, var on) ->
                Map.of(COPIES, before.adding(COPIES, String.valueOf(ordinal), new Said.Copy(on)));
            case ComplaintFiled it -> WhatResultsSay.complained(it, before);
            case ComplaintSettled it -> WhatResultsSay.settled(it, before);
            case RecognitionCorrected it -> WhatResultsSay.corrected(it, before);
            case RecognitionRevoked it -> WhatResultsSay.revoked(it, before);
            case RecognitionReinstated it -> WhatResultsSay.reinstated(it, before);
            case RecognitionExpired(var _, var _, var on) -> Map.of(EXPIRED_ON, on);
        };
    }

    private static String file(String indicator, String sha256) {
        return indicator + " " + sha256;
    }

    private static Map<DossierField, Object> registered(DossierRegistered it) {
        return Map.of(
                ABOUT, about(it.kind(), it.tier(), it.year()),
                APPLICANT, it.applicant(),
                AREA, it.area(),
                PROFILE, it.profile(),
                CRITERIA, it.criteria(),
                PROCEDURE, it.procedure(),
                REGISTRATION, new Said.Registration(it.effectiveOn(), it.lateBecause()));
    }

    private static Map<DossierField, Object> imported(PastRecognitionImported it) {
        var award = WhatAssessmentsSay.text(it.award());
        return Map.of(
                ABOUT, about(it.kind(), it.tier(), it.year()),
                APPLICANT, it.applicant(),
                AREA, it.area(),
                SOURCE, it.source(),
                AWARD, award,
                DECISION, new Said.Decision(it.decisionNumber(), it.body(), award, it.effectiveOn()),
                VALID_TO, it.validTo());
    }

    private static Said.About about(RecognitionKind kind, AdministrativeTier tier, int year) {
        return new Said.About(TitleCode.of(kind, tier), kind, tier, year);
    }

    private static Map<DossierField, Object> submitted(DossierSubmitted it) {
        var papers = it.parts().stream()
                .collect(Collectors.toMap(FiledPart::code, FiledPart::document, (one, more) -> one + "; " + more));
        var submission = new Said.Submission(it.effectiveOn(), it.purpose(), papers, it.changed(), it.lateBecause());
        return Map.of(AWARD, WhatAssessmentsSay.text(it.award()), SUBMISSION, submission);
    }

    private static Map<DossierField, Object> accepted(DossierAccepted it) {
        var reception = new Said.Reception(it.code(), it.receivedAt(), it.office(), it.resultBy(), it.effectiveOn());
        return Map.of(RECEPTION, reception, APPOINTMENT, new Said.Appointment(it.appointment(), ""));
    }

    private static Map<DossierField, Object> transferred(DossierTransferred it) {
        var offices = it.offices().stream()
                .collect(Collectors.toMap(
                        assigned -> assigned.step().name(),
                        assigned -> new Said.Assigned(assigned.office(), assigned.signatory()),
                        (older, newer) -> newer));
        return Map.of(
                AREA, it.area(), TRANSFER, new Said.Transfer(it.effectiveOn(), it.legalBasis()), OFFICES, offices);
    }
}
