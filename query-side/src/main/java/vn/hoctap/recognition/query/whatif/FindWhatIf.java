package vn.hoctap.recognition.query.whatif;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.criteria.CriteriaSet;

/** Judges a year's dossiers by other criteria; nothing of it is kept. */
@Component
class FindWhatIf {
    private final CaseStore store;
    private final CaseReader reader;

    FindWhatIf(CaseStore store, CaseReader reader) {
        this.store = store;
        this.reader = reader;
    }

    /** @param after the last dossier of the page before; null for the first page */
    WhatIf of(Question question, CriteriaSet criteria, @Nullable UUID after, int limit) {
        var hypothesis = new Hypothesis(criteria);
        var tally = new Tally(after, limit);
        store.each(question, judged -> tally.add(hypothesis.of(reader.read(judged))));
        return tally.result();
    }
}
