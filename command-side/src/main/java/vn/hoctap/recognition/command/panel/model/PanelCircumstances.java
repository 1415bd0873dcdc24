package vn.hoctap.recognition.command.panel.model;

import java.time.LocalDate;
import vn.hoctap.recognition.command.procedure.PublishedProcedures;

/** What a decision about a council rests on besides the command and the council. */
public record PanelCircumstances(LocalDate today, PublishedProcedures procedures) {}
