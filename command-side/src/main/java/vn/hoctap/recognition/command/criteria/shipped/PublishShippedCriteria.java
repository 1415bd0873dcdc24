package vn.hoctap.recognition.command.criteria.shipped;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.criteria.PublishedCriteria;
import vn.hoctap.recognition.command.shipped.ShippedPublisher;

/** Publishes the shipped criteria sets at each start, as far as they are not published yet. */
@Component
class PublishShippedCriteria implements ApplicationRunner {
    private final ShippedPublisher publisher;
    private final PublishedCriteria published;

    PublishShippedCriteria(ShippedPublisher publisher, PublishedCriteria published) {
        this.publisher = publisher;
        this.published = published;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        publisher.publishNewer(ShippedCriteria.all(), published::newest);
    }
}
