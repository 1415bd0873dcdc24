/** What a year's results would have been under other criteria (giả định); it reads, and nothing is changed. */
@NullMarked
package vn.hoctap.recognition.query.whatif;

import org.jspecify.annotations.NullMarked;
