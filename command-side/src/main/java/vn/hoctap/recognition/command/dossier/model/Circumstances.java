package vn.hoctap.recognition.command.dossier.model;

import java.time.LocalDate;
import vn.hoctap.recognition.command.criteria.PublishedCriteria;

/** What a decision rests on besides the command and the dossier. */
public record Circumstances(LocalDate today, PublishedCriteria criteria) {}
