package vn.hoctap.recognition.portal.dossier;

import java.util.List;
import java.util.Set;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.query.readers.CurrentReader;
import vn.hoctap.recognition.web.text.Text;

/**
 * What was complained of about a dossier, and what the person before the page can do about it.
 *
 * @param files whether they may complain: for the applicant, or taking a complaint in
 * @param settles whether they may settle a complaint
 */
public record DossierComplaints(List<Complaint> items, boolean files, boolean settles) {
    private static final Set<Stage> ANSWERED = Set.of(Stage.RECOGNISED, Stage.REJECTED, Stage.REVOKED);
    private static final Set<Role> SETTLERS = Set.of(Role.OFFICE_HEAD, Role.AUTHORITY);

    public DossierComplaints {
        items = List.copyOf(items);
    }

    static DossierComplaints of(DossierRow row, List<Complaint> items) {
        return new DossierComplaints(
                items,
                ANSWERED.contains(row.standing().stage()) && takesPart(row),
                CurrentReader.rights().stream().anyMatch(right -> SETTLERS.contains(right.role())));
    }

    private static boolean takesPart(DossierRow row) {
        return CurrentReader.rights().stream()
                .anyMatch(right -> right.role() == Role.RECEIVING_CLERK
                        || (right.role() == Role.COMMUNE_OFFICER
                                && right.organisation().equals(row.applicantCode())));
    }

    /** Whether the dossier's page speaks of it. */
    public boolean shown() {
        return files || !items.isEmpty();
    }

    /** What to do on the page about it. */
    public String act() {
        if (settles && items.stream().anyMatch(Complaint::waits)) {
            return Text.of("dossier.complaints.to-settle");
        }
        return Text.of(files ? "dossier.complaints.to-file" : "dossier.complaints.to-see");
    }
}
