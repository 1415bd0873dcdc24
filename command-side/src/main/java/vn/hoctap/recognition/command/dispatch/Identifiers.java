package vn.hoctap.recognition.command.dispatch;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
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
import vn.hoctap.recognition.web.text.Text;

/** Reads the identifiers in addresses in their full canonical form; the JDK's own parser takes "1-1-1-1-1" too. */
@Configuration(proxyBeanMethods = false)
class Identifiers implements WebMvcConfigurer {
    private static final Pattern CANONICAL = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Override
    public void addFormatters(FormatterRegistry registry) {
        read(registry, DossierId.class, DossierId::new, () -> Text.of("dispatch.identifier.dossier"));
        read(registry, CycleId.class, CycleId::new, () -> Text.of("dispatch.identifier.cycle"));
        read(registry, PanelId.class, PanelId::new, () -> Text.of("dispatch.identifier.council"));
        read(registry, SessionId.class, SessionId::new, () -> Text.of("dispatch.identifier.session"));
        read(registry, DecisionId.class, DecisionId::new, () -> Text.of("dispatch.identifier.decision"));
        read(registry, PersonId.class, PersonId::new, () -> Text.of("dispatch.identifier.person"));
        read(registry, RightId.class, RightId::new, () -> Text.of("dispatch.identifier.right"));
    }

    private static <T> void read(
            FormatterRegistry registry, Class<T> type, Function<UUID, T> id, Supplier<String> misread) {
        registry.addConverter(String.class, type, text -> id.apply(canonical(text, misread)));
    }

    private static UUID canonical(String text, Supplier<String> misread) {
        var lowerCase = text.toLowerCase(Locale.ROOT);
        if (!CANONICAL.matcher(lowerCase).matches()) {
            throw new ProblemException(ProblemType.MALFORMED_REQUEST, misread.get());
        }
        return UUID.fromString(lowerCase);
    }
}
