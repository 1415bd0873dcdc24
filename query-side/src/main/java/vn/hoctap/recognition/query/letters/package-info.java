/** Letters (thư) in which notices go to those who have chosen to get them by mail, and how often they want them. */
@NullMarked
package vn.hoctap.recognition.query.letters;

import org.jspecify.annotations.NullMarked;
