package vn.hoctap.recognition.command.cycle.model;

import java.time.LocalDate;
import vn.hoctap.recognition.command.procedure.PublishedProcedures;

/** What a decision rests on besides the command and the cycle. */
public record Circumstances(LocalDate today, PublishedProcedures procedures) {}
