package vn.hoctap.recognition.command.dispatch;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.RightId;
import vn.hoctap.recognition.events.cycle.CycleId;
import vn.hoctap.recognition.events.decision.DecisionId;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.panel.PanelId;
import vn.hoctap.recognition.events.panel.SessionId;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

/** Reads the identifiers in addresses in their full canonical form; the JDK's own parser takes "1-1-1-1-1" too. */
@Configuration(proxyBeanMethods = false)
class Identifiers implements WebMvcConfigurer {
    private static final Pattern CANONICAL = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Override
    public void addFormatters(FormatterRegistry registry) {
        read(registry, DossierId.class, DossierId::new, "hồ sơ");
        read(registry, CycleId.class, CycleId::new, "đợt đánh giá");
        read(registry, PanelId.class, PanelId::new, "hội đồng");
        read(registry, SessionId.class, SessionId::new, "phiên đánh giá");
        read(registry, DecisionId.class, DecisionId::new, "quyết định");
        read(registry, PersonId.class, PersonId::new, "người dùng");
        read(registry, RightId.class, RightId::new, "quyền");
    }

    private static <T> void read(FormatterRegistry registry, Class<T> type, Function<UUID, T> id, String of) {
        registry.addConverter(String.class, type, text -> id.apply(canonical(text, of)));
    }

    private static UUID canonical(String text, String of) {
        var lowerCase = text.toLowerCase(Locale.ROOT);
        if (!CANONICAL.matcher(lowerCase).matches()) {
            throw new ProblemException(
                    ProblemType.MALFORMED_REQUEST, "Mã định danh %s không đúng định dạng UUID.".formatted(of));
        }
        return UUID.fromString(lowerCase);
    }
}
