package vn.hoctap.recognition.portal.council;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.query.panels.FindCouncils;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.CurrentReader;
import vn.hoctap.recognition.query.readers.ReadableBy;

/** Where a member begins, and whoever sets up councils. */
@Controller
@ReadableBy(Audience.SIGNED_IN)
class CouncilHome {
    private final Sittings sittings;
    private final FindCouncils findCouncils;
    private final CouncilFounders founders;

    CouncilHome(Sittings sittings, FindCouncils findCouncils, CouncilFounders founders) {
        this.sittings = sittings;
        this.findCouncils = findCouncils;
        this.founders = founders;
    }

    /** @param staysAway whether the person has just declared a conflict of interest, of which nothing else is told */
    @GetMapping("/hoi-dong")
    String home(@RequestParam(name = "khong-tham-gia", defaultValue = "false") boolean staysAway, Model model) {
        model.addAttribute("items", sittings.own());
        model.addAttribute("staysAway", staysAway);
        model.addAttribute("councils", councils());
        model.addAttribute("founder", founders.isOne());
        return "council/home";
    }

    /** A member's own first, then those of the office. */
    private List<CouncilLine> councils() {
        var own = findCouncils.ofMember(CurrentReader.subject());
        return Stream.concat(own.stream(), founders.councils().stream())
                .distinct()
                .map(CouncilLine::of)
                .toList();
    }
}
