package vn.hoctap.recognition.portal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import vn.hoctap.recognition.portal.signin.SignInEntry;
import vn.hoctap.recognition.web.BrokenRequest;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** A page that cannot be shown says why in a sentence, and where to go on. */
@ControllerAdvice(basePackageClasses = PageErrors.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageErrors {
    private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);

    private final SignInEntry signIn;

    PageErrors(SignInEntry signIn) {
        this.signIn = signIn;
    }

    /** Where somebody has to be known first, that is where to go on. */
    @ExceptionHandler
    @Nullable
    ModelAndView problem(ProblemException problem, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (problem.type() == ProblemType.MISSING_ACTOR) {
            signIn.commence(request, response);
            return null;
        }
        problem.type().headers().forEach(response::setHeader);
        return page(problem.type().status(), String.valueOf(problem.getMessage()), response);
    }

    /** A blank where a value belongs is missing as well. */
    @ExceptionHandler({
        MissingPathVariableException.class,
        MissingServletRequestParameterException.class,
        MethodArgumentTypeMismatchException.class,
        MethodArgumentNotValidException.class,
        HandlerMethodValidationException.class
    })
    ModelAndView malformed(HttpServletResponse response) {
        return page(422, Text.of("layout.error.address"), response);
    }

    /** Not UTF-8, or with names of parameters in which there is no letter that anybody writes. */
    @ExceptionHandler({InvalidParameterException.class, RequestRejectedException.class})
    ModelAndView unreadable(HttpServletResponse response) {
        return page(400, Text.of("layout.error.parameter"), response);
    }

    @ExceptionHandler
    ModelAndView tooMuch(MaxUploadSizeExceededException files, HttpServletResponse response) {
        return page(413, Text.of("layout.error.too-large"), response);
    }

    @ExceptionHandler(MultipartException.class)
    ModelAndView brokenOff(HttpServletResponse response) {
        return page(400, Text.of("layout.error.form"), response);
    }

    @ExceptionHandler({
        TransientDataAccessException.class,
        DataAccessResourceFailureException.class,
        CannotCreateTransactionException.class
    })
    ModelAndView away(HttpServletResponse response) {
        response.setHeader("Retry-After", "1");
        return page(503, Text.of("layout.error.store"), response);
    }

    /** Only the place is logged: a message may quote what somebody wrote. */
    @ExceptionHandler
    ModelAndView fault(Exception failure, HttpServletResponse response) {
        if (BrokenRequest.isCauseOf(failure)) {
            return brokenOff(response);
        }
        var cause = NestedExceptionUtils.getMostSpecificCause(failure);
        var place = new IllegalStateException(cause.getClass().getName());
        place.setStackTrace(cause.getStackTrace());
        var correlation = UUID.randomUUID();
        LOG.error("A page failed, correlation {}", correlation, place);
        return page(500, Text.of("layout.error.fault", correlation), response);
    }

    static ModelAndView page(int status, String sentence, HttpServletResponse response) {
        response.setStatus(status);
        return new ModelAndView("error-page").addObject("sentence", sentence);
    }
}
