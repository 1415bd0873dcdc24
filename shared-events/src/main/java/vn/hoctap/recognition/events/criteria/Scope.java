package vn.hoctap.recognition.events.criteria;

import java.util.List;

/**
 * The applicants for whom a requirement is meant.
 *
 * @param anyOf one of these traits is needed; empty for no such need
 * @param noneOf none of these may be there
 */
public record Scope(List<Trait> anyOf, List<Trait> noneOf, Territory territory) {
    public Scope {
        anyOf = List.copyOf(anyOf);
        noneOf = List.copyOf(noneOf);
    }

    /** In which kind of area. */
    public enum Territory {
        ANY,
        NORMAL,
        /** Vùng khó khăn. */
        DIFFICULT
    }

    public boolean fits(Profile applicant) {
        return (anyOf.isEmpty() || anyOf.stream().anyMatch(applicant.traits()::contains))
                && noneOf.stream().noneMatch(applicant.traits()::contains)
                && switch (territory) {
                    case ANY -> true;
                    case NORMAL -> !applicant.difficultArea();
                    case DIFFICULT -> applicant.difficultArea();
                };
    }
}
