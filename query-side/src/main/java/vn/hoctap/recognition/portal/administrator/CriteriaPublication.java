package vn.hoctap.recognition.portal.administrator;

import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.hoctap.recognition.portal.administrator.CriteriaDraft.Faulty;
import vn.hoctap.recognition.portal.administrator.CriteriaDraft.Sound;
import vn.hoctap.recognition.portal.commands.Body;
import vn.hoctap.recognition.portal.commands.CommandSide;
import vn.hoctap.recognition.portal.commands.Errand;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.portal.commands.Outcome.Done;
import vn.hoctap.recognition.portal.commands.Outcome.ShownAgain;
import vn.hoctap.recognition.query.criteria.FindCriteria;
import vn.hoctap.recognition.query.criteria.FindCriteria.Published;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;

/** Publishing the next version of a criteria set: edited or uploaded, checked, looked at, and then published. */
@Controller
@ReadableBy(Audience.ADMINISTRATORS)
class CriteriaPublication {
    private static final String ADDRESS = CriteriaVersions.ADDRESS + "/ban-hanh";
    private static final String TEXT = "noi-dung";

    private final FindCriteria criteria;
    private final CommandSide commands;

    CriteriaPublication(FindCriteria criteria, CommandSide commands) {
        this.criteria = criteria;
        this.commands = commands;
    }

    /** @param title whose newest version is begun with; null for an empty form */
    @GetMapping(ADDRESS)
    String form(
            @RequestParam(name = "bo", required = false) @Nullable @Pattern(regexp = CriteriaVersions.TITLE)
                    String title,
            Model model) {
        var text = Optional.ofNullable(title)
                .flatMap(this::newest)
                .map(newest -> CriteriaDraft.pretty(newest.set()))
                .orElse("");
        return page(Map.of(TEXT, text), List.of(), model);
    }

    @PostMapping(ADDRESS)
    String step(
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            Model model)
            throws IOException {
        var form = withFile(fields, file);
        return switch (CriteriaDraft.of(form.getOrDefault(TEXT, ""))) {
            case Faulty(var faults) -> page(form, faults, model);
            case Sound draft -> form.containsKey("ban-hanh") ? sent(draft, form, model) : preview(draft, form, model);
        };
    }

    /** A file takes the place of what was typed. */
    private static Map<String, String> withFile(Map<String, String> fields, @Nullable MultipartFile file)
            throws IOException {
        var form = new HashMap<>(fields);
        if (file != null && !file.isEmpty()) {
            form.put(TEXT, new String(file.getBytes(), StandardCharsets.UTF_8));
        }
        return form;
    }

    private String sent(Sound draft, Map<String, String> form, Model model) {
        var title = draft.set().title();
        int version = nextOf(title);
        var body = new Body(form)
                .with("version", version)
                .with("set", draft.data())
                .text("reason", "ly-do")
                .text("effectiveOn", Form.DAY);
        return switch (commands.take(Errand.beginning("criteria-sets", body.fields(), Form.key(form)))) {
            case Done _ -> "redirect:" + CriteriaVersions.ADDRESS + "?bo=" + title + "&phien-ban=" + version;
            case ShownAgain shown -> preview(draft, form, shown.on(model));
        };
    }

    private String preview(Sound draft, Map<String, String> form, Model model) {
        model.addAttribute("set", draft.set());
        model.addAttribute("next", nextOf(draft.set().title()));
        newest(draft.set().title())
                .ifPresent(newest -> model.addAttribute("comparison", SetComparison.of(newest.set(), draft.set())));
        return page(form, List.of(), model);
    }

    private static String page(Map<String, String> typed, List<String> faults, Model model) {
        Form.show(typed, model);
        model.addAttribute("faults", faults);
        return "administrator/criteria-publication";
    }

    private int nextOf(String title) {
        return newest(title).map(newest -> newest.version() + 1).orElse(1);
    }

    private Optional<Published> newest(String title) {
        return criteria.all().stream()
                .filter(published -> published.set().title().equals(title))
                .findFirst();
    }
}
