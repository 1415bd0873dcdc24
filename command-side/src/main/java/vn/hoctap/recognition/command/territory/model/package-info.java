/** The map of every day, and which changes of it may be recorded. */
@NullMarked
package vn.hoctap.recognition.command.territory.model;

import org.jspecify.annotations.NullMarked;
