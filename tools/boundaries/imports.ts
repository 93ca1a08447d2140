import { parseSync } from 'vite'

export interface Import {
  readonly specifier: string
  readonly line: number
  readonly how: 'value' | 'type' | 'lazy'
}

/** Every module that a source file names: by `import`, `export … from` and `import()` of a literal. */
export function importsOf(path: string, source: string): readonly Import[] {
  const { module, errors } = parseSync(path, source)
  const [error] = errors
  if (error !== undefined) throw new Error(`${path}: ${error.message}`)
  const lineAt = (offset: number) => source.slice(0, offset).split('\n').length
  const howOf = (entries: readonly { readonly isType: boolean }[]) =>
    entries.length > 0 && entries.every((entry) => entry.isType) ? 'type' : 'value'

  return [
    ...module.staticImports.map(
      ({ start, moduleRequest, entries }): Import => ({
        specifier: moduleRequest.value,
        line: lineAt(start),
        how: howOf(entries),
      }),
    ),
    ...module.staticExports.flatMap(({ start, entries }) => {
      const from = entries.find((entry) => entry.moduleRequest !== null)?.moduleRequest?.value
      const how = howOf(entries)
      return from === undefined ? [] : [{ specifier: from, line: lineAt(start), how } satisfies Import]
    }),
    ...module.dynamicImports.flatMap(({ start, moduleRequest }): Import[] => {
      const specifier = literal(source.slice(moduleRequest.start, moduleRequest.end))
      return specifier === undefined ? [] : [{ specifier, line: lineAt(start), how: 'lazy' }]
    }),
  ]
}

function literal(text: string): string | undefined {
  return /^(['"`])([^$]*)\1$/.exec(text.trim())?.[2]
}
