package vn.hoctap.recognition.portal.signin;

import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where the provider is asked for what. */
record ProviderAddresses(URI authorize, URI token, @Nullable URI endSession) {
    private static final String DESCRIPTION = "/.well-known/openid-configuration";
    private static final int CONNECT_MILLIS = 1000;
    private static final int READ_MILLIS = 2000;
    private static final int LARGEST = 100_000;

    /** As the settings say. */
    static Optional<ProviderAddresses> in(PortalSettings settings) {
        var authorize = settings.authorize();
        var token = settings.token();
        return authorize == null || token == null
                ? Optional.empty()
                : Optional.of(new ProviderAddresses(authorize, token, settings.endSession()));
    }

    /** As the provider describes itself (OpenID Connect Discovery). */
    static ProviderAddresses describedBy(String issuer) throws IOException {
        var http = new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, LARGEST);
        var address = URI.create(issuer.replaceFirst("/$", "") + DESCRIPTION).toURL();
        try {
            var description =
                    JsonMapper.shared().readTree(http.retrieveResource(address).getContent());
            if (!issuer.equals(description.path("issuer").asString(""))) {
                throw new IOException("The provider describes another issuer");
            }
            return of(description);
        } catch (JacksonException | IllegalArgumentException malformed) {
            throw new IOException("The provider's description cannot be read", malformed);
        }
    }

    private static ProviderAddresses of(JsonNode description) throws IOException {
        var authorize = address(description, "authorization_endpoint");
        var token = address(description, "token_endpoint");
        if (authorize == null || token == null) {
            throw new IOException("The provider's description lacks an address");
        }
        return new ProviderAddresses(authorize, token, address(description, "end_session_endpoint"));
    }

    private static @Nullable URI address(JsonNode description, String name) {
        var text = description.path(name).asString("");
        return text.isEmpty() ? null : URI.create(text);
    }
}
