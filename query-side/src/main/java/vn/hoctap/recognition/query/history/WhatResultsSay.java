package vn.hoctap.recognition.query.history;

import static vn.hoctap.recognition.query.history.DossierField.AWARD;
import static vn.hoctap.recognition.query.history.DossierField.COMPLAINTS;
import static vn.hoctap.recognition.query.history.DossierField.CORRECTIONS;
import static vn.hoctap.recognition.query.history.DossierField.DECISION;
import static vn.hoctap.recognition.query.history.DossierField.REINSTATEMENTS;
import static vn.hoctap.recognition.query.history.DossierField.REVOCATIONS;
import static vn.hoctap.recognition.query.history.DossierField.SETTLEMENTS;
import static vn.hoctap.recognition.query.history.DossierField.VALID_TO;

import java.util.Map;
import vn.hoctap.recognition.events.dossier.ComplaintFiled;
import vn.hoctap.recognition.events.dossier.ComplaintSettled;
import vn.hoctap.recognition.events.dossier.DossierRecognised;
import vn.hoctap.recognition.events.dossier.RecognitionCorrected;
import vn.hoctap.recognition.events.dossier.RecognitionReinstated;
import vn.hoctap.recognition.events.dossier.RecognitionRevoked;

/** Which fields the result and what follows it set, and to what. */
final class WhatResultsSay {
    private WhatResultsSay() {}

    static Map<DossierField, Object> recognised(DossierRecognised it) {
        var award = WhatAssessmentsSay.text(it.award());
        var decision = new Said.Decision(it.decisionNumber(), it.body().name(), award, it.effectiveOn());
        return Map.of(AWARD, award, DECISION, decision, VALID_TO, it.validTo());
    }

    static Map<DossierField, Object> complained(ComplaintFiled it, DossierState before) {
        var complaint = new Said.Complaint(it.kind(), it.complainant(), it.subject(), it.effectiveOn());
        return Map.of(COMPLAINTS, before.adding(COMPLAINTS, String.valueOf(it.number()), complaint));
    }

    static Map<DossierField, Object> settled(ComplaintSettled it, DossierState before) {
        var end = new Said.Settlement(it.outcome(), it.reason(), it.documentNumber(), it.effectiveOn());
        return Map.of(SETTLEMENTS, before.adding(SETTLEMENTS, String.valueOf(it.number()), end));
    }

    static Map<DossierField, Object> corrected(RecognitionCorrected it, DossierState before) {
        var correction = new Said.Correction(
                it.correction(), it.legalBasis(), it.decisionNumber(), it.body().name(), it.effectiveOn());
        return Map.of(CORRECTIONS, before.adding(CORRECTIONS, correction));
    }

    static Map<DossierField, Object> revoked(RecognitionRevoked it, DossierState before) {
        var further = new Said.Further(
                it.reason(), it.legalBasis(), it.decisionNumber(), it.body().name(), it.effectiveOn());
        return Map.of(REVOCATIONS, before.adding(REVOCATIONS, further));
    }

    static Map<DossierField, Object> reinstated(RecognitionReinstated it, DossierState before) {
        var further = new Said.Further(
                it.reason(), it.legalBasis(), it.decisionNumber(), it.body().name(), it.effectiveOn());
        return Map.of(REINSTATEMENTS, before.adding(REINSTATEMENTS, further), VALID_TO, it.validTo());
    }
}
