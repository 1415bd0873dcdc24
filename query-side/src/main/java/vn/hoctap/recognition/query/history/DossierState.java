package vn.hoctap.recognition.query.history;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.PastRecognitionImported;
import vn.hoctap.recognition.query.progress.Stage;

/** A dossier field by field, folded from some of its events; it never changes, each event makes the next one. */
record DossierState(Map<DossierField, Fact> facts) {
    static final DossierState NONE = new DossierState(Map.of());

    /** @param version of the event that said so last */
    record Fact(Object value, long version) {}

    /** The state that follows; a dossier that is registered again begins anew. */
    static DossierState after(DossierState state, DossierEvent event, long version) {
        var before = event instanceof DossierRegistered || event instanceof PastRecognitionImported ? NONE : state;
        var said = new EnumMap<DossierField, Object>(DossierField.class);
        said.putAll(WhatEventsSay.of(event, before));
        before.movedBy(event).ifPresent(stage -> {
            said.put(DossierField.STAGE, stage);
            said.put(DossierField.STAGE_SINCE, event.effectiveOn());
        });
        return before.with(said, version);
    }

    private Optional<Stage> movedBy(DossierEvent event) {
        var stage = stage().orElse(Stage.REGISTERED);
        var next = stage.next(event);
        return next == stage ? Stage.after(event) : Optional.of(next);
    }

    private DossierState with(Map<DossierField, Object> said, long version) {
        var next = new EnumMap<DossierField, Fact>(DossierField.class);
        next.putAll(facts);
        said.forEach((field, value) -> next.put(field, new Fact(value, version)));
        return new DossierState(next);
    }

    /** The things that a field has collected so far by number or code, and one more; one of the same name gives way. */
    Map<String, Object> adding(DossierField field, String name, Object thing) {
        var things = new LinkedHashMap<String, Object>();
        collected(field).forEach((key, value) -> things.put(String.valueOf(key), value));
        things.put(name, thing);
        return things;
    }

    /** The same with the next number for a name, from 1. */
    Map<String, Object> adding(DossierField field, Object thing) {
        return adding(field, String.valueOf(collected(field).size() + 1), thing);
    }

    /** The things that a field has collected so far, but one. */
    Map<String, Object> without(DossierField field, String name) {
        var things = new LinkedHashMap<String, Object>();
        collected(field).forEach((key, value) -> things.put(String.valueOf(key), value));
        things.remove(name);
        return things;
    }

    private Map<?, ?> collected(DossierField field) {
        return facts.containsKey(field) && facts.get(field).value() instanceof Map<?, ?> known ? known : Map.of();
    }

    Optional<Stage> stage() {
        return Optional.ofNullable(facts.get(DossierField.STAGE))
                .map(Fact::value)
                .map(Stage.class::cast);
    }

    /** Each field that something is known of, by its name in the API. */
    Map<String, Object> fields() {
        var fields = new LinkedHashMap<String, Object>();
        facts.forEach((field, fact) -> fields.put(field.key(), fact.value()));
        return fields;
    }

    /** By which event, by its version, each field was last set. */
    Map<String, Long> setBy() {
        var versions = new LinkedHashMap<String, Long>();
        facts.forEach((field, fact) -> versions.put(field.key(), fact.version()));
        return versions;
    }
}
