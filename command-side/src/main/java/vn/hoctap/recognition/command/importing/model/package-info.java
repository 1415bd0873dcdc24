/** What a row has to say, and when an import is taken, as plain functions. */
@NullMarked
package vn.hoctap.recognition.command.importing.model;

import org.jspecify.annotations.NullMarked;
