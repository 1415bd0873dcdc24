package vn.hoctap.recognition.command.targets.shipped;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.shipped.ShippedPublisher;
import vn.hoctap.recognition.command.targets.PublishedTargets;

/** Publishes the shipped targets at each start, as far as they are not published yet. */
@Component
class PublishShippedTargets implements ApplicationRunner {
    private final ShippedPublisher publisher;
    private final PublishedTargets published;

    PublishShippedTargets(ShippedPublisher publisher, PublishedTargets published) {
        this.publisher = publisher;
        this.published = published;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        publisher.publishNewer(ShippedTargets.all(), _ -> published.newest());
    }
}
