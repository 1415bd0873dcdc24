package vn.hoctap.recognition.query.organisations;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.criteria.Trait;
import vn.hoctap.recognition.query.reading.AcceptedText;

/**
 * Which organisations a list is about; null means any.
 *
 * @param area code of a commune, or of a district or province with all its communes
 * @param q part of the name or code
 */
public record OrganisationFilter(
        @Nullable @Pattern(regexp = OrganisationFilter.CODE) String area,
        @Nullable Trait trait,
        @Nullable @Size(max = 100) String q) {
    public static final String CODE = "[A-Za-z0-9][A-Za-z0-9.-]{0,31}";

    public OrganisationFilter {
        q = AcceptedText.orNull(q);
    }
}
