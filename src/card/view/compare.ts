/**
 * The author's table once more, so that it can fold: where it is narrow each row becomes a name over labelled lines.
 * Its roles are said outright, for a change of `display` takes them away.
 */
export function compare(table: HTMLTableElement): HTMLTableElement {
  const drawn = table.cloneNode(true) as HTMLTableElement;
  drawn.setAttribute('role', 'table');
  drawn.setAttribute('part', 'table');
  const heads = drawn.rows[0]?.cells;
  for (const row of drawn.rows) {
    row.setAttribute('role', 'row');
    row.setAttribute('part', 'row');
    row.parentElement!.setAttribute('role', 'rowgroup');
    for (const cell of row.cells) {
      const head = heads?.[cell.cellIndex];
      cell.setAttribute('part', 'cell');
      cell.setAttribute('role', cell === head ? 'columnheader' : cell.tagName === 'TH' ? 'rowheader' : 'cell');
      if (head?.tagName === 'TH') cell.dataset.head = head.textContent.trim();
    }
  }
  return drawn;
}
