package vn.hoctap.recognition.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.hoctap.recognition.web.text.Text;

/** Refuses the requests of a sender who sends too many; nothing is done for them, and nobody else waits. */
class RateFilter extends OncePerRequestFilter {
    private final Function<HttpServletRequest, Optional<String>> sender;
    private final Rates rates;

    private RateFilter(Function<HttpServletRequest, Optional<String>> sender, Rates rates) {
        this.sender = sender;
        this.rates = rates;
    }

    static RateFilter ofAddresses(Rates rates) {
        return new RateFilter(request -> Optional.of(Sender.networkOf(request)), rates);
    }

    /** Counts those alone whom something before has made sure of. */
    static RateFilter ofPersons(Rates rates) {
        return new RateFilter(
                request -> Optional.ofNullable(request.getUserPrincipal()).map(Principal::getName), rates);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = sender.apply(request).map(rates::waitOf).orElse(Duration.ZERO);
        if (wait.isPositive()) {
            tooMany(wait).write(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Problem tooMany(Duration wait) {
        var seconds = wait.plusSeconds(1).minusNanos(1).toSeconds();
        return new Problem(ProblemType.TOO_MANY_REQUESTS, Text.of("web.request.too-many"))
                .withHeaders(Map.of("Retry-After", List.of(String.valueOf(seconds))));
    }
}
