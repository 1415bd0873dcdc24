package vn.hoctap.recognition.command.deadline.model;

import java.time.LocalDate;
import vn.hoctap.recognition.events.deadline.DeadlineKind;

/**
 * What is waited for, and until when (thời hạn).
 *
 * @param due the last good day, fixed when an event was taken in: no holiday declared afterwards moves it
 */
public record Deadline(DeadlineKind kind, LocalDate due) {}
