package vn.hoctap.recognition.web;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What a browser may do with our answers: load scripts, styles, pictures and data from us alone, none of them written into
 * a page, send forms to nobody but us, and be framed by nobody. Strict-Transport-Security goes out over TLS only, as
 * RFC 6797 wants it, and nosniff by Spring Security's own choice.
 */
public final class SecurityHeaders {
    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";
    private static final String PERMISSIONS =
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

    private SecurityHeaders() {}

    /** For every chain of ours. */
    public static void write(HeadersConfigurer<HttpSecurity> headers) {
        write(headers, CONTENT);
    }

    /** For pages whose forms lead to these origins in the end: a browser counts every redirect that follows. */
    public static Customizer<HeadersConfigurer<HttpSecurity>> sendingFormsAlsoTo(List<String> origins) {
        return headers -> write(headers, CONTENT + " " + String.join(" ", origins));
    }

    /** The same where it is known only with an answer which origins these are, and whether it has such a form. */
    public static Customizer<HeadersConfigurer<HttpSecurity>> sendingFormsAlsoTo(Supplier<List<String>> origins) {
        return headers -> writeOthers(headers.addHeaderWriter((_, response) -> response.setHeader(
                "Content-Security-Policy",
                Stream.concat(Stream.of(CONTENT), origins.get().stream()).collect(Collectors.joining(" ")))));
    }

    private static void write(HeadersConfigurer<HttpSecurity> headers, String content) {
        writeOthers(headers.contentSecurityPolicy(policy -> policy.policyDirectives(content)));
    }

    private static void writeOthers(HeadersConfigurer<HttpSecurity> headers) {
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                // What may be kept is said by whoever answers; styles and pictures may.
                .cacheControl(cache -> cache.disable());
    }
}
