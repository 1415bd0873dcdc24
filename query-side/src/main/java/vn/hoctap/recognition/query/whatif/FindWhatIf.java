package vn.hoctap.recognition.query.whatif;

import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.criteria.CriteriaSet;

/** Judges a year's dossiers by other criteria; nothing of it is kept. */
@Component
public class FindWhatIf {
    private final CaseStore store;
    private final CaseReader reader;

    FindWhatIf(CaseStore store, CaseReader reader) {
        this.store = store;
        this.reader = reader;
    }

    /** @param after the last dossier of the page before; null for the first page */
    public WhatIf of(Question question, CriteriaSet criteria, @Nullable UUID after, int limit) {
        var hypothesis = new Hypothesis(criteria);
        var tally = new Tally(after, limit);
        store.each(question, judged -> tally.add(hypothesis.of(reader.read(judged))));
        return tally.result();
    }

    /** Hands over every result that would be another one or cannot be judged, by dossier, one by one. */
    public void each(Question question, CriteriaSet criteria, Consumer<Outcome> receiver) {
        var hypothesis = new Hypothesis(criteria);
        store.each(question, judged -> {
            var outcome = hypothesis.of(reader.read(judged));
            if (outcome.change() != Change.SAME) {
                receiver.accept(outcome);
            }
        });
    }
}
