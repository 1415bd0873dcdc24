package vn.hoctap.recognition.portal.officer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.ui.Model;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierReturned;
import vn.hoctap.recognition.portal.assessing.Assessment;
import vn.hoctap.recognition.query.casefile.CaseFile;
import vn.hoctap.recognition.query.cycles.FindOpenCycles.OpenCycle;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.web.text.Text;

/**
 * A dossier that its applicant is writing, with what goes with it.
 *
 * @param title the title's code
 * @param cycle in which it was registered; empty where none is known that is open
 * @param held what the applicant holds of that title
 */
record Preparation(CaseFile file, String title, Optional<OpenCycle> cycle, Optional<Held> held) {
    /** Whose dossier it is, for what, where it goes, and what its applicant holds already. */
    void show(Model model) {
        model.addAttribute("file", file);
        model.addAttribute("titleName", Wording.ofTitle(title));
        model.addAttribute("office", cycle.map(open -> open.office().name()).orElse(""));
        model.addAttribute("held", held.map(Held::sentence).orElse(""));
    }

    /** What is still wanting before the dossier can be filed, as a sentence; empty where its answers are enough. */
    String wanting(Assessment assessment) {
        var award = assessment.award();
        boolean isEnough = !(award instanceof Award.NotMet)
                && held.map(level -> level.isBelow(award)).orElse(true);
        if (isEnough) {
            return "";
        }
        return held.map(Preparation::aboveWhatIsHeld).orElseGet(() -> Text.of("officer.wanting"));
    }

    private static String aboveWhatIsHeld(Held held) {
        return held.next()
                .map(level -> Text.of("officer.wanting.level", Wording.ofLevel(level.name())))
                .orElseGet(() -> Text.of("officer.wanting.later", held.until()));
    }

    /** Whether the self-assessment may come late, so that the page asks why. */
    boolean isLateToAssess() {
        return isOver(OpenCycle::selfAssessBy);
    }

    /** The same of filing; a supplement is late after the day that the return names. */
    boolean isLateToFile() {
        return file.returned()
                .map(DossierReturned::replyBy)
                .map(Preparation::isOver)
                .orElseGet(() -> isOver(OpenCycle::submitBy));
    }

    /** Of a cycle that is not known here nothing is known. */
    private boolean isOver(Function<OpenCycle, LocalDate> day) {
        return cycle.map(day).map(Preparation::isOver).orElse(true);
    }

    private static boolean isOver(LocalDate day) {
        return Days.orToday(null).isAfter(day);
    }
}
