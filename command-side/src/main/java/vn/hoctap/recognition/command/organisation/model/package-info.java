/** What an organisation is on a day, and which changes of it may be recorded. */
@NullMarked
package vn.hoctap.recognition.command.organisation.model;

import org.jspecify.annotations.NullMarked;
