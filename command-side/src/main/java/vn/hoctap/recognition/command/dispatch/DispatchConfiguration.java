package vn.hoctap.recognition.command.dispatch;

import org.axonframework.commandhandling.CommandBus;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoctap.recognition.web.IdempotencyStore;

/** Hangs what every command passes through into Axon's command bus. */
@Configuration(proxyBeanMethods = false)
class DispatchConfiguration {
    @Bean
    IdempotencyStore idempotencyStore(JdbcClient jdbc) {
        return new IdempotencyStore(jdbc);
    }

    @Bean
    SmartInitializingSingleton rememberedCommands(CommandBus bus, IdempotencyStore store) {
        return () -> bus.registerHandlerInterceptor(new RememberedCommands(store));
    }
}
