package vn.hoctap.recognition.local;

import org.springframework.context.ConfigurableApplicationContext;
import vn.hoctap.recognition.local.identity.IdentityProvider;
import vn.hoctap.recognition.local.identity.ProviderSettings;

/** The identity provider among the parts that run here. */
final class LocalIdentity {
    private LocalIdentity() {}

    static ConfigurableApplicationContext start(ProviderSettings settings) {
        return IdentityProvider.application(settings)
                .registerShutdownHook(false)
                .logStartupInfo(false)
                .run();
    }

    static ProviderSettings settings(Settings settings, DemonstrationPlan plan) {
        return new ProviderSettings(
                settings.identityPort(), settings.identityKey(), settings.queryPort(), DemonstrationPeople.all(plan));
    }
}
