package vn.hoctap.recognition.query.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.hoctap.recognition.events.calendar.CalendarId;
import vn.hoctap.recognition.events.calendar.DayDeclared;
import vn.hoctap.recognition.events.calendar.DayKind;
import vn.hoctap.recognition.events.criteria.Certainty;

/** The declarations that ship with the application, one file a year, whose form the command side checks. */
final class ShippedDays {
    private static final int FIRST_YEAR = 2023;

    private ShippedDays() {}

    /** Of the first year and all that follow it without a gap. */
    static List<DayDeclared> load() {
        var declarations = new ArrayList<DayDeclared>();
        for (int year = FIRST_YEAR; add(year, declarations); year++) {}
        return List.copyOf(declarations);
    }

    private static boolean add(int year, List<DayDeclared> declarations) {
        try (var file = CalendarId.class.getResourceAsStream("/calendar/vn-" + year + ".yaml")) {
            if (file != null) {
                entries(file).forEach(entry -> declarations.add(declaration(entry)));
            }
            return file != null;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Map<String, Object>> entries(InputStream file) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
    }

    private static DayDeclared declaration(Map<String, Object> entry) {
        return new DayDeclared(
                CalendarId.VIETNAM,
                DayKind.valueOf(text(entry, "kind")),
                day(entry, "from"),
                day(entry, "to"),
                text(entry, "name"),
                text(entry, "legalBasis"),
                Certainty.valueOf(text(entry, "certainty")),
                day(entry, "declaredOn"));
    }

    private static String text(Map<String, Object> entry, String name) {
        return Objects.requireNonNull(entry.get(name)).toString();
    }

    /** YAML takes a day for the first instant of it in UTC. */
    private static LocalDate day(Map<String, Object> entry, String name) {
        return LocalDate.ofInstant(((Date) Objects.requireNonNull(entry.get(name))).toInstant(), ZoneOffset.UTC);
    }
}
