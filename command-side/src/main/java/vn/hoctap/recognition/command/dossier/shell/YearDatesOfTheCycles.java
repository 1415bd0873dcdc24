package vn.hoctap.recognition.command.dossier.shell;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.cycle.CycleStep;
import vn.hoctap.recognition.command.cycle.Cycles;
import vn.hoctap.recognition.command.cycle.Timeliness;
import vn.hoctap.recognition.command.dossier.model.YearDates;

/** Asks the cycles that offices have opened. */
@Component
class YearDatesOfTheCycles implements YearDates {
    private final Cycles cycles;

    YearDatesOfTheCycles(Cycles cycles) {
        this.cycles = cycles;
    }

    @Override
    public Optional<Timeliness> of(String title, int year, String office, CycleStep step, LocalDate on) {
        return cycles.of(title, year, office).map(cycle -> cycle.of(step, on));
    }
}
