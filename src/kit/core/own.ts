/** Ends a selector that is asked of a widget's tag: nothing of what is slotted by name, which stands beside the content. */
export const OWN = ':not(:scope>[slot],:scope>[slot] *)';
