package vn.hoctap.recognition.command.territory.shipped;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.dispatch.CommandDispatcher;
import vn.hoctap.recognition.command.territory.KnownTerritory;
import vn.hoctap.recognition.command.territory.TerritoryCommand;

/** At each start, records the shipped changes of the map that are not recorded yet; what an administrator has recorded stays. */
@Component
class PublishShippedTerritory implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(PublishShippedTerritory.class);

    private final CommandDispatcher dispatcher;
    private final KnownTerritory known;

    PublishShippedTerritory(CommandDispatcher dispatcher, KnownTerritory known) {
        this.dispatcher = dispatcher;
        this.known = known;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var territory = known.now();
        ShippedTerritory.all().stream()
                .filter(shipped -> !territory.tellsOf(shipped))
                .forEach(this::publish);
    }

    /** Another process may start at the same time and be quicker. */
    private void publish(TerritoryCommand shipped) {
        try {
            dispatcher.sendOfItself(shipped);
        } catch (RuntimeException refused) {
            if (!known.now().tellsOf(shipped)) {
                throw refused;
            }
            LOG.info("{} was recorded by another process", shipped);
        }
    }
}
