/** Read model of the words by which a dossier is found (tra cứu hồ sơ), and the one condition by which they are looked for. */
@NullMarked
package vn.hoctap.recognition.query.searchtext;

import org.jspecify.annotations.NullMarked;
