package vn.hoctap.recognition.portal.administrator;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Has the token of a page's forms made before the page begins: below a long table it is too late to begin a session. */
@ControllerAdvice(basePackageClasses = EarlyToken.class)
class EarlyToken {
    @ModelAttribute
    void make(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
    }
}
