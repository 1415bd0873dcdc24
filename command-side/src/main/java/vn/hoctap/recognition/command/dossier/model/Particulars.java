package vn.hoctap.recognition.command.dossier.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.AssignedOffice;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.ProcedureStep;

/**
 * What goes along with a dossier from stage to stage.
 *
 * @param area in whose figures it counts now
 * @param offices who is competent whatever the procedure says
 * @param filed the newest submission
 * @param complaints how many were filed so far
 * @param openComplaints numbers of those not settled
 */
public record Particulars(
        Registration registration,
        Area area,
        List<AssignedOffice> offices,
        Receipt receipt,
        Optional<Submission> filed,
        int complaints,
        List<Integer> openComplaints,
        Attachments attachments) {
    public Particulars {
        offices = List.copyOf(offices);
        openComplaints = List.copyOf(openComplaints);
    }

    static Particulars of(Registration registration, Area area) {
        return new Particulars(
                registration, area, List.of(), Receipt.NONE, Optional.empty(), 0, List.of(), Attachments.NONE);
    }

    /** The office that a document has made competent for a step; empty where the procedure decides. */
    public Optional<Office> assigned(ProcedureStep step) {
        return offices.stream()
                .filter(assigned -> assigned.step() == step)
                .map(AssignedOffice::office)
                .findFirst();
    }

    Particulars in(Area newArea, List<AssignedOffice> newOffices) {
        return new Particulars(
                registration, newArea, newOffices, receipt, filed, complaints, openComplaints, attachments);
    }

    Particulars with(Receipt newReceipt) {
        return new Particulars(registration, area, offices, newReceipt, filed, complaints, openComplaints, attachments);
    }

    /** What is filed is the newest self-assessment: just recorded, or after a return the one filed before. */
    Particulars submitted(Stage from, DossierSubmitted event) {
        var assessment = from instanceof Stage.SelfAssessed(var recorded)
                ? recorded
                : filed.map(Submission::assessment).orElseThrow();
        return with(Submission.of(assessment, event.purpose(), event.parts()));
    }

    /** What is filed is to be supplemented until that day. */
    Particulars answeredBy(LocalDate replyBy) {
        return filed.map(submission -> with(submission.answeredBy(replyBy))).orElse(this);
    }

    private Particulars with(Submission submission) {
        return new Particulars(
                registration, area, offices, receipt, Optional.of(submission), complaints, openComplaints, attachments);
    }

    Particulars withComplaint(int number) {
        var open = new ArrayList<>(openComplaints);
        open.add(number);
        return new Particulars(registration, area, offices, receipt, filed, number, open, attachments);
    }

    Particulars withoutComplaint(int number) {
        var open = openComplaints.stream().filter(one -> one != number).toList();
        return new Particulars(registration, area, offices, receipt, filed, complaints, open, attachments);
    }

    Particulars with(Attachments newAttachments) {
        return new Particulars(registration, area, offices, receipt, filed, complaints, openComplaints, newAttachments);
    }
}
