package vn.hoctap.recognition.portal.everyone;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.query.access.Unrecorded;
import vn.hoctap.recognition.query.certificates.FindFollowed;
import vn.hoctap.recognition.query.certificates.FollowedDossier;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** How a dossier stands, for whoever holds its receipt (tra cứu tình trạng giải quyết hồ sơ). */
@Controller
@ReadableBy(Audience.EVERYBODY)
@Unrecorded
class FollowedPage {
    private final FindFollowed findFollowed;
    private final boolean demonstration;

    FollowedPage(FindFollowed findFollowed, @Value("${recognition.demonstration}") boolean demonstration) {
        this.findFollowed = findFollowed;
        this.demonstration = demonstration;
    }

    @ModelAttribute("demonstration")
    boolean demonstration() {
        return demonstration;
    }

    /**
     * The form, and below it what is known once both are there.
     *
     * @param code as it stands on the receipt
     * @param promised the day of the result, likewise
     */
    @GetMapping("/tra-cuu/ho-so")
    String followed(
            @RequestParam(name = "ma", defaultValue = "") @Pattern(regexp = "[\\p{L}\\p{N} .-]{0,60}") String code,
            @RequestParam(name = "hen-tra", defaultValue = "") @Size(max = 10) String promised,
            Model model) {
        var appointment = day(promised);
        model.addAttribute("code", code);
        model.addAttribute("appointment", appointment);
        model.addAttribute("asked", !code.isBlank() && appointment != null);
        if (appointment != null) {
            findFollowed
                    .by(code.strip(), appointment)
                    .ifPresent(dossier -> model.addAttribute("line", Line.of(dossier)));
        }
        return "everyone/followed";
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            throw new ProblemException(ProblemType.INVALID_VALUE, Text.of("everyone.followed.no-day"));
        }
    }

    /** In words. */
    public record Line(FollowedDossier dossier, String title, String stage, String holder, String nextStep) {
        static Line of(FollowedDossier dossier) {
            return new Line(
                    dossier,
                    Wording.ofTitle(dossier.title()),
                    Wording.of(dossier.stage()),
                    Wording.of(dossier.holding().holder()),
                    Wording.nextStep(dossier.stage()));
        }
    }
}
