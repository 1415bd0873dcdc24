package vn.hoctap.recognition.portal.administrator;

import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.portal.commands.CommandSide;
import vn.hoctap.recognition.portal.commands.Errand;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.portal.commands.Outcome.Done;
import vn.hoctap.recognition.portal.commands.Outcome.ShownAgain;
import vn.hoctap.recognition.portal.commands.OutcomeOfLooking.Seen;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.CurrentReader;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** Taking over recognitions of past years from a file: looked at row by row first, then taken over, all of them or none. */
@Controller
@ReadableBy(Audience.WATCHERS)
class PastYearsPages {
    private static final String ADDRESS = "/quan-tri/nam-truoc";
    private static final Set<Role> IMPORTERS = Set.of(Role.OFFICE_HEAD, Role.SPECIALIST);
    private static final Set<String> FORMATS = Set.of("CSV", "XLSX");
    private static final String CONTENT = "noi-dung";
    private static final String NAME = "ten-tep";

    /** The file goes back and forth between the two steps, and a form takes no more. */
    private static final int LARGEST = 700_000;

    private final CommandSide commands;

    PastYearsPages(CommandSide commands) {
        this.commands = commands;
    }

    /** @param rows how many somebody has just taken over; null where they come from elsewhere */
    @GetMapping(ADDRESS)
    String form(@RequestParam(name = "da-nhap", required = false) @Nullable Integer rows, Model model) {
        requireImporter();
        return page(Map.of(), model.addAttribute("imported", rows));
    }

    @PostMapping(ADDRESS)
    String step(
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            Model model)
            throws IOException {
        requireImporter();
        var form = withFile(fields, file);
        var fault = fault(form);
        if (fault.isPresent()) {
            return page(form, model.addAttribute("refusal", fault.get()));
        }
        return form.containsKey("xac-nhan") ? sent(form, model) : preview(form, model);
    }

    /** A file takes the place of the one that was looked at before. */
    private static Map<String, String> withFile(Map<String, String> fields, @Nullable MultipartFile file)
            throws IOException {
        var form = new HashMap<>(fields);
        if (file != null && !file.isEmpty()) {
            form.put(NAME, Objects.requireNonNullElse(file.getOriginalFilename(), ""));
            form.put(CONTENT, Base64.getEncoder().encodeToString(file.getBytes()));
        }
        return form;
    }

    private static Optional<String> fault(Map<String, String> form) {
        var content = form.getOrDefault(CONTENT, "");
        if (content.isEmpty()) {
            return Optional.of(Text.of("cycles.past.fault.none"));
        }
        if (!FORMATS.contains(format(form))) {
            return Optional.of(Text.of("cycles.past.fault.ending"));
        }
        return content.length() > LARGEST * 4 / 3 + 4
                ? Optional.of(Text.of("cycles.past.fault.size"))
                : Optional.empty();
    }

    private static String format(Map<String, String> form) {
        var ending = StringUtils.getFilenameExtension(form.getOrDefault(NAME, ""));
        return Objects.requireNonNullElse(ending, "").toUpperCase(Locale.ROOT);
    }

    private String preview(Map<String, String> form, Model model) {
        return switch (commands.look(Errand.beginning("past-recognitions/previews", body(form), Form.key(form)))) {
            case Seen(var found) -> page(form, model.addAttribute("preview", PastYearsPreview.of(found)));
            case ShownAgain shown -> page(form, shown.on(model));
        };
    }

    private String sent(Map<String, String> form, Model model) {
        return switch (commands.take(Errand.beginning("past-recognitions/imports", body(form), Form.key(form)))) {
            case Done _ -> "redirect:" + ADDRESS + "?da-nhap=" + form.getOrDefault("so-dong", "");
            case ShownAgain shown -> preview(form, shown.on(model));
        };
    }

    private static Map<String, Object> body(Map<String, String> form) {
        return Map.of(
                "fileName", form.getOrDefault(NAME, ""),
                "format", format(form),
                "content", form.getOrDefault(CONTENT, ""));
    }

    private static String page(Map<String, String> typed, Model model) {
        Form.show(typed, model);
        return "administrator/past-years";
    }

    private static void requireImporter() {
        if (CurrentReader.rights().stream().noneMatch(right -> IMPORTERS.contains(right.role()))) {
            throw new ProblemException(ProblemType.FORBIDDEN, Text.of("cycles.past.forbidden"));
        }
    }
}
