package vn.hoctap.recognition.command.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import vn.hoctap.recognition.command.calendar.model.DayDeclaration;
import vn.hoctap.recognition.command.calendar.model.WorkingCalendar;

/** The days off and days worked instead that ship with the application, one file for each year. */
public final class ShippedCalendar {
    private static final int FIRST_YEAR = 2023;

    private ShippedCalendar() {}

    /** The calendar of the first year and all that follow it without a gap. */
    public static WorkingCalendar load() {
        var declarations = new ArrayList<DayDeclaration>();
        int year = FIRST_YEAR;
        for (var yaml = textOf(year); yaml.isPresent(); yaml = textOf(year)) {
            declarations.addAll(new CalendarFile(nameOf(year), year).read(new StringReader(yaml.get())));
            year++;
        }
        return WorkingCalendar.of(declarations);
    }

    private static Optional<String> textOf(int year) {
        try (var file = ShippedCalendar.class.getResourceAsStream("/calendar/" + nameOf(year))) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(nameOf(year), e);
        }
    }

    private static String nameOf(int year) {
        return "vn-" + year + ".yaml";
    }
}
