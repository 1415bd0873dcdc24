package vn.hoctap.recognition.command.cycle.model;

import java.util.function.Function;
import vn.hoctap.recognition.command.cycle.BeginCycle;
import vn.hoctap.recognition.command.cycle.ChangeCycleDates;
import vn.hoctap.recognition.command.cycle.CloseCycle;
import vn.hoctap.recognition.command.cycle.CycleCommand;
import vn.hoctap.recognition.command.cycle.SendYearlyReport;
import vn.hoctap.recognition.command.cycle.model.Cycle.Known;
import vn.hoctap.recognition.command.cycle.model.Cycle.Report;
import vn.hoctap.recognition.command.cycle.model.Cycle.Unknown;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.command.procedure.PublishedProcedures;
import vn.hoctap.recognition.events.cycle.CycleClosed;
import vn.hoctap.recognition.events.cycle.CycleDates;
import vn.hoctap.recognition.events.cycle.CycleDatesChanged;
import vn.hoctap.recognition.events.cycle.CycleEvent;
import vn.hoctap.recognition.events.cycle.CycleOpened;
import vn.hoctap.recognition.events.cycle.YearlyReportSent;
import vn.hoctap.recognition.events.procedure.ProcedurePublished;
import vn.hoctap.recognition.events.procedure.ProcedureReference;

/** The rules of a cycle: command, state and circumstances in; events or a refusal out. */
public final class CycleDecider {
    private CycleDecider() {}

    public static Decision<CycleEvent, CycleRefusal> decide(CycleCommand command, Cycle cycle, Circumstances now) {
        return switch (command) {
            case BeginCycle begin -> begin(begin, cycle, now.procedures());
            case ChangeCycleDates change -> ifRunning(change, cycle, known -> change(change, known, now.procedures()));
            case CloseCycle close ->
                ifRunning(
                        close,
                        cycle,
                        _ -> Decision.accept(new CycleClosed(close.cycleId(), close.reason(), close.effectiveOn())));
            case SendYearlyReport report -> ifOpened(report, cycle, known -> report(report, known, now));
        };
    }

    private static Decision<CycleEvent, CycleRefusal> begin(
            BeginCycle command, Cycle cycle, PublishedProcedures procedures) {
        return switch (cycle) {
            case Known _ -> Decision.refuse(CycleRefusal.ALREADY_OPENED);
            case Unknown _ ->
                procedures
                        .governing(command.title(), command.year())
                        .map(published -> open(command, published))
                        .orElseGet(() -> Decision.refuse(CycleRefusal.PROCEDURE_NOT_PUBLISHED));
        };
    }

    private static Decision<CycleEvent, CycleRefusal> open(BeginCycle command, ProcedurePublished published) {
        var lawful = datesOf(published, command.year());
        var dates = command.dates().orElse(lawful);
        return Decision.refuseIf(
                DatesRule.breachedBy(dates, command.year(), lawful, command.legalBasis()),
                () -> Decision.accept(new CycleOpened(
                        command.cycleId(),
                        command.title(),
                        command.year(),
                        command.office(),
                        dates,
                        command.lateAllowed(),
                        new ProcedureReference(command.title(), published.version()),
                        command.legalBasis(),
                        command.effectiveOn())));
    }

    /** What the circular says is read from the version by which the cycle was opened. */
    private static Decision<CycleEvent, CycleRefusal> change(
            ChangeCycleDates command, Known known, PublishedProcedures procedures) {
        var cycle = known.cycle();
        var dates = command.dates().orElse(cycle.dates());
        if (dates.equals(cycle.dates())) {
            return Decision.refuse(CycleRefusal.NOTHING_NEW);
        }
        return procedures
                .version(cycle.title(), cycle.procedure().version())
                .map(published -> Decision.refuseIf(
                        DatesRule.breachedBy(
                                dates, cycle.year(), datesOf(published, cycle.year()), command.legalBasis()),
                        () -> changed(command, dates)))
                .orElseGet(() -> Decision.refuse(CycleRefusal.PROCEDURE_NOT_PUBLISHED));
    }

    private static Decision<CycleEvent, CycleRefusal> changed(ChangeCycleDates command, CycleDates dates) {
        return Decision.accept(new CycleDatesChanged(
                command.cycleId(), dates, command.legalBasis(), command.reason(), command.effectiveOn()));
    }

    private static Decision<CycleEvent, CycleRefusal> report(SendYearlyReport command, Known known, Circumstances now) {
        if (command.effectiveOn().isAfter(now.today())) {
            return Decision.refuse(CycleRefusal.REPORT_IN_THE_FUTURE);
        }
        if (command.recognised() > command.registered()) {
            return Decision.refuse(CycleRefusal.MORE_RECOGNISED_THAN_REGISTERED);
        }
        return known.reports().contains(new Report(command.to(), command.number()))
                ? Decision.refuse(CycleRefusal.REPORT_ALREADY_SENT)
                : Decision.accept(new YearlyReportSent(
                        command.cycleId(),
                        command.to(),
                        command.number(),
                        command.registered(),
                        command.recognised(),
                        command.effectiveOn()));
    }

    private static Decision<CycleEvent, CycleRefusal> ifRunning(
            CycleCommand command, Cycle cycle, Function<Known, Decision<CycleEvent, CycleRefusal>> then) {
        return ifOpened(
                command,
                cycle,
                known -> known.cycle().closed() ? Decision.refuse(CycleRefusal.CLOSED) : then.apply(known));
    }

    private static Decision<CycleEvent, CycleRefusal> ifOpened(
            CycleCommand command, Cycle cycle, Function<Known, Decision<CycleEvent, CycleRefusal>> then) {
        return switch (cycle) {
            case Unknown _ -> Decision.refuse(CycleRefusal.NOT_OPENED);
            case Known(var opened, var _)
            when command.effectiveOn().isBefore(opened.from()) ->
                Decision.refuse(CycleRefusal.EFFECTIVE_BEFORE_OPENING);
            case Known known -> then.apply(known);
        };
    }

    private static CycleDates datesOf(ProcedurePublished published, int year) {
        return ProcedureDates.of(published.procedure().terms(), year);
    }
}
