package vn.hoctap.recognition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** One token in one Authorization header (RFC 6750, section 2.1), never in the address, where it would be logged. */
final class OneBearerToken implements AuthenticationConverter {
    private static final Pattern BEARER = Pattern.compile("Bearer(\\s.*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOKEN = Pattern.compile("Bearer +([\\w.~+/-]+=*)", Pattern.CASE_INSENSITIVE);

    /** Null where another scheme or none is used: nobody is named then. */
    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        var values = Collections.list(request.getHeaders("Authorization"));
        if (values.size() > 1) {
            throw new InvalidBearerTokenException("Several Authorization headers");
        }
        return values.stream()
                .filter(value -> BEARER.matcher(value).matches())
                .findFirst()
                .map(OneBearerToken::token)
                .orElse(null);
    }

    private static Authentication token(String value) {
        var token = TOKEN.matcher(value.strip());
        if (!token.matches()) {
            throw new InvalidBearerTokenException("Not one token");
        }
        return new BearerTokenAuthenticationToken(token.group(1));
    }
}
