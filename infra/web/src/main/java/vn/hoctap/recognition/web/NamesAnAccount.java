package vn.hoctap.recognition.web;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** The claim that names the account is there, short, and of characters that mean nothing to a log, a page or a query. */
record NamesAnAccount(String claim) implements OAuth2TokenValidator<Jwt> {
    private static final Pattern NAME = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._@:|+-]{0,63}");

    /** What stands in our records for acts of the system itself and for whom nobody knows. */
    private static final Set<String> TAKEN = Set.of("recognition", "anonymous");

    static String in(Jwt token, String claim) {
        return Objects.requireNonNull(token.getClaimAsString(claim));
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return token.getClaim(claim) instanceof String name
                        && NAME.matcher(name).matches()
                        && !TAKEN.contains(name)
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"));
    }
}
