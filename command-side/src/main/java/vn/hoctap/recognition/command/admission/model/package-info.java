/** When a command is admitted; nothing in here knows how a command is sent, or where rights are kept. */
@NullMarked
package vn.hoctap.recognition.command.admission.model;

import org.jspecify.annotations.NullMarked;
