package vn.hoctap.recognition.local.identity;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page on which one chooses whom to be, and the page for what did not work. */
@Controller
class SignInPages implements ErrorController {
    static final String SIGN_IN = "/sign-in";
    private static final int NOT_FOUND = 404;

    private final People people;
    private final ProviderSettings settings;

    SignInPages(People people, ProviderSettings settings) {
        this.people = people;
        this.settings = settings;
    }

    @GetMapping("/")
    String start() {
        return "redirect:" + SIGN_IN;
    }

    @GetMapping(SIGN_IN)
    String choose(Model model) {
        model.addAttribute("groups", people.byGroup());
        return "sign-in";
    }

    @RequestMapping("/error")
    String refused(HttpServletRequest request, Model model) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        model.addAttribute("missing", status == null || status.equals(NOT_FOUND));
        model.addAttribute("portal", settings.portals().getFirst() + "/");
        return "refused";
    }
}
