/** How a title is asked for and granted (thủ tục công nhận): terms, papers, offices, councils and validity, as data. */
@NullMarked
package vn.hoctap.recognition.events.procedure;

import org.jspecify.annotations.NullMarked;
