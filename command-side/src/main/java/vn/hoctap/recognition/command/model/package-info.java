/** What deciders of all aggregates have in common. */
@NullMarked
package vn.hoctap.recognition.command.model;

import org.jspecify.annotations.NullMarked;
