package vn.hoctap.recognition.command.dossier.model;

import java.util.List;
import vn.hoctap.recognition.criteria.AnswersRule.Breach;

/** Why a command to a dossier may not run; the names are part of the API. */
public sealed interface DossierRefusal permits Refusal, DossierRefusal.UnfitAnswers, DossierRefusal.MissingParts {
    String name();

    /** Answers that cannot be judged, each with what is wrong with it. */
    record UnfitAnswers(List<Breach> breaches) implements DossierRefusal {
        public UnfitAnswers {
            breaches = List.copyOf(breaches);
        }

        @Override
        public String name() {
            return "ANSWERS_UNFIT";
        }
    }

    /** Papers that the procedure asks for and nobody filed. */
    record MissingParts(List<String> codes) implements DossierRefusal {
        public MissingParts {
            codes = List.copyOf(codes);
        }

        @Override
        public String name() {
            return "PARTS_MISSING";
        }
    }
}
