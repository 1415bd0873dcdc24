package vn.hoctap.recognition.command.dispatch;

import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.hoctap.recognition.command.admission.Admission;
import vn.hoctap.recognition.web.Actor;
import vn.hoctap.recognition.web.ExpectedVersion;
import vn.hoctap.recognition.web.IdempotencyKey;
import vn.hoctap.recognition.web.IdempotencyStore;
import vn.hoctap.recognition.web.RequestArgument;
import vn.hoctap.recognition.web.RequestHash;

/** Hangs what every command passes through into Axon's command bus. */
@Configuration(proxyBeanMethods = false)
class DispatchConfiguration {
    @Bean
    IdempotencyStore idempotencyStore(JdbcClient jdbc) {
        return new IdempotencyStore(jdbc);
    }

    /** Whoever may not send a command gets no remembered answer either. */
    @Bean
    SmartInitializingSingleton commandsPass(CommandBus bus, Admission admission, IdempotencyStore store) {
        return () -> {
            bus.registerHandlerInterceptor(new AdmittedCommands(admission));
            bus.registerHandlerInterceptor(new RememberedCommands(store));
        };
    }

    @Bean
    WebMvcConfigurer commandRequests() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new RequestArgument<>(
                        CommandRequest.Creation.class,
                        request -> new CommandRequest.Creation(
                                Actor.of(request), IdempotencyKey.of(request), RequestHash.of(request))));
                resolvers.add(new RequestArgument<>(
                        BulkRequest.class,
                        request -> new BulkRequest(
                                Actor.of(request), IdempotencyKey.of(request), RequestHash.of(request))));
                resolvers.add(new RequestArgument<>(
                        CommandRequest.Change.class,
                        request -> new CommandRequest.Change(
                                Actor.of(request),
                                IdempotencyKey.of(request),
                                RequestHash.of(request),
                                ExpectedVersion.of(request))));
            }
        };
    }
}
