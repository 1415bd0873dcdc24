/** When targets may be published; nothing in here knows how it is stored or sent. */
@NullMarked
package vn.hoctap.recognition.command.targets.model;

import org.jspecify.annotations.NullMarked;
