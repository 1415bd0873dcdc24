-- Whoever holds a certificate asks by the id of the event that recorded the recognition, and whoever holds a receipt by the
-- dossier's code: few of all events, which nobody should have to go through for a stranger.
CREATE INDEX entry_of_certificate ON audit_trail.entry (event_id) WHERE type IN ('DossierRecognised', 'PastRecognitionImported');
CREATE INDEX entry_of_receipt ON audit_trail.entry ((payload::jsonb ->> 'code')) WHERE type = 'DossierAccepted';
