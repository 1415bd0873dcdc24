/** When a deadline is reminded of, missed and escalated; each once. */
@NullMarked
package vn.hoctap.recognition.command.deadline.model;

import org.jspecify.annotations.NullMarked;
