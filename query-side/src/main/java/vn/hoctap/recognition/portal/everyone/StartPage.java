package vn.hoctap.recognition.portal.everyone;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.query.access.Unrecorded;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.CurrentReader;
import vn.hoctap.recognition.query.readers.ReadableBy;

/** Leads everybody to where their work is, and who has not signed in to what is public. */
@Controller
@ReadableBy(Audience.EVERYBODY)
@Unrecorded
class StartPage {
    @GetMapping("/")
    String start() {
        if (CurrentReader.subject().isEmpty()) {
            return "redirect:" + LookupPages.ADDRESS;
        }
        return "redirect:"
                + homeOf(CurrentReader.rights().stream()
                        .map(Right::role)
                        .sorted()
                        .toList());
    }

    /** That of the first role in the order of the procedure. */
    private static String homeOf(List<Role> roles) {
        if (roles.isEmpty()) {
            return CurrentReader.judges() ? "/hoi-dong" : "/tien-do";
        }
        return switch (roles.getFirst()) {
            case COMMUNE_OFFICER -> "/viec-can-lam";
            case RECEIVING_CLERK -> "/tiep-nhan";
            case SPECIALIST, DEPUTY, AUTHORITY -> "/quyet-dinh";
            case OFFICE_HEAD -> "/hoi-dong";
            case AUDITOR -> "/kiem-toan";
            case COMMITTEE -> "/theo-doi";
            case ADMINISTRATOR -> "/quan-tri";
        };
    }
}
