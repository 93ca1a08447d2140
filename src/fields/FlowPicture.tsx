import { memo } from 'react'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { Story } from '#domain/story.ts'
import { tip } from '#ui/tip.ts'
import { type FlowPlace, type FlowWord, flowOf } from './flow-facts.ts'
import styles from './FlowPicture.module.css'
import { useFormWords } from './words.ts'

interface Props {
  readonly story: Story
  readonly plant: PlantIndex
}

/** Source left, destination right, and what moves between them. */
export const FlowPicture = memo(function FlowPicture({ story, plant }: Props) {
  const words = useFormWords()
  const { source, destination, material, quantity, moves } = flowOf(story, plant, words)
  return (
    <figure className={styles.flow} aria-label={words.form.flow.label}>
      <Place place={source} />
      <div className={styles.way}>
        <Word {...material} strong />
        {moves && (
          <svg className={styles.arrow} viewBox="0 0 136 10" preserveAspectRatio="xMaxYMid slice" aria-hidden>
            <path d="M0 5H128" />
            <path d="M126 0 L136 5 L126 10Z" className={styles.head} />
          </svg>
        )}
        <Word {...quantity} />
      </div>
      <Place place={destination} />
      <div className={styles.lots}>
        <Lot place={source} />
        <Lot place={destination} />
      </div>
    </figure>
  )
})

function Place({ place: { name, shape, lot } }: { readonly place: FlowPlace }) {
  const words = useFormWords().form.flow
  return (
    <div className={styles.place}>
      <Word {...name} strong />
      {shape === 'silo' && <Silo isFilled={lot?.is === 'primary'} />}
      {shape === 'box' && <div className={styles.box}>{words.noStorage}</div>}
      {shape === 'open' && <div className={styles.box} />}
      {shape === 'none' && <div className={styles.nowhere} />}
    </div>
  )
}

/** Level and all: the primary lot lies in it, so it is filled. */
function Silo({ isFilled }: { readonly isFilled: boolean }) {
  return (
    <svg className={styles.silo} viewBox="0 0 84 68" aria-hidden>
      {isFilled && (
        <path
          className={styles.level}
          d="M2 44v14c0 4.4 17.9 8 40 8s40-3.6 40-8V44c0 4.4-17.9 8-40 8S2 48.4 2 44z"
        />
      )}
      {isFilled && <path className={styles.surface} d="M2 44c0 4.4 17.9 8 40 8s40-3.6 40-8" />}
      <path d="M2 10v48c0 4.4 17.9 8 40 8s40-3.6 40-8V10" />
      <ellipse cx="42" cy="10" rx="40" ry="8" />
    </svg>
  )
}

function Lot({ place: { lot } }: { readonly place: FlowPlace }) {
  if (lot === null) return <div />
  return (
    <div className={styles.lot}>
      <svg className={styles.flag} data-lot={lot.is} width="18" height="14" viewBox="0 0 18 14" aria-hidden>
        <path d="M1 1H11.5L16.5 7L11.5 13H1Z" />
      </svg>
      <span className={styles.title} data-lot={lot.is}>
        {lot.title}
      </span>
      <Word {...lot.about} />
    </div>
  )
}

const Word = memo(function Word({ text, as, strong = false }: FlowWord & { readonly strong?: boolean }) {
  return (
    <span className={styles.word} data-as={as} data-strong={strong ? '' : undefined} {...tip(text)}>
      {text}
    </span>
  )
})
