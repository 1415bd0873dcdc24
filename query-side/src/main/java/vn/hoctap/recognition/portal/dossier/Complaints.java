package vn.hoctap.recognition.portal.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.dossier.ComplaintFiled;
import vn.hoctap.recognition.events.dossier.ComplaintSettled;
import vn.hoctap.recognition.query.casefile.FindPast;
import vn.hoctap.recognition.query.casefile.Past;
import vn.hoctap.recognition.query.progress.DossierRow;

/** Finds what was complained of about a dossier. */
@Component
public class Complaints {
    private final FindPast findPast;

    Complaints(FindPast findPast) {
        this.findPast = findPast;
    }

    /** In the order in which they came. */
    public DossierComplaints of(DossierRow row) {
        var items = findPast.of(row.dossierId()).map(Complaints::all).orElse(List.of());
        return DossierComplaints.of(row, items);
    }

    private static List<Complaint> all(Past past) {
        var all = new ArrayList<Complaint>();
        for (var step : past.steps()) {
            switch (step.event()) {
                case ComplaintFiled filed -> all.add(new Complaint(filed, Optional.empty()));
                case ComplaintSettled settled ->
                    all.replaceAll(each -> each.filed().number() == settled.number()
                            ? new Complaint(each.filed(), Optional.of(settled))
                            : each);
                default -> {}
            }
        }
        return List.copyOf(all);
    }
}
