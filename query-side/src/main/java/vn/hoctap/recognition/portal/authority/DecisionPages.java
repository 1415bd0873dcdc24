package vn.hoctap.recognition.portal.authority;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.portal.commands.Body;
import vn.hoctap.recognition.portal.commands.CommandSide;
import vn.hoctap.recognition.portal.commands.Errand;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.portal.commands.Outcome.Done;
import vn.hoctap.recognition.portal.commands.Outcome.ShownAgain;
import vn.hoctap.recognition.query.audittrail.FindTrail;
import vn.hoctap.recognition.query.certificates.FindCopies;
import vn.hoctap.recognition.query.decisions.DecisionRow;
import vn.hoctap.recognition.query.decisions.FindDecisions;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.OwnWrite;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** One decision as a paper, and what who reads can do with it: verify, return, sign, drop. */
@Controller
@ReadableBy(Audience.SIGNED_IN)
class DecisionPages {
    private static final String ADDRESS = "/quyet-dinh/{id}";
    private static final String REASON = "ly-do";

    private final FindDecisions decisions;
    private final Papers papers;
    private final FindTrail trail;
    private final FindCopies findCopies;
    private final CommandSide commands;
    private final boolean demonstration;

    DecisionPages(
            FindDecisions decisions,
            Papers papers,
            FindTrail trail,
            FindCopies findCopies,
            CommandSide commands,
            @Value("${recognition.demonstration}") boolean demonstration) {
        this.decisions = decisions;
        this.papers = papers;
        this.trail = trail;
        this.findCopies = findCopies;
        this.commands = commands;
        this.demonstration = demonstration;
    }

    @ModelAttribute("demonstration")
    boolean demonstration() {
        return demonstration;
    }

    /** @param written version that who looks has just written; null where they come from elsewhere */
    @GetMapping(ADDRESS)
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "phien-ban", required = false) @Nullable Long written,
            Model model) {
        var row = written == null
                ? find(id)
                : OwnWrite.including(
                        written, () -> decisions.find(id), each -> each.last().version());
        return page(row, Map.of(), model);
    }

    @PostMapping(ADDRESS + "/tham-tra")
    String verify(@PathVariable UUID id, @RequestParam Map<String, String> form, Model model) {
        return sent(id, "verifications", Set.of(Role.DEPUTY), form, model);
    }

    @PostMapping(ADDRESS + "/ky-ban-hanh")
    String sign(@PathVariable UUID id, @RequestParam Map<String, String> form, Model model) {
        return sent(id, "signatures", Set.of(Role.AUTHORITY), form, model);
    }

    @PostMapping(ADDRESS + "/tra-lai")
    String giveBack(@PathVariable UUID id, @RequestParam Map<String, String> form, Model model) {
        return sent(id, "returns", Set.of(Role.DEPUTY, Role.AUTHORITY), form, model);
    }

    @PostMapping(ADDRESS + "/huy")
    String drop(@PathVariable UUID id, @RequestParam Map<String, String> form, Model model) {
        return sent(id, "drops", Set.of(Role.SPECIALIST), form, model);
    }

    private String sent(UUID id, String act, Set<Role> roles, Map<String, String> form, Model model) {
        Desk.ofReader().require(roles, Text.of("authority.refused.role"));
        var row = find(id);
        var body = new Body(form).text("reason", REASON).text("effectiveOn", Form.DAY);
        var errand = Errand.change("decisions/" + id + "/" + act, body.fields(), Form.key(form), Form.seen(form));
        return switch (commands.take(errand)) {
            case Done(var _, var version) -> "redirect:/quyet-dinh/" + id + "?phien-ban=" + version;
            case ShownAgain shown -> page(row, form, shown.on(model));
        };
    }

    private DecisionRow find(UUID id) {
        return decisions
                .find(id)
                .orElseThrow(
                        () -> new ProblemException(ProblemType.NOT_FOUND, Text.of("authority.refused.no-decision")));
    }

    private String page(DecisionRow row, Map<String, String> typed, Model model) {
        var desk = Desk.ofReader();
        Form.show(typed, model);
        model.addAttribute("row", row);
        model.addAttribute("line", RegisterPage.Line.of(row));
        var paper = papers.of(row);
        model.addAttribute("paper", paper);
        model.addAttribute("copied", copied(paper));
        model.addAttribute("turn", Turn.of(row, desk));
        model.addAttribute("again", FollowUp.againAt(row));
        model.addAttribute("publishes", desk.holds(PublicationPages.PUBLISHERS));
        model.addAttribute("trail", desk.looksInto(row.draft().body().code()) ? trail.ofPaper(row.id()) : List.of());
        return "authority/decision";
    }

    private List<Copied> copied(Paper paper) {
        var rows = paper.lines().stream().map(AnnexLine::row).toList();
        var copies = findCopies.of(rows.stream().map(DossierRow::dossierId).toList());
        return rows.stream()
                .flatMap(
                        each -> Stream.ofNullable(copies.get(each.dossierId())).map(number -> new Copied(each, number)))
                .toList();
    }

    /** A dossier of whose certificate copies were issued, and how many. */
    public record Copied(DossierRow row, long copies) {}
}
