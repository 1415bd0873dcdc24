/** The pages of the one-stop office (bộ phận một cửa): what waits to be received, and looking into one dossier. */
@NullMarked
package vn.hoctap.recognition.portal.clerk;

import org.jspecify.annotations.NullMarked;
