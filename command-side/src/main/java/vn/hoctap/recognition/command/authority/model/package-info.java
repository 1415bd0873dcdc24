/** When rights are granted and withdrawn; nothing in here knows how it is stored or sent. */
@NullMarked
package vn.hoctap.recognition.command.authority.model;

import org.jspecify.annotations.NullMarked;
