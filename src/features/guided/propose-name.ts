import type { Named, Story } from '#domain/story.ts'
import type { LateWords } from '#domain/words/words.ts'

/** A name from what was answered: what happens, of what, from where to where. */
export function proposeName(story: Story, type: string, words: LateWords['guided']['nameOf']): string {
  const { material, source, destination } = story
  const ofWhat = material.by === 'named' ? nameIn(material.material) : ''
  const [from, into] = [nameIn(source), nameIn(destination)]
  return `${words.plain(type, ofWhat)}${from && words.from(from)}${into && words.into(into)}`
}

function nameIn(named: Named): string {
  return named.is === 'missing' ? '' : named.name
}
