package vn.hoctap.recognition.query.notices;

import static vn.hoctap.recognition.events.authority.Role.AUTHORITY;
import static vn.hoctap.recognition.events.authority.Role.COMMUNE_OFFICER;
import static vn.hoctap.recognition.events.authority.Role.OFFICE_HEAD;
import static vn.hoctap.recognition.events.authority.Role.RECEIVING_CLERK;
import static vn.hoctap.recognition.events.authority.Role.SPECIALIST;

import java.util.List;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.authority.Role;
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
import vn.hoctap.recognition.events.dossier.PastRecognitionImported;
import vn.hoctap.recognition.events.dossier.RecognitionCorrected;
import vn.hoctap.recognition.events.dossier.RecognitionExpired;
import vn.hoctap.recognition.events.dossier.RecognitionPublished;
import vn.hoctap.recognition.events.dossier.RecognitionReinstated;
import vn.hoctap.recognition.events.dossier.RecognitionRevoked;
import vn.hoctap.recognition.events.dossier.SelfAssessmentDrafted;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;

/** What is told of a dossier: to its applicant what an office did, to the offices what waits for them. */
final class OfDossiers {
    private OfDossiers() {}

    static List<News> told(DossierEvent event, Memory memory) {
        var dossier = event.dossierId().value();
        var before = memory.matter(dossier).orElse(null);
        boolean again = before != null && before.filed();
        memory.keep(Matter.after(before, event));
        return told(event, again).map(news -> news.about(dossier)).toList();
    }

    /** @param again whether it had been filed before */
    private static Stream<News> told(DossierEvent event, boolean again) {
        return switch (event) {
            case DossierRegistered _,
                    PastRecognitionImported _,
                    EvidenceAttached _,
                    EvidenceRemoved _,
                    SelfAssessmentDrafted _,
                    SelfAssessmentRecorded _,
                    CertificateCopyIssued _ -> Stream.empty();
            case DossierSubmitted _ -> to(RECEIVING_CLERK, again ? NoticeKind.FILED_AGAIN : NoticeKind.FILED);
            case DossierReturned it -> Stream.of(officers(NoticeKind.RETURNED).on(it.replyBy()));
            case DossierAccepted it -> Stream.of(officers(NoticeKind.ACCEPTED).on(it.appointment()));
            case DossierDeclined _ -> Stream.of(officers(NoticeKind.DECLINED));
            case DossierReappointed it ->
                Stream.of(officers(NoticeKind.REAPPOINTED).on(it.appointment()));
            case DossierTransferred it -> moved(it, again);
            case DossierWithdrawn _ -> again ? to(RECEIVING_CLERK, NoticeKind.WITHDRAWN) : Stream.empty();
            case AssessmentRecorded _ -> to(SPECIALIST, NoticeKind.TO_DRAFT);
            case DossierRecognised it -> recognised(it);
            case DossierRejected it ->
                Stream.of(officers(NoticeKind.NOT_RECOGNISED).by(it.answerNumber()));
            case RecognitionPublished _ -> Stream.of(officers(NoticeKind.PUBLISHED));
            case ComplaintFiled _ ->
                Stream.of(News.of(NoticeKind.COMPLAINT_FILED, List.of(Address.of(OFFICE_HEAD), Address.of(AUTHORITY))));
            case ComplaintSettled it ->
                Stream.of(officers(NoticeKind.COMPLAINT_SETTLED).by(it.documentNumber()));
            case RecognitionCorrected it ->
                Stream.of(officers(NoticeKind.CORRECTED).by(it.decisionNumber()));
            case RecognitionRevoked it -> Stream.of(officers(NoticeKind.REVOKED).by(it.decisionNumber()));
            case RecognitionReinstated it ->
                Stream.of(
                        officers(NoticeKind.REINSTATED).by(it.decisionNumber()).on(it.validTo()));
            case RecognitionExpired it -> Stream.of(officers(NoticeKind.EXPIRED).on(it.validTo()));
        };
    }

    private static Stream<News> moved(DossierTransferred event, boolean filed) {
        var basis = event.legalBasis();
        var toOffice =
                News.of(NoticeKind.MOVED_HERE, Address.of(RECEIVING_CLERK)).by(basis);
        return Stream.concat(
                Stream.of(officers(NoticeKind.TRANSFERRED).by(basis)), filed ? Stream.of(toOffice) : Stream.empty());
    }

    private static Stream<News> recognised(DossierRecognised event) {
        var number = event.decisionNumber();
        return Stream.of(
                officers(NoticeKind.RECOGNISED).by(number).on(event.validTo()),
                News.of(NoticeKind.TO_PUBLISH, Address.of(RECEIVING_CLERK)).by(number));
    }

    private static News officers(NoticeKind kind) {
        return News.of(kind, Address.of(COMMUNE_OFFICER));
    }

    private static Stream<News> to(Role role, NoticeKind kind) {
        return Stream.of(News.of(kind, Address.of(role)));
    }
}
