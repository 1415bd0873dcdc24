package vn.hoctap.recognition.command.territory.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ConfigurableApplicationContext;
import vn.hoctap.recognition.command.CommandSideApplication;
import vn.hoctap.recognition.command.dispatch.CommandDispatcher;
import vn.hoctap.recognition.command.territory.KnownTerritory;
import vn.hoctap.recognition.command.territory.model.Territory;
import vn.hoctap.recognition.embedded.TestDatabase;
import vn.hoctap.recognition.embedded.TestKafka;
import vn.hoctap.recognition.embedded.TokenIssuer;

@DisplayName("A start that another one overtakes")
class OvertakenAtStartTest {
    @Test
    void leaves_the_map_as_the_other_has_drawn_it_and_goes_on() {
        try (var application = start()) {
            var known = application.getBean(KnownTerritory.class);
            var first = new AtomicBoolean(true);
            publish(application, () -> first.getAndSet(false) ? Territory.EMPTY : known.now());

            assertThat(known.now().recorded()).isEqualTo(ShippedTerritory.all().size());
            assertThatThrownBy(() -> publish(application, () -> Territory.EMPTY))
                    .as("what nobody has recorded may not be passed over")
                    .hasMessage("CODE_TAKEN");
        }
    }

    private static void publish(ConfigurableApplicationContext application, KnownTerritory known) {
        new PublishShippedTerritory(application.getBean(CommandDispatcher.class), known)
                .run(new DefaultApplicationArguments());
    }

    private static ConfigurableApplicationContext start() {
        var arguments = new ArrayList<>(TokenIssuer.shared().arguments());
        arguments.add("--server.port=0");
        arguments.add("--spring.datasource.url=" + TestDatabase.create().url());
        arguments.add("--spring.kafka.bootstrap-servers=" + TestKafka.bootstrapServers());
        arguments.add("--recognition.topic=test.commands");
        return CommandSideApplication.application().run(arguments.toArray(String[]::new));
    }
}
