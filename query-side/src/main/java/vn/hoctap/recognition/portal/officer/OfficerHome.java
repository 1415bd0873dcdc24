package vn.hoctap.recognition.portal.officer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        model.addAttribute("parts", parts(all));
        model.addAttribute("acts", all.stream().anyMatch(task -> task.turn() == Task.Turn.APPLICANT));
        return "officer/home";
    }

    private static Map<Task.Turn, List<Task>> parts(List<Task> all) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        Task::turn, () -> new EnumMap<>(Task.Turn.class), Collectors.toUnmodifiableList()));
    }
}
