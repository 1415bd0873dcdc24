/** Organisations (cơ quan, đơn vị): entering and changing them, and asking what they were on a day. */
@NullMarked
package vn.hoctap.recognition.command.organisation;

import org.jspecify.annotations.NullMarked;
