package vn.hoctap.recognition.command.dispatch;

import org.axonframework.common.caching.WeakReferenceCache;
import org.springframework.stereotype.Component;

/**
 * Copies of aggregates that the garbage collector has not wanted back yet, so that the steps of a busy hour do not read their
 * streams again. The store stays the truth: an append to a version that is taken fails, and {@link CommandDispatcher} lets a
 * refusal be decided again without the copy.
 */
@Component(RecentAggregates.NAME)
public final class RecentAggregates extends WeakReferenceCache {
    public static final String NAME = "recentAggregates";
}
