/** What may be done with one dossier beside the way that most of them go, by whoever has a part in it. */
@NullMarked
package vn.hoctap.recognition.portal.dossier;

import org.jspecify.annotations.NullMarked;
