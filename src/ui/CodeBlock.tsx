import { memo } from 'react'
import styles from './CodeBlock.module.css'

interface Props {
  /** The name of the block for assistive technology. */
  label: string
  code: string
}

/** Python or JSON, coloured, one element to a line: when the code changes only the lines that differ are touched. */
export function CodeBlock({ label, code }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- A box that scrolls must take the focus.
    <section className={styles.block} aria-label={label} tabIndex={0}>
      <pre className={styles.code}>
        {code.split('\n').map((line, at) => (
          <Line key={nameIn(line) ?? at} line={line} />
        ))}
      </pre>
    </section>
  )
}

const Line = memo(function Line({ line }: { line: string }) {
  const indent = line.length - line.trimStart().length
  return (
    <code className={indent > 0 ? styles.indented : styles.line}>
      {partsOf(line).map(({ kind, text }, at) =>
        kind === undefined ? (
          text
        ) : (
          <span key={at} className={styles[kind]}>
            {text}
          </span>
        ),
      )}
      {'\n'}
    </code>
  )
})

interface Part {
  readonly kind: 'string' | 'number' | 'constant' | 'call' | undefined
  readonly text: string
}

const token =
  /(?<name>(?:'\w+'|"\w+")(?=: ))|(?<string>u?'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")|(?<number>\b\d[\d.]*\b)|(?<constant>\b(?:None|True|False|null|true|false)\b)|(?<call>\w+(?=\())/g

function partsOf(line: string): readonly Part[] {
  const parts: Part[] = []
  let end = 0
  for (const match of line.matchAll(token)) {
    if (match.index > end) parts.push({ kind: undefined, text: line.slice(end, match.index) })
    parts.push({ kind: kindOf(match.groups ?? {}), text: match[0] })
    end = match.index + match[0].length
  }
  return end < line.length ? [...parts, { kind: undefined, text: line.slice(end) }] : parts
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): Part['kind'] {
  if (groups['string'] !== undefined) return 'string'
  if (groups['number'] !== undefined) return 'number'
  if (groups['constant'] !== undefined) return 'constant'
  return groups['call'] === undefined ? undefined : 'call'
}

/** A line keeps its element while others come and go before it. */
function nameIn(line: string): string | null {
  return /^\s+['"](\w+)['"]:/.exec(line)?.[1] ?? null
}
