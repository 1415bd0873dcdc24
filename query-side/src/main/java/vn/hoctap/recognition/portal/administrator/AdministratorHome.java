package vn.hoctap.recognition.portal.administrator;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.hoctap.recognition.query.projections.ProposedRebuilds;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.CurrentReader;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.rights.FindRights;

/** What waits for an administrator, and the ways to everything that one keeps. */
@Controller
@ReadableBy(Audience.ADMINISTRATORS)
class AdministratorHome {
    private final FindRights rights;
    private final RightLines lines;
    private final ProposedRebuilds rebuilds;
    private final ProjectionLines projections;

    AdministratorHome(FindRights rights, RightLines lines, ProposedRebuilds rebuilds, ProjectionLines projections) {
        this.rights = rights;
        this.lines = lines;
        this.rebuilds = rebuilds;
        this.projections = projections;
    }

    @GetMapping("/quan-tri")
    String home(Model model) {
        model.addAttribute("reader", CurrentReader.subject());
        model.addAttribute("items", lines.of(rights.waiting()));
        model.addAttribute(
                "rebuilds", rebuilds.open().stream().map(RebuildLine::new).toList());
        model.addAttribute(
                "troubled",
                projections.all().stream().filter(ProjectionLine::wantsLook).toList());
        return "administrator/home";
    }
}
