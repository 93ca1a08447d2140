import { useStore } from '#data/store.ts'
import { useHolds } from '#fields/use-applies.ts'
import { numberMarks, writeNumber } from '#fields/number-text.ts'
import { fieldOf } from '#domain/catalogue/index.ts'
import { type CounterExample, counterExample } from './counter-example.ts'
import styles from './CounterSketch.module.css'
import { useEditor } from './editor-model-context.ts'
import { useUnit } from './use-unit.ts'
import { useEditorWords } from './words.ts'

/** The counter's worked example, under the value at which it wraps. */
export function CounterSketch() {
  const { scope } = useEditor()
  const isCounter = useHolds(fieldOf(scope.contract, 'quantityOverflowValue')?.when)
  return isCounter ? <Example /> : null
}

function Example() {
  const { view } = useEditor()
  const words = useEditorWords()
  const wrapsAt = useStore(view, ({ record }) => record.quantityOverflowValue)
  const unit = useUnit()
  const example = counterExample(wrapsAt)
  const { gain, plain, everyWrap, noWrap } = words.editor.counter
  const write = (value: number) => writeNumber(value, numberMarks(words.code))
  const sentence = (example.wraps > 0 ? gain : plain)(write(example.start), write(example.stop))
  return (
    <div className={styles.example}>
      <Sketch example={example} start={write(example.start)} stop={write(example.stop)} />
      <p className={styles.text}>
        {sentence.before}
        <strong>{`${write(example.gained)} ${unit}`.trim()}</strong>
        {sentence.after} {example.wraps > 0 ? everyWrap : noWrap}
      </p>
    </div>
  )
}

interface SketchProps {
  readonly example: CounterExample
  readonly start: string
  readonly stop: string
}

const WIDTH = 300
const TOP = 6
const FLOOR = 32
const AT_START = 62
const AT_WRAP = 122
const AT_STOP = 196

/** The counter over time, as the sentence beside it says: what lies between start and stop is shaded, up to the wrap and from 0 again. */
function Sketch({ example, start, stop }: SketchProps) {
  const words = useEditorWords().editor.counter
  const wraps = example.wraps > 0
  const low = wraps ? 13 : 26
  const high = wraps ? 25 : 14
  const line = wraps
    ? `M0 22 L${AT_START} ${low} L${AT_WRAP} ${TOP} V${FLOOR} L${AT_STOP} ${high} L${WIDTH} 12`
    : `M0 32 L${AT_START} ${low} L${AT_STOP} ${high} L${WIDTH} 6`
  return (
    <svg className={styles.sketch} viewBox={`0 0 ${WIDTH} 52`} aria-hidden>
      <rect x={AT_START} y={TOP} width={AT_STOP - AT_START} height={FLOOR - TOP} className={styles.between} />
      {wraps && <path d={`M0 ${TOP}H${WIDTH}`} className={styles.wrap} />}
      <path d={`M0 ${FLOOR}H${WIDTH}`} className={styles.floor} />
      <path d={line} className={styles.counter} />
      {wraps && (
        <text x={AT_WRAP + 6} y={TOP + 12} className={styles.word}>
          {words.wraps}
        </text>
      )}
      <path d={`M${AT_START} 2V${FLOOR} M${AT_STOP} 2V${FLOOR}`} className={styles.moment} />
      <circle cx={AT_START} cy={low} r="3" className={styles.dot} />
      <circle cx={AT_STOP} cy={high} r="3" className={styles.dot} />
      <text x={AT_START} y="46" textAnchor="middle" className={styles.value}>
        {start}
      </text>
      <text x={AT_STOP} y="46" textAnchor="middle" className={styles.value}>
        {stop}
      </text>
    </svg>
  )
}
