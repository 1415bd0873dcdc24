package vn.hoctap.recognition.portal.officer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierReturned;
import vn.hoctap.recognition.events.dossier.TitleCode;
import vn.hoctap.recognition.portal.assessing.Assessment;
import vn.hoctap.recognition.query.casefile.CaseFile;
import vn.hoctap.recognition.query.cycles.FindOpenCycles.OpenCycle;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.web.text.Text;

/** What the pages have in common on which an applicant goes on writing its dossier. */
@Component
class Preparing {
    private final Openings openings;
    private final HeldTitles held;

    Preparing(Openings openings, HeldTitles held) {
        this.openings = openings;
        this.held = held;
    }

    /** Whose dossier it is, for what, where it goes, and what its applicant holds already. */
    void show(CaseFile file, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("titleName", Wording.ofTitle(title(file)));
        model.addAttribute(
                "office", cycle(file).map(cycle -> cycle.office().name()).orElse(""));
        model.addAttribute("held", held(file).map(Held::sentence).orElse(""));
    }

    /** What is still wanting before the dossier can be filed, as a sentence; empty where its answers are enough. */
    String wanting(CaseFile file, Assessment assessment) {
        var award = assessment.award();
        var kept = held(file);
        if (award instanceof Award.NotMet
                || kept.filter(level -> !level.isBelow(award)).isPresent()) {
            return kept.map(Preparing::aboveWhatIsHeld).orElseGet(() -> Text.of("officer.wanting"));
        }
        return "";
    }

    private static String aboveWhatIsHeld(Held held) {
        return held.next()
                .map(level -> Text.of("officer.wanting.level", Wording.ofLevel(level.name())))
                .orElseGet(() -> Text.of("officer.wanting.later", held.until()));
    }

    private Optional<Held> held(CaseFile file) {
        return held.of(file.registration().applicant().code(), title(file));
    }

    /** Whether the self-assessment may come late, so that the page asks why. */
    boolean isLateToAssess(CaseFile file) {
        return isOver(file, OpenCycle::selfAssessBy);
    }

    /** The same of filing; a supplement is late after the day that the return names. */
    boolean isLateToFile(CaseFile file) {
        return file.returned()
                .map(DossierReturned::replyBy)
                .map(Preparing::isOver)
                .orElseGet(() -> isOver(file, OpenCycle::submitBy));
    }

    /** Of a cycle that is not known here nothing is known. */
    private boolean isOver(CaseFile file, Function<OpenCycle, LocalDate> day) {
        return cycle(file).map(day).map(Preparing::isOver).orElse(true);
    }

    private static boolean isOver(LocalDate day) {
        return Days.orToday(null).isAfter(day);
    }

    private Optional<OpenCycle> cycle(CaseFile file) {
        var registration = file.registration();
        return openings.of(registration.applicant().code()).stream()
                .map(Opening::cycle)
                .filter(cycle -> cycle.title().equals(title(file)) && cycle.year() == registration.year())
                .findFirst();
    }

    private static String title(CaseFile file) {
        return TitleCode.of(file.registration().kind(), file.registration().tier());
    }
}
