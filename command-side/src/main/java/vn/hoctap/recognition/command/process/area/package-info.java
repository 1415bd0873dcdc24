/** Open dossiers by area, and what becomes of them when areas are merged (sáp nhập đơn vị hành chính). */
@NullMarked
package vn.hoctap.recognition.command.process.area;

import org.jspecify.annotations.NullMarked;
