package vn.hoctap.recognition.portal.council;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.portal.commands.Body;
import vn.hoctap.recognition.portal.commands.CommandSide;
import vn.hoctap.recognition.portal.commands.Errand;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.portal.commands.Outcome.Done;
import vn.hoctap.recognition.portal.commands.Outcome.ShownAgain;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.web.text.Text;

/** A session at the step that is its reader's, and the two steps of every member: declaring, and handing in a ballot. */
@Controller
@ReadableBy(Audience.SIGNED_IN)
class SessionPages {
    static final String ADDRESS = "/phien-danh-gia/{id}";
    private static final String CONFLICT = "xung-dot";
    private static final Map<String, Boolean> ANSWERS = Map.of("co", true, "khong", false);

    private final Sittings sittings;
    private final SessionView view;
    private final CommandSide commands;

    SessionPages(Sittings sittings, SessionView view, CommandSide commands) {
        this.sittings = sittings;
        this.view = view;
        this.commands = commands;
    }

    /**
     * What the person may see follows from a declaration, and was found out before this request has waited for it: once what
     * they have just written is there, the page is asked for anew.
     *
     * @param written version that the person has just written; null where they come from elsewhere
     * @param anew whether to hand in another ballot in place of one that is sealed
     * @param declaring whether to declare what came up after the first declaration
     * @param ending whether to end it although ballots are missing
     */
    @GetMapping(ADDRESS)
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "phien-ban", required = false) @Nullable Long written,
            @RequestParam(name = "thay-phieu", defaultValue = "false") boolean anew,
            @RequestParam(name = "khai-bao", defaultValue = "false") boolean declaring,
            @RequestParam(name = "ket-thuc", defaultValue = "false") boolean ending,
            Model model) {
        var sitting = sittings.of(id, written);
        if (written != null) {
            return "redirect:" + sitting.address();
        }
        return view.show(sitting, sitting.step(asked(anew, declaring, ending)), Map.of(), model);
    }

    private static Optional<Step> asked(boolean anew, boolean declaring, boolean ending) {
        if (ending) {
            return Optional.of(Step.CLOSE);
        }
        return declaring ? Optional.of(Step.DECLARE) : anew ? Optional.of(Step.SCORE) : Optional.empty();
    }

    @PostMapping(ADDRESS + "/khai-bao")
    String declare(@PathVariable UUID id, @RequestParam Map<String, String> form, Model model) {
        var sitting = sittings.ofMember(id);
        var step = sitting.step(Optional.of(Step.DECLARE));
        var conflict = ANSWERS.get(form.getOrDefault(CONFLICT, ""));
        if (conflict == null) {
            return view.refused(sitting, step, form, Text.of("council.fault.conflict"), model);
        }
        var body = new Body(form)
                .with("conflict", conflict)
                .text("reason", "ly-do")
                .text("effectiveOn", Form.DAY);
        return switch (commands.take(errand(id, "declarations", body, form))) {
            case Done(var _, var version) -> conflict ? "redirect:/hoi-dong?khong-tham-gia=true" : back(id, version);
            case ShownAgain shown -> view.show(sitting, step, form, shown.on(model));
        };
    }

    @PostMapping(ADDRESS + "/phieu")
    String handIn(@PathVariable UUID id, @RequestParam Map<String, String> form, Model model) {
        var sitting = sittings.ofMember(id);
        if (!sitting.step().isJudging()) {
            return "redirect:/phien-danh-gia/" + id;
        }
        var sheet = view.sheet(sitting, form, true);
        if (!sheet.isWhole()) {
            return view.scoring(sitting, sheet, model);
        }
        var body = new Body(form)
                .with("scores", sheet.scores())
                .with("vote", sheet.vote())
                .text("opinion", "y-kien")
                .text("effectiveOn", Form.DAY);
        return switch (commands.take(errand(id, "ballots", body, form))) {
            case Done(var _, var version) -> back(id, version);
            case ShownAgain shown -> view.scoring(sitting, sheet, shown.on(model));
        };
    }

    /** Members act side by side, each for nobody else: what others have handed in meanwhile is no hindrance. */
    private static Errand errand(UUID id, String act, Body body, Map<String, String> form) {
        return Errand.addition("sessions/" + id + "/" + act, body.fields(), Form.key(form));
    }

    static String back(UUID id, long version) {
        return "redirect:/phien-danh-gia/" + id + "?phien-ban=" + version;
    }
}
