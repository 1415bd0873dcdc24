package vn.hoctap.recognition.portal.authority;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.portal.commands.CommandSide;
import vn.hoctap.recognition.portal.commands.Errand;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.portal.commands.Outcome.Done;
import vn.hoctap.recognition.portal.commands.Outcome.ShownAgain;
import vn.hoctap.recognition.query.decisions.DecisionRow;
import vn.hoctap.recognition.query.decisions.Draft;
import vn.hoctap.recognition.query.decisions.FindDecisions;
import vn.hoctap.recognition.query.progress.DossierFilter;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.web.text.Text;

/** Drafting one decision about many dossiers (soạn, trình dự thảo quyết định). */
@Controller
@ReadableBy(Audience.DOSSIERS)
class DraftPages {
    static final String ADDRESS = "/quyet-dinh/du-thao";
    static final String KIND = "loai";
    static final String BODY = "co-quan";
    static final String AGAIN = "lai";
    private static final String KINDS = "RECOGNITION|REJECTION";

    private final DraftGroups groups;
    private final DraftForm forms;
    private final FindDecisions decisions;
    private final CommandSide commands;

    DraftPages(DraftGroups groups, DraftForm forms, FindDecisions decisions, CommandSide commands) {
        this.groups = groups;
        this.forms = forms;
        this.decisions = decisions;
        this.commands = commands;
    }

    /** @param again a draft that came back, to be put again; null for a new one */
    @GetMapping(ADDRESS)
    String show(
            @RequestParam(name = KIND, defaultValue = "RECOGNITION") @Pattern(regexp = KINDS) String kind,
            @RequestParam(name = BODY, required = false) @Nullable @Pattern(regexp = DossierFilter.CODE) String body,
            @RequestParam(name = AGAIN, required = false) @Nullable UUID again,
            Model model) {
        var sheet = sheet(kind, body, again);
        var typed = sheet.returned()
                .map(forms::again)
                .or(() -> sheet.group().map(forms::begun))
                .orElse(Map.of());
        return page(sheet, typed, model);
    }

    @PostMapping(ADDRESS)
    String propose(
            @RequestParam(name = KIND) @Pattern(regexp = KINDS) String kind,
            @RequestParam(name = BODY) @Pattern(regexp = DossierFilter.CODE) String body,
            @RequestParam(name = AGAIN, required = false) @Nullable UUID again,
            @RequestParam Map<String, String> form,
            Model model) {
        var sheet = sheet(kind, body, again);
        var fault = sheet.fault(form);
        if (fault.isPresent()) {
            return page(sheet, form, model.addAttribute("refusal", fault.get()));
        }
        var group = sheet.group().orElseThrow();
        var proposal = Proposal.of(form, body, DraftForm.content(group, form));
        return switch (commands.take(Errand.beginning("decisions", proposal, Form.key(form)))) {
            case Done done -> "redirect:/quyet-dinh/" + done.id() + "?phien-ban=" + done.version();
            case ShownAgain shown -> page(sheet, form, shown.on(model));
        };
    }

    private Sheet sheet(String kindName, @Nullable String body, @Nullable UUID again) {
        var desk = Desk.ofReader();
        desk.require(DraftGroups.DRAFTERS, Text.of("authority.refused.specialist"));
        var kind = Draft.Kind.valueOf(kindName);
        var all = groups.of(kind, groups.free(again), desk);
        var returned = Optional.ofNullable(again).flatMap(decisions::find);
        var group = all.stream()
                .filter(each -> body == null || each.body().code().equals(body))
                .findFirst();
        return new Sheet(kind, group, all, returned);
    }

    private static String page(Sheet sheet, Map<String, String> typed, Model model) {
        Form.show(typed, model);
        model.addAttribute("sheet", sheet);
        model.addAttribute("group", sheet.group().orElse(null));
        return "authority/draft";
    }

    /**
     * What the page is about.
     *
     * @param group empty where nothing waits
     * @param all of this kind, one a body
     * @param returned the draft that is put again
     */
    public record Sheet(
            Draft.Kind kind, Optional<DraftGroup> group, List<DraftGroup> all, Optional<DecisionRow> returned) {
        public boolean isRecognition() {
            return kind == Draft.Kind.RECOGNITION;
        }

        Optional<String> fault(Map<String, String> form) {
            if (group.isEmpty()) {
                return Optional.of(Text.of("authority.fault.taken"));
            }
            return DraftForm.fault(group.get(), form).or(() -> returned.flatMap(row -> Proposal.strange(row, form)));
        }
    }
}
