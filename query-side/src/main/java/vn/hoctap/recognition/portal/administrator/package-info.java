/** Pages of who keeps the engine (quản trị): people and rights, organisations, the map, cycles, calendar, criteria, projections. */
@NullMarked
package vn.hoctap.recognition.portal.administrator;

import org.jspecify.annotations.NullMarked;
