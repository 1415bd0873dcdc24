package vn.hoctap.recognition.events.criteria;

import vn.hoctap.recognition.events.dossier.RecognitionLevel;

/** What has to be reached for a level, by the applicants within a scope. */
public record Requirement(RecognitionLevel level, Scope scope, Bound bound) {}
