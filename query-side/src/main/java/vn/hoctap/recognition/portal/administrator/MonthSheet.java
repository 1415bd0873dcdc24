package vn.hoctap.recognition.portal.administrator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.calendar.DayDeclared;
import vn.hoctap.recognition.events.calendar.DayKind;
import vn.hoctap.recognition.web.text.Text;

/** A month as a sheet of weeks that begin on Monday. */
public record MonthSheet(YearMonth month, List<List<Cell>> weeks) {
    private static final int DAYS_OF_WEEK = 7;

    static List<MonthSheet> ofYear(int year, Map<LocalDate, DayDeclared> standing) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> of(YearMonth.of(year, month), standing))
                .toList();
    }

    private static MonthSheet of(YearMonth month, Map<LocalDate, DayDeclared> standing) {
        var cells = new ArrayList<Cell>();
        IntStream.range(1, month.atDay(1).getDayOfWeek().getValue()).forEach(_ -> cells.add(Cell.EMPTY));
        month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .forEach(day -> cells.add(Cell.of(day, standing.get(day))));
        while (cells.size() % DAYS_OF_WEEK > 0) {
            cells.add(Cell.EMPTY);
        }
        return new MonthSheet(month, weeks(cells));
    }

    private static List<List<Cell>> weeks(List<Cell> cells) {
        return IntStream.range(0, cells.size() / DAYS_OF_WEEK)
                .mapToObj(week -> List.copyOf(cells.subList(week * DAYS_OF_WEEK, (week + 1) * DAYS_OF_WEEK)))
                .toList();
    }

    public String name() {
        return Text.called("administrator.calendar.month", month.getMonth());
    }

    /**
     * A day, or the place of one that belongs to another month.
     *
     * @param look how it is drawn
     * @param said of it, for who does not see that; empty for an ordinary day
     */
    public record Cell(String number, String look, String said) {
        private static final Cell EMPTY = new Cell("", "none", "");

        static Cell of(LocalDate day, @Nullable DayDeclared declared) {
            var number = String.valueOf(day.getDayOfMonth());
            if (declared == null) {
                return new Cell(number, isWeekend(day) ? "weekend" : "", "");
            }
            return declared.kind() == DayKind.DAY_OFF
                    ? new Cell(number, "off", Text.of("administrator.calendar.off", declared.name()))
                    : new Cell(
                            number,
                            isWeekend(day) ? "worked" : "",
                            Text.of("administrator.calendar.worked", declared.name()));
        }

        private static boolean isWeekend(LocalDate day) {
            return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        }
    }
}
