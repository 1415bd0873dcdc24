/** What an applicant has written of a dossier so far (hồ sơ đang lập), folded from its events. */
@NullMarked
package vn.hoctap.recognition.query.casefile;

import org.jspecify.annotations.NullMarked;
