package vn.hoctap.recognition.local.identity;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** Who may sign in; a subject is all that anybody has to know. */
final class People implements AuthenticationProvider {
    private final Map<String, DemonstrationPerson> bySubject;

    People(List<DemonstrationPerson> people) {
        bySubject = people.stream()
                .collect(Collectors.toMap(
                        DemonstrationPerson::subject, Function.identity(), (_, second) -> second, LinkedHashMap::new));
    }

    Optional<DemonstrationPerson> named(String subject) {
        return Optional.ofNullable(bySubject.get(subject));
    }

    /** In the order in which they were given. */
    Map<String, List<DemonstrationPerson>> byGroup() {
        return bySubject.values().stream()
                .collect(Collectors.groupingBy(DemonstrationPerson::group, LinkedHashMap::new, Collectors.toList()));
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var person = named(asked.getName()).orElseThrow(() -> new BadCredentialsException("nobody of that name"));
        var chosen = FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                .issuedAt(Instant.now())
                .build();
        return UsernamePasswordAuthenticationToken.authenticated(person.subject(), null, List.of(chosen));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
