import { memo, useState } from 'react'
import { useStore } from '#data/store.ts'
import type { InventoryOperation } from '#domain/catalogue/index.ts'
import { asJson } from '#domain/transfer/json.ts'
import { parametersFor } from '#domain/transfer/parameters.ts'
import { asPython } from '#domain/transfer/python.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { CodeBlock } from '#ui/CodeBlock.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import { Switch } from '#ui/Switch.tsx'
import styles from './CodePane.module.css'
import { useEditor } from './editor-model-context.ts'
import { useEditorWords } from './words.ts'

export type CodeLanguage = 'python' | 'json'
const languages = ['python', 'json'] as const

/** The operation as a call and as data, to take elsewhere. */
export const CodePane = memo(function CodePane() {
  const { scope } = useEditor()
  const words = useEditorWords().editor.pane
  const [language, setLanguage] = useState<CodeLanguage>('python')
  const panel = `${scope.prefix}code`
  return (
    <div className={styles.pane}>
      <div className={styles.bar}>
        <div role="tablist" aria-label={words.code} className={styles.tabs}>
          {languages.map((each) => (
            <button
              key={each}
              type="button"
              role="tab"
              id={`${panel}-${each}`}
              aria-selected={each === language}
              aria-controls={panel}
              tabIndex={each === language ? 0 : -1}
              className={styles.tab}
              onClick={() => setLanguage(each)}
              onKeyDown={(event) => {
                if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
                const other = each === 'python' ? 'json' : 'python'
                setLanguage(other)
                document.getElementById(`${panel}-${other}`)?.focus()
              }}
            >
              {words[each]}
            </button>
          ))}
        </div>
        <CodeActs language={language} />
      </div>
      <div role="tabpanel" id={panel} aria-labelledby={`${panel}-${language}`} className={styles.panel}>
        <Code language={language} />
      </div>
    </div>
  )
})

export function CodeActs({ language }: { readonly language: CodeLanguage }) {
  const { scope, view, changedOnly } = useEditor()
  const { editor: words, form } = useEditorWords()
  const isOn = useStore(changedOnly, (on) => on)
  return (
    <div className={styles.acts}>
      <Switch
        tone="view"
        label={words.pane.changedOnly}
        checked={isOn}
        onChange={(event) => changedOnly.set(event.target.checked)}
      />
      <CopyButton
        text={() => codeOf(scope.contract, view.get().record, language, changedOnly.get())}
        copied={form.copied}
        failed={form.copyFailed}
      >
        {words.pane.copy}
      </CopyButton>
    </div>
  )
}

/** Follows the form behind: only the lines that differ are written anew. */
export function Code({ language }: { readonly language: CodeLanguage }) {
  const { scope, view, changedOnly } = useEditor()
  const words = useEditorWords().editor.pane
  const isOn = useStore(changedOnly, (on) => on)
  const record = useStore(view, (current) => current.record)
  return (
    <CodeBlock label={words.codeOf(words[language])} code={codeOf(scope.contract, record, language, isOn)} />
  )
}

function codeOf(
  contract: Contract,
  record: InventoryOperation,
  language: CodeLanguage,
  changedOnly: boolean,
): string {
  const wire = parametersFor(contract, record, changedOnly ? 'changed' : 'all')
  return language === 'python' ? asPython(wire) : asJson(wire)
}
