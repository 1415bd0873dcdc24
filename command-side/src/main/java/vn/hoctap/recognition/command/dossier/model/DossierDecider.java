package vn.hoctap.recognition.command.dossier.model;

import static vn.hoctap.recognition.command.model.Decision.refuseIf;

import vn.hoctap.recognition.command.dossier.DossierCommand;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.events.dossier.DossierEvent;

/** The rules of the recognition procedure: command, state and circumstances in; events or a refusal out. */
public final class DossierDecider {
    private DossierDecider() {}

    public static Decision<DossierEvent, DossierRefusal> decide(
            DossierCommand command, Dossier dossier, Circumstances now) {
        return refuseIf(
                EffectiveDateRule.breachedBy(command, dossier, now.today()), () -> decideDated(command, dossier, now));
    }

    private static Decision<DossierEvent, DossierRefusal> decideDated(
            DossierCommand command, Dossier dossier, Circumstances now) {
        return switch (command) {
            case DossierCommand.Preparing preparing -> Preparation.decide(preparing, dossier, now);
            case DossierCommand.Receiving receiving -> Reception.decide(receiving, dossier, now);
            case DossierCommand.Deciding deciding -> Judging.decide(deciding, dossier, now);
            case DossierCommand.Following following -> Sequel.decide(following, dossier, now);
        };
    }
}
