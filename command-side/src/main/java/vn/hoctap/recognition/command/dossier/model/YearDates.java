package vn.hoctap.recognition.command.dossier.model;

import java.time.LocalDate;
import java.util.Optional;
import vn.hoctap.recognition.command.cycle.CycleStep;
import vn.hoctap.recognition.command.cycle.Timeliness;

/** The dates of the years that offices have opened. */
public interface YearDates {
    /** How a day lies to an office's dates for a title and year; empty where it has not opened that year. */
    Optional<Timeliness> of(String title, int year, String office, CycleStep step, LocalDate on);
}
