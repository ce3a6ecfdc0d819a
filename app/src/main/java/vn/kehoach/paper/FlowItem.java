package vn.kehoach.paper;

/** A member of a section's flow. */
public sealed interface FlowItem permits FlowParagraph, FlowTable {}
