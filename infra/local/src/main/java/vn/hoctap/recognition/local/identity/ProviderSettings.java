package vn.hoctap.recognition.local.identity;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the provider listens, for whom, and who may sign in.
 *
 * @param portalPort where the portal listens, to which people are sent back
 */
public record ProviderSettings(int port, Path keyFile, int portalPort, List<DemonstrationPerson> people) {
    public ProviderSettings {
        people = List.copyOf(people);
    }

    /** Its name in every token: one spelling of one address. */
    public String issuer() {
        return "http://127.0.0.1:" + port;
    }

    public String jwks() {
        return issuer() + "/oauth2/jwks";
    }

    /** As people may have typed it. */
    List<String> portals() {
        return Stream.of("127.0.0.1", "localhost")
                .map(host -> "http://%s:%d".formatted(host, portalPort))
                .toList();
    }

    /** What an application has to be told in order to believe these tokens. */
    public List<String> arguments() {
        return List.of("--recognition.identity.issuer=" + issuer(), "--recognition.identity.jwks=" + jwks());
    }

    /** What the portal has to be told in order to be its client; the addresses it finds out. */
    public List<String> portalArguments() {
        return List.of("--recognition.portal.client-id=" + PortalClient.ID);
    }
}
