/**
 * A virtual list as one would write it by hand for one screen, without a framework: all rows are fetched and kept in
 * memory, looked through from first to last for each key, sorted by the browser, and only those in sight are on the page.
 * It tells assistive technology what ours tells, so that both are asked the same way when they are ready.
 */
export function plainList(): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plain list</title><style>${style}</style>
<input type="search" aria-label="Search"><div id="box" role="grid" aria-label="Rows" tabindex="0" aria-busy="true">
<div role="rowgroup" id="head"><div role="row">${head()}</div></div><div role="rowgroup" id="body"></div></div>
<script>${script}</script></html>`
}

/** What the list shows of a record at a desk, and how its head calls it. */
export const shown = {
  name: 'Name',
  operationType: 'Type',
  sourceLocationPath: 'Source',
  destinationLocationPath: 'Destination',
  startTriggerExpression: 'Trigger',
  materialPath: 'Material',
  quantityExpression: 'Quantity',
  enabled: 'Enabled',
  complete: 'Complete',
  status: 'Status',
  modifiedDate: 'Modified',
}

function head(): string {
  const names = Object.entries(shown).map(
    ([name, label]) => `<span role="columnheader"><button value="${name}">${label}</button></span>`,
  )
  return `<span role="columnheader"><input type="checkbox" aria-label="Select all"></span>${names.join('')}`
}

const style = `
  body { font: 13px/20px sans-serif; margin: 0; display: flex; flex-direction: column; height: 100vh }
  #box { flex: 1; overflow: auto; position: relative }
  #head { position: sticky; top: 0; background: #eee; z-index: 1 }
  #body { position: relative }
  [role=row] { display: grid; grid-template-columns: 32px 2fr repeat(10, 1fr); height: 32px }
  #body [role=row] { position: absolute; left: 0; right: 0; border-bottom: 1px solid #ddd }
  [aria-selected=true] { background: #d8e9ec }
  [role=row] > * { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; padding: 6px }`

const script = `
  const names = ${JSON.stringify(Object.keys(shown))}, box = document.querySelector('#box'), body = document.querySelector('#body')
  let all = [], rows = [], sort = { name: 'name', sign: 1 }, words = '', selected = new Set()
  const draw = () => {
    body.style.height = rows.length * 32 + 'px'
    box.setAttribute('aria-rowcount', rows.length + 1)
    const first = Math.max(0, Math.floor(box.scrollTop / 32) - 12)
    const last = Math.min(rows.length, first + Math.ceil(box.clientHeight / 32) + 24)
    const html = []
    for (let at = first; at < last; at++) {
      const isSelected = selected.has(rows[at].id)
      html.push('<div role="row" aria-selected="' + isSelected + '" data-index="' + at + '" style="top:' + at * 32 + 'px">' +
        '<span role="gridcell"><input type="checkbox"' + (isSelected ? ' checked' : '') + '></span>' +
        names.map((name, column) => '<span role="' + (column === 0 ? 'rowheader' : 'gridcell') + '">' +
          String(rows[at][name] ?? '—').replaceAll('&', '&amp;').replaceAll('<', '&lt;') + '</span>').join('') + '</div>')
    }
    body.innerHTML = html.join('')
    box.setAttribute('aria-busy', 'false')
  }
  const view = () => {
    const found = words === '' ? all.slice() : all.filter((row) =>
      names.some((name) => typeof row[name] === 'string' && row[name].toLowerCase().includes(words)))
    const of = (row) => row[sort.name] ?? ''
    rows = found.sort((a, b) => (of(a) < of(b) ? -sort.sign : of(a) > of(b) ? sort.sign : 0))
    draw()
  }
  document.querySelector('[type=search]').addEventListener('input', (event) => {
    words = event.target.value.toLowerCase()
    view()
  })
  document.querySelector('#head').addEventListener('click', (event) => {
    if (event.target.matches('button')) {
      const name = event.target.value
      sort = { name, sign: sort.name === name ? -sort.sign : 1 }
      view()
    } else if (event.target.matches('input')) {
      selected = new Set(event.target.checked ? rows.map((row) => row.id) : [])
      draw()
    }
  })
  box.addEventListener('scroll', draw)
  fetch('/rows.json').then((answer) => answer.json()).then((rows) => { all = rows; view() })`
