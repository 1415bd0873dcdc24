package vn.hoctap.recognition.portal.officer;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;

/** Where an officer begins: what to do next, and by when. */
@Controller
@ReadableBy(Audience.DOSSIERS)
class OfficerHome {
    private final Tasks tasks;

    OfficerHome(Tasks tasks) {
        this.tasks = tasks;
    }

    @GetMapping("/viec-can-lam")
    String home(Model model) {
        var all = tasks.all();
        model.addAttribute("items", all);
        model.addAttribute("acts", all.stream().anyMatch(task -> !task.act().isEmpty()));
        return "officer/home";
    }
}
