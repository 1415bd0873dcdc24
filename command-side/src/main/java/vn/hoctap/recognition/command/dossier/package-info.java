/** What can be asked of a dossier (hồ sơ): its commands. */
@NullMarked
package vn.hoctap.recognition.command.dossier;

import org.jspecify.annotations.NullMarked;
