/** What happens to decisions (quyết định) and to the registers of their numbers. */
@NullMarked
package vn.hoctap.recognition.events.decision;

import org.jspecify.annotations.NullMarked;
