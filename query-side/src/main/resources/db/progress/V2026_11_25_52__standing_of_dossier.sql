-- Who searches wants where each of some hundred dossiers stands now, which is one row among all the states that it ever had.
CREATE INDEX standing_of_dossier ON progress.standing (dossier_id) WHERE upper_inf(recorded) AND upper_inf(effective);
