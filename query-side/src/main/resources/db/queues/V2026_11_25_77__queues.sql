-- What waits is little among all that ever stood somewhere, and complaints are few among all events.
CREATE INDEX standing_by_stage ON progress.standing (stage) WHERE upper_inf(recorded) AND upper_inf(effective);
CREATE INDEX entry_of_complaints ON audit_trail.entry (stream, version, type)
  WHERE type IN ('ComplaintFiled', 'ComplaintSettled');
