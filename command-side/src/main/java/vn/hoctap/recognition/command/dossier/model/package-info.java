/** The rules of a dossier as plain functions: command, state and today in, events or a refusal out. */
@NullMarked
package vn.hoctap.recognition.command.dossier.model;

import org.jspecify.annotations.NullMarked;
