/** Who reads (người tra cứu), what of the dossiers that person may see, and the two walls before everything else. */
@NullMarked
package vn.hoctap.recognition.query.readers;

import org.jspecify.annotations.NullMarked;
