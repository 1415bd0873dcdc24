package vn.hoctap.recognition.portal.administrator;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.query.access.Unrecorded;
import vn.hoctap.recognition.query.audittrail.StepTitle;
import vn.hoctap.recognition.query.checks.FindChecks;
import vn.hoctap.recognition.query.projections.DeadLetter;
import vn.hoctap.recognition.query.projections.FindProjections;
import vn.hoctap.recognition.query.projections.ProposedRebuilds;
import vn.hoctap.recognition.query.projections.Rebuild;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.CurrentReader;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.text.Text;

/** How the projections (bảng tổng hợp) stand, and having one built anew, which two persons have to want. */
@Controller
@ReadableBy(Audience.ADMINISTRATORS)
@Unrecorded
class ProjectionPages {
    static final String ADDRESS = "/quan-tri/mo-hinh-doc";
    private static final String EVERY_SECONDS = "3";
    private static final String ONE = ADDRESS + "/{projection}";

    private final ProjectionLines lines;
    private final FindProjections projections;
    private final FindChecks checks;
    private final ProposedRebuilds rebuilds;

    ProjectionPages(ProjectionLines lines, FindProjections projections, FindChecks checks, ProposedRebuilds rebuilds) {
        this.lines = lines;
        this.projections = projections;
        this.checks = checks;
        this.rebuilds = rebuilds;
    }

    @GetMapping(ADDRESS)
    String list(Model model) {
        model.addAttribute("items", lines.all());
        model.addAttribute(
                "open", rebuilds.open().stream().map(RebuildLine::new).toList());
        return "administrator/projections";
    }

    /** @param still asks that it does not load itself again while a rebuilding runs */
    @GetMapping(ONE)
    String one(
            @PathVariable String projection,
            @RequestParam(name = "dung-yen", defaultValue = "false") boolean still,
            Model model,
            HttpServletResponse response) {
        var page = page(projection, model.addAttribute("still", still));
        if (!still && Boolean.TRUE.equals(model.getAttribute("runs"))) {
            response.setHeader("Refresh", EVERY_SECONDS);
        }
        return page;
    }

    @PostMapping(ONE + "/dung-lai")
    String propose(@PathVariable String projection, Model model) {
        return done(projection, () -> rebuilds.propose(projection, CurrentReader.subject()), model);
    }

    @PostMapping(ONE + "/dung-lai/{id}/phe-duyet")
    String approve(@PathVariable String projection, @PathVariable UUID id, Model model) {
        return done(projection, () -> rebuilds.approve(projection, id, CurrentReader.subject()), model);
    }

    @PostMapping(ONE + "/dung-lai/{id}/tu-choi")
    String decline(@PathVariable String projection, @PathVariable UUID id, Model model) {
        return done(projection, () -> rebuilds.decline(projection, id, CurrentReader.subject()), model);
    }

    private String done(String projection, Runnable act, Model model) {
        lines.of(projection);
        try {
            act.run();
            return "redirect:" + ADDRESS + "/" + projection;
        } catch (ProblemException refused) {
            return page(projection, model.addAttribute("refusal", refused.getMessage()));
        }
    }

    private String page(String projection, Model model) {
        model.addAttribute("line", lines.of(projection));
        var ofProjection = rebuilds.of(projection);
        var open = ofProjection.stream()
                .filter(Rebuild::underWay)
                .findFirst()
                .map(RebuildLine::new)
                .orElse(null);
        model.addAttribute("open", open);
        model.addAttribute("whyNot", open == null ? "" : open.whyNotBy(CurrentReader.subject()));
        model.addAttribute("runs", open != null && open.runs());
        model.addAttribute("comparison", checks.comparison(projection).orElse(null));
        model.addAttribute("setAside", setAside(projection));
        model.addAttribute("items", ofProjection.stream().map(RebuildLine::new).toList());
        return "administrator/projection";
    }

    private List<SetAside> setAside(String projection) {
        return projections.setAside(projection).stream().map(SetAside::of).toList();
    }

    /** An event that was set aside, in words. */
    public record SetAside(DeadLetter letter, String title) {
        static SetAside of(DeadLetter letter) {
            var type = letter.type();
            return new SetAside(
                    letter,
                    type == null ? Text.of("administrator.projection.set-aside.unreadable") : StepTitle.of(type));
        }
    }
}
