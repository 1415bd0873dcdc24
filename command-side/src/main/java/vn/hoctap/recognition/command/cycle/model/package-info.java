/** The rules of a cycle as plain functions: command, state and circumstances in, events or a refusal out. */
@NullMarked
package vn.hoctap.recognition.command.cycle.model;

import org.jspecify.annotations.NullMarked;
