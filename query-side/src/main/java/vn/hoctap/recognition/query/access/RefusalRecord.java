package vn.hoctap.recognition.query.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.web.Sender;

/**
 * Writes down whom something was refused (401, 403): of people who are known every time, of others once a minute for each
 * address, so that a flood of them does not fill the record. It tells nothing, so that it need not be written first.
 */
public final class RefusalRecord extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(RefusalRecord.class);
    private static final String PERSON = RefusalRecord.class.getName() + ".person";
    private static final String REASON = RefusalRecord.class.getName() + ".reason";
    private static final Set<Integer> REFUSALS = Set.of(401, 403);
    private static final int ADDRESSES = 10_000;

    private final AccessStore store;
    private final Cache<String, Boolean> recorded = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumSize(ADDRESSES)
            .build();

    RefusalRecord(AccessStore store) {
        this.store = store;
    }

    /** Says who sent this request, should it be refused. */
    public static void isOf(HttpServletRequest request, String person) {
        request.setAttribute(PERSON, person);
    }

    /** @param reason the slug of a problem */
    public static void isBecauseOf(HttpServletRequest request, String reason) {
        request.setAttribute(REASON, reason);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (REFUSALS.contains(response.getStatus())) {
            var person = text(request, PERSON);
            if (person != null || isFirst(Sender.networkOf(request))) {
                add(person == null ? AccessRecord.ANONYMOUS : person, request, response.getStatus());
            }
        }
    }

    private boolean isFirst(String network) {
        return recorded.asMap().putIfAbsent(network, true) == null;
    }

    private void add(String person, HttpServletRequest request, int status) {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("status", status);
        Optional.ofNullable(text(request, REASON)).ifPresent(reason -> parameters.put("problem", reason));
        try {
            var json = JsonMapper.shared().writeValueAsString(parameters);
            store.add(person, Look.refused(request, parameters), json, 0, UUID.randomUUID());
        } catch (DataAccessException failure) {
            LOG.error("A refusal could not be recorded: {}", failure.getClass().getName());
        }
    }

    private static @Nullable String text(HttpServletRequest request, String attribute) {
        return request.getAttribute(attribute) instanceof String text ? text : null;
    }
}
