import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { templateQueries } from '#data/templates.ts'
import { useContract } from '#data/use-host.ts'
import { errorText } from '#data/error-text.ts'
import { fieldChangesOf, type ParameterChange } from '#domain/parameter-changes.ts'
import type { Follower } from '#domain/template/follow.ts'
import type { Template } from '#domain/template/template.ts'
import { worded } from '#domain/words/words.ts'
import { BeforeAfter } from '#fields/BeforeAfter.tsx'
import { Button, TextButton } from '#ui/Button.tsx'
import { Mark } from '#ui/Mark.tsx'
import { Bar, Failed } from '#ui/StateViews.tsx'
import { Reapply } from './Reapply.tsx'
import styles from './Followers.module.css'
import { useTemplateWords } from './words.ts'

/** The operations that come from a template: what was changed in each, and what the template says since. */
export function Followers({ template }: { readonly template: Template }) {
  const words = useTemplateWords()
  const { templates } = words
  const query = useInfiniteQuery(templateQueries.followers(template.id))
  const [isReapplying, setReapplying] = useState(false)
  const { data, error, refetch, hasNextPage, fetchNextPage } = query
  if (data === undefined) {
    return error === null ? (
      <p className={styles.none}>
        <Bar width="40%" />
      </p>
    ) : (
      <Failed title={templates.failed} detail={errorText(words, error)} onRetry={() => void refetch()} />
    )
  }
  const items = data.pages.flatMap((page) => page.items)
  const total = data.pages[0]?.total ?? 0
  const count = (holds: (each: Follower) => boolean) => items.filter(holds).length
  const overridden = count(({ overrides }) => overrides.length > 0)
  const behind = count(({ changes }) => changes.length > 0)
  if (total === 0) return <p className={styles.none}>{templates.followers.none}</p>
  return (
    <section className={styles.followers} aria-label={templates.followers.list}>
      <div className={styles.summary}>
        <p>
          {templates.followers.summary(total, overridden, behind)}
          {hasNextPage && ` ${templates.followers.loadedOnly(items.length)}`}
        </p>
        <Button onClick={() => setReapplying(true)}>{templates.reapply.act}</Button>
      </div>
      <FollowerTable items={items} />
      {hasNextPage && (
        <p className={styles.none}>
          <TextButton onClick={() => void fetchNextPage()}>{templates.followers.more}</TextButton>
        </p>
      )}
      {isReapplying && <Reapply template={template} onClose={() => setReapplying(false)} />}
    </section>
  )
}

function FollowerTable({ items }: { readonly items: readonly Follower[] }) {
  const { columns, list } = useTemplateWords().templates.followers
  return (
    <table className={styles.table} aria-label={list}>
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.values}</th>
          <th scope="col">{columns.overrides}</th>
          <th scope="col">{columns.changes}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((each) => (
          <Row key={each.id} follower={each} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ follower }: { readonly follower: Follower }) {
  const words = useTemplateWords()
  const { asMade, upToDate } = words.templates.followers
  const { id, name, values, overrides, changes, errors } = follower
  const [first] = Object.values(errors).flat()
  return (
    <tr>
      <th scope="row">
        <Link to="/operations/$id" params={{ id }}>
          {name}
        </Link>
      </th>
      <td>
        <code className={styles.values}>{Object.values(values).join(' · ')}</code>
      </td>
      <td>
        <Changes
          none={asMade}
          changes={overrides.map(({ parameter, template, now }) => ({
            parameter,
            before: template,
            after: now,
          }))}
        />
      </td>
      <td>
        <Changes none={upToDate} changes={changes} />
        {first !== undefined && <Mark kind="error">{worded(words, first)}</Mark>}
      </td>
    </tr>
  )
}

function Changes({ changes, none }: { readonly changes: readonly ParameterChange[]; readonly none: string }) {
  const words = useTemplateWords()
  const contract = useContract()
  if (changes.length === 0) return <span className={styles.same}>{none}</span>
  return (
    <ul>
      {fieldChangesOf(contract, changes).map((change) => (
        <li key={change.field}>
          <span className={styles.field}>{words.fields[change.field].label}</span>{' '}
          <BeforeAfter change={change} />
        </li>
      ))}
    </ul>
  )
}
