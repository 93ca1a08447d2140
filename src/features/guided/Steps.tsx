import { Link } from '@tanstack/react-router'
import { useStore } from '#data/store.ts'
import type { FieldName } from '#domain/catalogue/index.ts'
import { isEmpty } from '#domain/operation.ts'
import { useFormScope } from '#fields/form-scope.ts'
import { FieldValueText } from '#fields/FieldValueText.tsx'
import { openFields, type QuestionName, questionNames } from './questions.ts'
import styles from './Steps.module.css'
import { useGuidedWords } from './words.ts'

/** All questions with what was answered, each a way back to it. */
export function Steps({ current }: { readonly current: QuestionName }) {
  const words = useGuidedWords().guided
  return (
    <nav className={styles.steps} aria-label={words.steps}>
      <ol className={styles.list}>
        {questionNames.map((name) => (
          <Step key={name} name={name} isCurrent={name === current} />
        ))}
      </ol>
    </nav>
  )
}

function Step({ name, isCurrent }: { readonly name: QuestionName; readonly isCurrent: boolean }) {
  const words = useGuidedWords().guided
  const { contract, view } = useFormScope()
  const record = useStore(view, (current) => current.record)
  const lacking = useStore(view, (current) => current.lacking)
  const open = openFields(contract, name, record)
  const missing = open.filter((field) => lacking[field.name] === true).length
  const told = open.find((field) => facts.has(field.name) && !isEmpty(record[field.name])) ?? open[0]
  return (
    <li>
      <Link
        from="/onboarding/guided"
        search={{ question: name }}
        className={styles.step}
        aria-current={isCurrent ? 'step' : undefined}
        replace
      >
        <span className={styles.title}>{words.questions[name].title}</span>
        <span className={styles.answer}>
          {missing > 0 ? (
            <span className={styles.missing}>{words.missing(missing)}</span>
          ) : told === undefined || isEmpty(record[told.name]) ? (
            words.open
          ) : (
            <FieldValueText field={told} value={record[told.name]} />
          )}
        </span>
      </Link>
    </li>
  )
}

/** What an answer is remembered by, before how it is found. */
const facts: ReadonlySet<FieldName> = new Set([
  'sourceLocation',
  'material',
  'materialExpression',
  'startTriggerExpression',
  'operation',
  'quantityExpression',
  'primaryLotCodeExpression',
  'name',
])
