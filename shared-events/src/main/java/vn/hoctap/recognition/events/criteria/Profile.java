package vn.hoctap.recognition.events.criteria;

import java.util.List;

/**
 * What of an applicant the criteria ask about.
 *
 * @param difficultArea whether it lies in a difficult area (vùng khó khăn)
 */
public record Profile(List<Trait> traits, boolean difficultArea) {
    public Profile {
        traits = List.copyOf(traits);
    }
}
