package vn.hoctap.recognition.portal.officer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.events.dossier.TitleCode;
import vn.hoctap.recognition.portal.commands.Body;
import vn.hoctap.recognition.portal.commands.CommandSide;
import vn.hoctap.recognition.portal.commands.Errand;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.portal.commands.Outcome.Done;
import vn.hoctap.recognition.portal.commands.Outcome.ShownAgain;
import vn.hoctap.recognition.query.progress.DossierFilter;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** Registering for the year of a title (đăng ký danh hiệu). */
@Controller
@ReadableBy(Audience.DOSSIERS)
class RegistrationPages {
    static final String ADDRESS = "/dang-ky-danh-hieu";
    static final String APPLICANT = "don-vi";
    static final String TITLE = "danh-hieu";
    static final String YEAR = "nam";

    private final Applicants applicants;
    private final Openings openings;
    private final HeldTitles held;
    private final CommandSide commands;

    RegistrationPages(Applicants applicants, Openings openings, HeldTitles held, CommandSide commands) {
        this.applicants = applicants;
        this.openings = openings;
        this.held = held;
        this.commands = commands;
    }

    @GetMapping(ADDRESS)
    String show(
            @RequestParam(APPLICANT) @Pattern(regexp = DossierFilter.CODE) String applicant,
            @RequestParam(TITLE) @Pattern(regexp = "(CDHT|DVHT)-(XA|HUYEN|TINH)") String title,
            @RequestParam(YEAR) @Min(2000) @Max(2100) int year,
            Model model) {
        return page(opening(applicant, title, year), Map.of(), model);
    }

    @PostMapping(ADDRESS)
    String register(
            @RequestParam(APPLICANT) @Pattern(regexp = DossierFilter.CODE) String applicant,
            @RequestParam(TITLE) @Pattern(regexp = "(CDHT|DVHT)-(XA|HUYEN|TINH)") String title,
            @RequestParam(YEAR) @Min(2000) @Max(2100) int year,
            @RequestParam Map<String, String> form,
            Model model) {
        var opening = opening(applicant, title, year);
        var body = new Body(form)
                .with("kind", opening.kind().name())
                .with("tier", TitleCode.tierOf(title).name())
                .with("applicant", applicant)
                .with("year", year)
                .text("lateBecause", Form.LATE)
                .text("effectiveOn", Form.DAY);
        return switch (commands.take(Errand.beginning("dossiers", body.fields(), Form.key(form)))) {
            case Done done -> "redirect:/ho-so/" + done.id() + "?phien-ban=" + done.version();
            case ShownAgain shown -> page(opening, form, shown.on(model));
        };
    }

    private Opening opening(String applicant, String title, int year) {
        applicants.requireOwn(applicant);
        return openings.of(applicant).stream()
                .filter(opening -> opening.title().equals(title) && opening.year() == year)
                .findFirst()
                .orElseThrow(
                        () -> new ProblemException(ProblemType.NOT_FOUND, Text.of("officer.registration.no-cycle")));
    }

    private String page(Opening opening, Map<String, String> typed, Model model) {
        Form.show(typed, model);
        model.addAttribute("opening", opening);
        model.addAttribute(
                "held",
                held.of(opening.applicant(), opening.title())
                        .map(Held::sentence)
                        .orElse(""));
        return "officer/registration";
    }
}
