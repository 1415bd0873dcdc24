package vn.hoctap.recognition.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The cookie that bears a session's name while the browser is open: of no use to scripts and to other sites, and over TLS
 * sent over TLS alone. However many of them come, one is looked for.
 */
final class SessionCookie extends DefaultCookieSerializer {
    static final String NAME = "recognition";

    SessionCookie() {
        setCookieName(NAME);
        setUseHttpOnlyCookie(true);
        setSameSite("Lax");
        setUseBase64Encoding(false);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return super.readCookieValues(request).stream()
                .filter(SessionNames::isOne)
                .limit(1)
                .toList();
    }
}
