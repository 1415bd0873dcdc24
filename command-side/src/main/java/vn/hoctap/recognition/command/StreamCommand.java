package vn.hoctap.recognition.command;

import vn.hoctap.recognition.command.admission.Permission;

/** A command to one stream. */
public interface StreamCommand {
    /** The stream that it is for, by identifier. */
    String stream();

    /** What it asks of its sender. */
    Permission permission();
}
