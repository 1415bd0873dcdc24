package vn.hoctap.recognition.portal;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import vn.hoctap.recognition.web.ProblemException;

/** A page that cannot be shown says why in a sentence, and where to go on. */
@ControllerAdvice(basePackageClasses = PageErrors.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageErrors {
    @ExceptionHandler
    ModelAndView problem(ProblemException problem, HttpServletResponse response) {
        return page(problem.type().status(), String.valueOf(problem.getMessage()), response);
    }

    @ExceptionHandler({MethodArgumentTypeMismatchException.class, HandlerMethodValidationException.class})
    ModelAndView malformed(HttpServletResponse response) {
        return page(422, "Địa chỉ trang có giá trị không hợp lệ.", response);
    }

    private static ModelAndView page(int status, String sentence, HttpServletResponse response) {
        response.setStatus(status);
        return new ModelAndView("error-page").addObject("sentence", sentence);
    }
}
