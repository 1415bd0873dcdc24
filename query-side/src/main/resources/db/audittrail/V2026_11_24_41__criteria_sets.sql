-- Criteria sets are few among millions of events, and are read from the trail itself.
CREATE INDEX entry_of_criteria ON audit_trail.entry (position) WHERE type = 'CriteriaSetPublished';
