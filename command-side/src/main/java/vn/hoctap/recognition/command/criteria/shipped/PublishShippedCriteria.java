package vn.hoctap.recognition.command.criteria.shipped;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.criteria.PublishCriteriaSet;
import vn.hoctap.recognition.command.criteria.PublishedCriteria;
import vn.hoctap.recognition.command.dispatch.CommandDispatcher;

/** At each start, publishes the shipped versions that are not published yet; what an administrator has published stays. */
@Component
class PublishShippedCriteria implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(PublishShippedCriteria.class);

    private final CommandDispatcher dispatcher;
    private final PublishedCriteria published;

    PublishShippedCriteria(CommandDispatcher dispatcher, PublishedCriteria published) {
        this.dispatcher = dispatcher;
        this.published = published;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        ShippedCriteria.all().stream()
                .filter(shipped ->
                        shipped.version() > published.newest(shipped.set().title()))
                .forEach(this::publish);
    }

    /** Another process may start at the same time and be quicker. */
    private void publish(ShippedSet shipped) {
        try {
            dispatcher.sendOfItself(
                    PublishCriteriaSet.of(shipped.version(), shipped.set(), shipped.reason(), shipped.effectiveOn()));
        } catch (RuntimeException refused) {
            if (shipped.version() > published.newest(shipped.set().title())) {
                throw refused;
            }
            LOG.info("{} was published by another process", shipped.file());
        }
    }
}
