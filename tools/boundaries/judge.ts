import { posix } from 'node:path'
import { type Direction, directions, forTests } from './directions.ts'
import { type Import, importsOf } from './imports.ts'

export interface SourceFile {
  /** Under `src/`, with forward slashes. */
  readonly path: string
  readonly source: string
}

/** What is wrong with the imports of these files, a sentence each. Seeing no file at all is an error, not a pass. */
export function judge(files: readonly SourceFile[]): readonly string[] {
  if (files.length === 0) return ['No source file was seen: nothing was checked.']
  return files.flatMap(({ path, source }) => {
    const direction = directions[folderOf(path)]
    if (direction === undefined) return [`src/${path}: no direction is known for ${folderOf(path)}/.`]
    return importsOf(path, source).flatMap((each) => {
      const fault = faultOf(path, direction, each)
      return fault === undefined ? [] : [`src/${path}:${each.line} ${fault}\n    ${direction.why}`]
    })
  })
}

function faultOf(path: string, direction: Direction, { specifier, how }: Import): string | undefined {
  const target = ours(path, specifier)
  if (target === undefined) return packageFault(direction, specifier, isTest(path))
  const [from, to] = [folderOf(path), folderOf(target)]
  const within = (paths: readonly string[] = []) => paths.some((each) => target.startsWith(each))

  if (from === to) {
    const [mine, theirs] = [path, target].map((each) => each.split('/')[1])
    return direction.apart && mine !== theirs ? `imports ${to}/${theirs} from ${from}/${mine}.` : undefined
  }
  if (direction.reaches.includes(to) || (isTest(path) && forTests.reaches.includes(to))) return undefined
  if (within(direction.typesFrom)) return how === 'type' ? undefined : `imports a value of ${target}.`
  if (within(direction.lazily)) return how === 'lazy' ? undefined : `imports ${target} otherwise than lazily.`
  return `imports ${target}: ${from} may import ${direction.reaches.join(', ') || 'nothing of ours'}.`
}

function packageFault(direction: Direction, specifier: string, test: boolean): string | undefined {
  const names = (list: readonly string[]) => list.some((each) => isPackage(specifier, each))
  if (test) return undefined
  if (direction.packages !== undefined && !names(direction.packages)) {
    return `imports ${specifier}: the packages allowed here are ${direction.packages.join(', ') || 'none'}.`
  }
  return names(direction.refuses ?? []) ? `imports ${specifier}.` : undefined
}

function isPackage(specifier: string, name: string): boolean {
  return /[:/]$/.test(name)
    ? specifier.startsWith(name)
    : specifier === name || specifier.startsWith(`${name}/`)
}

/** The path under `src/` that a specifier means, or undefined for a package. */
function ours(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return specifier.slice(1)
  if (!specifier.startsWith('.')) return undefined
  return posix.join(posix.dirname(path), specifier)
}

function folderOf(path: string): string {
  return path.split('/')[0] ?? ''
}

function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path)
}
