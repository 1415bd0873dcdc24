package vn.hoctap.recognition.portal.everyone;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.query.access.Unrecorded;
import vn.hoctap.recognition.query.certificates.Certificate;
import vn.hoctap.recognition.query.certificates.Certificate.Validity;
import vn.hoctap.recognition.query.certificates.FindCertificates;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.web.text.Text;

/** Whether a certificate is what it says (kiểm tra giấy công nhận); its QR code leads here. */
@Controller
@ReadableBy(Audience.EVERYBODY)
@Unrecorded
class CertificatePages {
    private static final String ADDRESS = "/kiem-tra";

    private final FindCertificates certificates;
    private final boolean demonstration;

    CertificatePages(FindCertificates certificates, @Value("${recognition.demonstration}") boolean demonstration) {
        this.certificates = certificates;
        this.demonstration = demonstration;
    }

    @ModelAttribute("demonstration")
    boolean demonstration() {
        return demonstration;
    }

    /** @param typed as somebody read it from the paper */
    @GetMapping(ADDRESS)
    String ask(@RequestParam(name = "ma", defaultValue = "") @Size(max = 100) String typed, Model model) {
        if (typed.isBlank()) {
            return page("", model);
        }
        return CertificateCode.parse(typed)
                .map(code -> "redirect:" + ADDRESS + "/" + code)
                .orElseGet(() -> {
                    model.addAttribute("refusal", Text.of("everyone.certificate.no-code"));
                    return page(typed, model);
                });
    }

    @GetMapping(ADDRESS + "/{code}")
    String check(@PathVariable UUID code, HttpServletResponse response, Model model) {
        var found = certificates.byCode(code);
        show(found, model);
        if (found.isEmpty()) {
            response.setStatus(404);
            model.addAttribute("unknown", true);
        }
        return page(CertificateCode.grouped(code), model);
    }

    private static void show(Optional<Certificate> found, Model model) {
        found.ifPresent(certificate -> {
            var validity = certificate.on(Days.orToday(null));
            model.addAttribute("certificate", certificate);
            model.addAttribute("titleName", Wording.ofTitle(certificate.title()));
            model.addAttribute("level", Wording.of(certificate.award()));
            model.addAttribute("validity", Text.called("everyone.validity", validity));
            model.addAttribute("valid", validity == Validity.VALID);
        });
    }

    private static String page(String typed, Model model) {
        model.addAttribute("typedCode", typed);
        return "everyone/certificate";
    }
}
