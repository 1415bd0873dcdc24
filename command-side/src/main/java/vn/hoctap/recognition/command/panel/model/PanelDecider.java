package vn.hoctap.recognition.command.panel.model;

import static vn.hoctap.recognition.command.model.Decision.accept;
import static vn.hoctap.recognition.command.model.Decision.refuse;
import static vn.hoctap.recognition.command.model.Decision.refuseIf;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.command.panel.DissolvePanel;
import vn.hoctap.recognition.command.panel.EstablishPanel;
import vn.hoctap.recognition.command.panel.PanelCommand;
import vn.hoctap.recognition.command.panel.ReplacePanelMember;
import vn.hoctap.recognition.command.panel.model.Panel.Dissolved;
import vn.hoctap.recognition.command.panel.model.Panel.Sitting;
import vn.hoctap.recognition.command.panel.model.Panel.Unknown;
import vn.hoctap.recognition.command.procedure.PublishedProcedures;
import vn.hoctap.recognition.events.panel.PanelDissolved;
import vn.hoctap.recognition.events.panel.PanelEstablished;
import vn.hoctap.recognition.events.panel.PanelEvent;
import vn.hoctap.recognition.events.panel.PanelMemberReplaced;
import vn.hoctap.recognition.events.procedure.PanelRules;
import vn.hoctap.recognition.events.procedure.PanelRules.Share;

/** The rules of setting up, changing and ending a council. */
public final class PanelDecider {
    private PanelDecider() {}

    /** What rules ask for, wherever it stands: titles of two circulars may have one council. */
    private record Numbers(int fewest, boolean odd, boolean allCounted, Share quorum, Share majority) {}

    public static Decision<PanelEvent, PanelRefusal> decide(PanelCommand command, Panel panel, PanelCircumstances now) {
        if (command.effectiveOn().isAfter(now.today())) {
            return refuse(PanelRefusal.EFFECTIVE_IN_THE_FUTURE);
        }
        if (command.effectiveOn().isBefore(panel.since())) {
            return refuse(PanelRefusal.EFFECTIVE_BEFORE_PREVIOUS_STEP);
        }
        return switch (command) {
            case EstablishPanel establish -> establish(establish, panel, now.procedures());
            case ReplacePanelMember replace -> whileSitting(panel, sitting -> replace(replace, sitting));
            case DissolvePanel dissolve -> whileSitting(panel, sitting -> accept(dissolved(dissolve)));
        };
    }

    private static Decision<PanelEvent, PanelRefusal> establish(
            EstablishPanel command, Panel panel, PublishedProcedures procedures) {
        return switch (panel) {
            case Unknown _ -> establish(command, procedures);
            case Sitting _, Dissolved _ -> refuse(PanelRefusal.ALREADY_ESTABLISHED);
        };
    }

    private static Decision<PanelEvent, PanelRefusal> establish(
            EstablishPanel command, PublishedProcedures procedures) {
        var rules = rulesOf(command, procedures).toList();
        if (rules.isEmpty() || rules.size() < command.titles().size()) {
            return refuse(PanelRefusal.TITLE_UNKNOWN);
        }
        if (rules.stream().map(PanelDecider::numbersOf).distinct().count() > 1) {
            return refuse(PanelRefusal.RULES_DIFFER);
        }
        return refuseIf(
                MembersRule.breachedBy(command.members(), rules.getFirst()),
                () -> accept(established(command, rules.getFirst())));
    }

    /** Of each title that has one, the newest procedure that governs the year. */
    private static Stream<PanelRules> rulesOf(EstablishPanel command, PublishedProcedures procedures) {
        return command.titles().stream()
                .map(title -> procedures.governing(title, command.year()))
                .flatMap(Optional::stream)
                .map(published -> published.procedure().panel());
    }

    private static Numbers numbersOf(PanelRules rules) {
        return new Numbers(
                rules.fewestMembers(),
                rules.oddNumber(),
                rules.chairAndSecretaryCounted(),
                rules.quorum(),
                rules.majority());
    }

    private static Decision<PanelEvent, PanelRefusal> replace(ReplacePanelMember command, Sitting panel) {
        return refuseIf(
                MembersRule.breachedByReplacing(panel, command.outgoing(), command.incoming()),
                () -> accept(new PanelMemberReplaced(
                        command.panelId(),
                        command.outgoing(),
                        command.incoming(),
                        command.decisionNumber(),
                        command.effectiveOn())));
    }

    private static Decision<PanelEvent, PanelRefusal> whileSitting(
            Panel panel, Function<Sitting, Decision<PanelEvent, PanelRefusal>> step) {
        return switch (panel) {
            case Unknown _ -> refuse(PanelRefusal.NOT_ESTABLISHED);
            case Dissolved _ -> refuse(PanelRefusal.PANEL_DISSOLVED);
            case Sitting sitting -> step.apply(sitting);
        };
    }

    private static PanelEstablished established(EstablishPanel command, PanelRules rules) {
        return new PanelEstablished(
                command.panelId(),
                command.office(),
                command.titles(),
                command.year(),
                command.decisionNumber(),
                command.members(),
                rules,
                command.effectiveOn());
    }

    private static PanelDissolved dissolved(DissolvePanel command) {
        return new PanelDissolved(command.panelId(), command.decisionNumber(), command.reason(), command.effectiveOn());
    }
}
