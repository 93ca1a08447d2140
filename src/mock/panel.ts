import { type AnswerMode, answerMode, answerModes, isAnswerMode, setAnswerMode } from './answers.ts'

/** A small switch in the page's corner: how the mock answers, and a way to begin again. Development only. */
export function showPanel(startAgain: () => Promise<void>): void {
  const panel = document.createElement('aside')
  panel.setAttribute('aria-label', 'Mock')
  panel.style.cssText =
    'position:fixed;right:8px;bottom:34px;z-index:9999;display:flex;gap:8px;padding:4px 8px;font:12px/24px sans-serif;' +
    'background:#ffffff;color:#1a2127;border:1px solid #76808a;border-radius:4px'
  panel.append('Mock', answerSwitch(), button('Start again', startAgain))
  document.body.append(panel)
}

function answerSwitch(): HTMLElement {
  const select = document.createElement('select')
  select.setAttribute('aria-label', 'Mock answers')
  for (const [mode, words] of Object.entries(answerModes)) {
    const option = new Option(mode, mode, false, mode === answerMode())
    option.title = words
    select.append(option)
  }
  select.addEventListener('change', () => {
    if (isAnswerMode(select.value)) setAnswerMode(select.value)
  })
  return select
}

function button(words: string, act: () => Promise<void>): HTMLElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.textContent = words
  element.addEventListener('click', () => void act())
  return element
}

declare global {
  interface Window {
    /** The same switch for scripts, in development only. */
    mockAnswers?: (mode: AnswerMode) => void
  }
}
