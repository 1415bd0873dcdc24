package vn.hoctap.recognition.command.calendar.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.calendar.DayKind;

/** Which days are worked (lịch làm việc): not Saturday nor Sunday, unless a declaration says otherwise. */
public final class WorkingCalendar {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final List<DayDeclaration> declarations;
    private final Map<LocalDate, DayDeclaration> standing = new HashMap<>();
    private final Set<Integer> years = new HashSet<>();

    private WorkingCalendar(Stream<DayDeclaration> declarations) {
        this.declarations = declarations
                .sorted(Comparator.comparing(DayDeclaration::declaredOn))
                .toList();
        this.declarations.forEach(declaration -> declaration.days().forEach(day -> standing.put(day, declaration)));
        standing.keySet().forEach(day -> years.add(day.getYear()));
    }

    /** The calendar of these declarations; of two made on the same day the one further back in the list wins. */
    public static WorkingCalendar of(Collection<DayDeclaration> declarations) {
        return new WorkingCalendar(declarations.stream());
    }

    /** The calendar with one declaration more, which wins over those made on the same day. */
    public WorkingCalendar with(DayDeclaration declaration) {
        return new WorkingCalendar(Stream.concat(declarations.stream(), Stream.of(declaration)));
    }

    /** The calendar as it was known on {@code day}, by which an old due day was counted. */
    public WorkingCalendar knownOn(LocalDate day) {
        return new WorkingCalendar(
                declarations.stream().filter(known -> !known.declaredOn().isAfter(day)));
    }

    /** All declarations, the earliest made first, also those that a later one has overtaken. */
    public List<DayDeclaration> declarations() {
        return declarations;
    }

    /** What makes {@code day} off or worked, or nothing where only the day of the week does. */
    public Optional<DayDeclaration> declarationOn(LocalDate day) {
        return Optional.ofNullable(standing.get(day));
    }

    /** Whether anything is declared for the year of {@code day}; if not, only its weekends are known. */
    public boolean covers(LocalDate day) {
        return years.contains(day.getYear());
    }

    public boolean isWorkingDay(LocalDate day) {
        return declarationOn(day)
                .map(declaration -> declaration.kind() == DayKind.WORKING_DAY)
                .orElseGet(() -> !WEEKEND.contains(day.getDayOfWeek()));
    }

    /** The first working day after {@code day}, never {@code day} itself. */
    public LocalDate nextWorkingDay(LocalDate day) {
        var next = day.plusDays(1);
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /**
     * The last of {@code count} working days after {@code start}, which itself does not count; none at all is the start,
     * or the next working day if the start is not one.
     */
    public DueDay plusWorkingDays(LocalDate start, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("Working days are counted forward, not " + count);
        }
        var due = count == 0 && !isWorkingDay(start) ? nextWorkingDay(start) : start;
        for (int counted = 0; counted < count; counted++) {
            due = nextWorkingDay(due);
        }
        return new DueDay(due, footing(start, due));
    }

    /** How many working days lie after {@code start}, up to and with {@code end}. */
    public int workingDaysBetween(LocalDate start, LocalDate end) {
        return (int) start.plusDays(1)
                .datesUntil(end.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private Footing footing(LocalDate from, LocalDate to) {
        boolean known = IntStream.rangeClosed(from.getYear(), to.getYear()).allMatch(years::contains);
        if (!known) {
            return Footing.WEEKENDS_ONLY;
        }
        boolean assumed = from.datesUntil(to.plusDays(1)).anyMatch(this::isAssumed);
        return assumed ? Footing.PARTLY_ASSUMED : Footing.FIRM;
    }

    private boolean isAssumed(LocalDate day) {
        return declarationOn(day)
                .filter(declaration -> declaration.certainty().isAssumed())
                .isPresent();
    }
}
