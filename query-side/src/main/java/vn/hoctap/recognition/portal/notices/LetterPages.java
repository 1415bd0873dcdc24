package vn.hoctap.recognition.portal.notices;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.portal.signin.VerifiedAddress;
import vn.hoctap.recognition.query.letters.Rhythm;
import vn.hoctap.recognition.query.letters.Subscription;
import vn.hoctap.recognition.query.letters.Subscriptions;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;

/** Choosing whether notices come by mail, and how often (nhận thông báo qua thư điện tử). */
@Controller
@ReadableBy(Audience.SIGNED_IN)
class LetterPages {
    private static final String ADDRESS = NoticePages.ADDRESS + "/thu";
    private static final String NEVER = "NEVER";

    private final Subscriptions subscriptions;

    LetterPages(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /** @param kept whether the choice has just been kept */
    @GetMapping(ADDRESS)
    String show(
            @RequestParam(name = "da-luu", defaultValue = "false") boolean kept,
            HttpServletRequest request,
            Model model) {
        var own = subscriptions.own();
        model.addAttribute("sent", subscriptions.areSent());
        model.addAttribute(
                "email", VerifiedAddress.of(request.getUserPrincipal()).orElse(null));
        model.addAttribute("own", own.orElse(null));
        model.addAttribute(
                "chosen", own.map(Subscription::rhythm).map(Rhythm::name).orElse(NEVER));
        model.addAttribute("digestAt", subscriptions.digestAt().toString());
        model.addAttribute("kept", kept);
        return "notices/letters";
    }

    /** Without a confirmed address there is nothing to choose but to get none. */
    @PostMapping(ADDRESS)
    String choose(@RequestParam(name = "cach-nhan") String typed, HttpServletRequest request) {
        var email = VerifiedAddress.of(request.getUserPrincipal());
        var rhythm = rhythm(typed);
        if (rhythm.isPresent() && email.isPresent() && subscriptions.areSent()) {
            subscriptions.choose(email.get(), rhythm.get());
        } else {
            subscriptions.end();
        }
        return "redirect:" + ADDRESS + "?da-luu=true";
    }

    private static Optional<Rhythm> rhythm(String typed) {
        return switch (typed) {
            case "AT_ONCE" -> Optional.of(Rhythm.AT_ONCE);
            case "DAILY" -> Optional.of(Rhythm.DAILY);
            default -> Optional.empty();
        };
    }
}
