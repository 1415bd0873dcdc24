package vn.hoctap.recognition.portal.auditor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.hoctap.recognition.query.leaves.SignedLog;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.CurrentReader;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.web.ProblemException;

/** What an outsider needs in order to trust nobody here (kiểm chứng độc lập): the newest checkpoint, the key, the packages. */
@Controller
@ReadableBy(Audience.AUDITORS)
class ProofPage {
    static final String ADDRESS = "/kiem-toan/kiem-chung";

    private final SignedLog log;

    ProofPage(SignedLog log) {
        this.log = log;
    }

    /** The newest checkpoint, as the page tells of it. */
    public record Signed(long events, long streams, String at, String note, String key) {
        static Signed of(SignedLog.Anchor anchor) {
            var checkpoint = anchor.signed().checkpoint();
            return new Signed(
                    checkpoint.size(),
                    checkpoint.streams(),
                    Told.at(checkpoint.at()),
                    anchor.signed().note(),
                    anchor.key().written());
        }
    }

    /** Where nothing can be proved, the page says why and what to do. */
    @GetMapping(ADDRESS)
    String proof(Model model) {
        model.addAttribute("signed", null);
        model.addAttribute("seesAll", CurrentReader.seesAll());
        try {
            model.addAttribute("signed", Signed.of(log.newest()));
        } catch (ProblemException unavailable) {
            model.addAttribute("unavailable", unavailable.getMessage());
        }
        return "auditor/proof";
    }
}
