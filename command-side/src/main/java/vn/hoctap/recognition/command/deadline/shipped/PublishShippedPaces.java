package vn.hoctap.recognition.command.deadline.shipped;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.deadline.PublishedPaces;
import vn.hoctap.recognition.command.shipped.ShippedPublisher;

/** Publishes the shipped paces at each start, as far as they are not published yet. */
@Component
class PublishShippedPaces implements ApplicationRunner {
    private final ShippedPublisher publisher;
    private final PublishedPaces published;

    PublishShippedPaces(ShippedPublisher publisher, PublishedPaces published) {
        this.publisher = publisher;
        this.published = published;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        publisher.publishNewer(ShippedPaces.all(), _ -> published.newest());
    }
}
