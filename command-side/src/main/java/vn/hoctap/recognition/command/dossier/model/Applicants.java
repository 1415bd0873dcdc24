package vn.hoctap.recognition.command.dossier.model;

import java.time.LocalDate;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.RecognitionKind;

/** The organisations and administrative units that may ask to be recognised, as they were on a day. */
public interface Applicants {
    ApplicantOnDay on(RecognitionKind kind, AdministrativeTier tier, String code, LocalDate day);

    /** What is known of a code on a day. */
    sealed interface ApplicantOnDay {
        record Present(Applicant applicant, Area area, Profile profile) implements ApplicantOnDay {}

        /** It was there on another day. */
        record NotOnThatDay() implements ApplicantOnDay {}

        /** An administrative unit of another tier than the title's. */
        record OfAnotherTier() implements ApplicantOnDay {}

        record NeverHeardOf() implements ApplicantOnDay {}
    }
}
