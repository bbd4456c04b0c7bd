/**
 * Whether rules for everything (`* { … !important }`) reach what stands within an author's node, where none of a
 * card's own can answer them. Told by an element that pages hardly place or space by its name, else by one that they
 * never do.
 */
export function isBent(card: Element): boolean {
  const told = card.querySelector(':scope>:not(table,ol,[slot]) :is(b,strong,i,em)') ?? document.head;
  const { position, cssFloat, transform, padding, borderWidth, width, letterSpacing, textTransform, lineHeight } =
    getComputedStyle(told);
  return (
    [position, cssFloat, transform, padding, borderWidth, width, letterSpacing, textTransform].join() !==
      'static,none,none,0px,0px,auto,normal,none' || lineHeight !== getComputedStyle(told.parentElement!).lineHeight
  );
}
