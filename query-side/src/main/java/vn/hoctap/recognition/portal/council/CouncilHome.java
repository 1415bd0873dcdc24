package vn.hoctap.recognition.portal.council;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.query.panels.FindCouncils;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.CurrentReader;
import vn.hoctap.recognition.query.readers.ReadableBy;

/** Where a member begins, and whoever sets up councils. */
@Controller
@ReadableBy(Audience.SIGNED_IN)
class CouncilHome {
    private final Sittings sittings;
    private final DesertedSessions deserted;
    private final FindCouncils findCouncils;
    private final CouncilFounders founders;

    CouncilHome(Sittings sittings, DesertedSessions deserted, FindCouncils findCouncils, CouncilFounders founders) {
        this.sittings = sittings;
        this.deserted = deserted;
        this.findCouncils = findCouncils;
        this.founders = founders;
    }

    /**
     * @param staysAway whether the person has just declared a conflict of interest, of which nothing else is told
     * @param ended the session without judges that the person has just ended
     */
    @GetMapping("/hoi-dong")
    String home(
            @RequestParam(name = "khong-tham-gia", defaultValue = "false") boolean staysAway,
            @RequestParam(name = "da-ket-thuc", required = false) @Nullable UUID ended,
            Model model) {
        return show(Map.of(), model.addAttribute("staysAway", staysAway).addAttribute("ended", ended));
    }

    String show(Map<String, String> typed, Model model) {
        Form.show(typed, model);
        model.addAttribute("items", sittings.own());
        model.addAttribute("deserted", deserted.own());
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
