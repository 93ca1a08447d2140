/**
 * Gives an element a tooltip: `<span {...tip(path)}>`. One tooltip serves the whole page (`TooltipHost`): a table of
 * hundreds of cells cannot afford a component for each.
 */
export function tip(text: string | null | undefined): { readonly 'data-tip'?: string } {
  return text === null || text === undefined || text === '' ? {} : { 'data-tip': text }
}
