package vn.hoctap.recognition.events.panel;

import vn.hoctap.recognition.events.RecognitionEvent;

/** Everything that can happen to a council. */
public sealed interface PanelEvent extends RecognitionEvent
        permits PanelEstablished, PanelMemberReplaced, PanelDissolved {
    PanelId panelId();
}
