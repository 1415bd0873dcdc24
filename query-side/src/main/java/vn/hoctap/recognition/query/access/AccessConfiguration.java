package vn.hoctap.recognition.query.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;
import vn.hoctap.recognition.query.readers.OneSession;

/** Has every controller's method called by a {@link RecordedHandler}, so that no new one can go without a record. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {
    @Bean
    WebMvcRegistrations recordedHandlers(
            AccessRecord access, OneSession session, HttpServletRequest request, HttpServletResponse response) {
        var adapter = new RequestMappingHandlerAdapter() {
            @Override
            protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod handler) {
                return new RecordedHandler(handler, access, session, request, response);
            }
        };
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return adapter;
            }
        };
    }
}
