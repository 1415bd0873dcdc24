package vn.hoctap.recognition.web;

import java.util.List;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;

/** Lets an access token in the Authorization header say who sends a request, in whichever chain; it makes no session. */
public final class BearerTokens {
    private final String subjectClaim;
    private final JwtDecoder tokens;

    BearerTokens(String subjectClaim, JwtDecoder tokens) {
        this.subjectClaim = subjectClaim;
        this.tokens = tokens;
    }

    public HttpSecurity acceptedBy(HttpSecurity http) {
        return http.addFilter(filter());
    }

    /** What a token says, and whom it names, if it may be believed. */
    public JwtAuthenticationToken checked(String token) {
        return named(tokens.decode(token));
    }

    private JwtAuthenticationToken named(Jwt token) {
        return new JwtAuthenticationToken(token, List.of(), NamesAnAccount.in(token, subjectClaim));
    }

    private BearerTokenAuthenticationFilter filter() {
        var problems = new IdentityProblems();
        var provider = new JwtAuthenticationProvider(tokens);
        provider.setJwtAuthenticationConverter(this::named);
        var filter = new BearerTokenAuthenticationFilter(new ProviderManager(provider), new OneBearerToken());
        filter.setAuthenticationEntryPoint(problems);
        filter.setAuthenticationFailureHandler(problems);
        return filter;
    }
}
