package vn.hoctap.recognition.query.rights;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.Conditions;

/**
 * Which rights a list is about; null means any.
 *
 * @param subject account id
 * @param organisation code
 */
public record RightFilter(
        @Nullable @Pattern(regexp = RightFilter.SUBJECT) String subject,

        @Nullable Role role,

        @Nullable @Pattern(regexp = RightFilter.CODE) String organisation,

        @Nullable RightStanding standing) {
    public static final String SUBJECT = "[0-9A-Za-z][0-9A-Za-z._@:|+-]{0,63}";
    public static final String CODE = "[A-Za-z0-9][A-Za-z0-9.-]{0,31}";

    Conditions at(AsOf asOf) {
        return Conditions.at(asOf)
                .and("content ->> 'subject' = ?", subject)
                .and("content ->> 'role' = ?", role == null ? null : role.name())
                .and("content ->> 'organisation' = ?", organisation)
                .and("content ->> 'standing' = ?", standing == null ? null : standing.name());
    }
}
