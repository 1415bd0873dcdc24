package vn.hoctap.recognition.command.importing.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.hoctap.recognition.command.importing.PastRecognition;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.Award;

/** Reads one row, and notes everything that is wrong with it. */
final class RowReader {
    private final Line line;
    private final Map<Column, Integer> places;
    private final LocalDate today;
    private final List<RowError> errors = new ArrayList<>();

    RowReader(Line line, Map<Column, Integer> places, LocalDate today) {
        this.line = line;
        this.places = places;
        this.today = today;
    }

    List<RowError> errors() {
        return errors;
    }

    /** The recognition that the row speaks of; empty where anything is wrong with it. */
    Optional<PastRecognition> read(Yardsticks yardsticks) {
        refuseCellsBesideTheTable();
        var title = value(Column.TITLE, Values::title, Flaw.TITLE_UNKNOWN);
        var applicantCode = value(Column.APPLICANT_CODE, Values::code, Flaw.CODE_UNFIT);
        var applicantName = text(Column.APPLICANT_NAME);
        var areaCode = value(Column.AREA_CODE, Values::code, Flaw.CODE_UNFIT);
        var areaName = text(Column.AREA_NAME);
        var year = value(Column.YEAR, Values::year, Flaw.YEAR_UNFIT);
        var award = award(title, year, yardsticks);
        var number = text(Column.DECISION_NUMBER);
        var decidedOn = decidedOn(year);
        var decidedBy = text(Column.DECIDED_BY);
        return errors.isEmpty()
                ? Optional.of(new PastRecognition(
                        title.orElseThrow().kind(),
                        title.orElseThrow().tier(),
                        new Applicant(applicantCode.orElseThrow(), applicantName.orElseThrow()),
                        new Area(areaCode.orElseThrow(), areaName.orElseThrow()),
                        year.orElseThrow(),
                        award.orElseThrow(),
                        number.orElseThrow(),
                        decidedOn.orElseThrow(),
                        decidedBy.orElseThrow()))
                : Optional.empty();
    }

    private Optional<Award> award(Optional<Values.Title> title, Optional<Integer> year, Yardsticks yardsticks) {
        var text = text(Column.AWARD);
        if (title.isEmpty() || year.isEmpty()) {
            return Optional.empty();
        }
        var scheme = yardsticks.of(title.get().code(), year.get());
        if (scheme.isEmpty()) {
            note(Column.YEAR, Flaw.YEAR_NOT_GOVERNED);
            return Optional.empty();
        }
        return text.flatMap(award -> noted(Column.AWARD, Values.award(award, scheme.get()), Flaw.AWARD_UNFIT));
    }

    private Optional<LocalDate> decidedOn(Optional<Integer> year) {
        var date = value(Column.DECIDED_ON, Values::date, Flaw.DATE_UNFIT);
        if (date.isPresent() && date.get().isAfter(today)) {
            note(Column.DECIDED_ON, Flaw.DATE_IN_THE_FUTURE);
        }
        if (date.isPresent() && year.isPresent() && date.get().getYear() < year.get()) {
            note(Column.DECIDED_ON, Flaw.DATE_BEFORE_THE_YEAR);
        }
        return date;
    }

    private <T> Optional<T> value(Column column, Function<String, Optional<T>> reading, Flaw unfit) {
        return text(column).flatMap(text -> noted(column, reading.apply(text), unfit));
    }

    private Optional<String> text(Column column) {
        return switch (line.cells().get(places.get(column))) {
            case null -> noted(column, Optional.empty(), Flaw.VALUE_MISSING);
            case Cell.Flawed(var code) -> {
                errors.add(new RowError(line.number(), column.heading(), code));
                yield Optional.empty();
            }
            case Cell.Text(var text) -> noted(column, Optional.of(text).filter(column::holds), Flaw.VALUE_TOO_LONG);
        };
    }

    /** What stands in no column would be lost without a word; the first such cell is named. */
    private void refuseCellsBesideTheTable() {
        line.cells().keySet().stream()
                .filter(place -> !places.containsValue(place))
                .findFirst()
                .ifPresent(
                        place -> errors.add(RowError.of(line.number(), Headings.numbered(place), Flaw.COLUMN_UNKNOWN)));
    }

    private <T> Optional<T> noted(Column column, Optional<T> value, Flaw flaw) {
        if (value.isEmpty()) {
            note(column, flaw);
        }
        return value;
    }

    private void note(Column column, Flaw flaw) {
        errors.add(RowError.of(line.number(), column.heading(), flaw));
    }
}
