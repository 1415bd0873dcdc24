-- Rights now tell the reason of their last step: whoever grants one has to know why it was proposed. What was folded before is
-- folded again from the topic.
TRUNCATE rights.held;
DELETE FROM projector.checkpoint WHERE projection = 'rights';
