import { describe, expect, test } from 'vitest'
import { judge } from './judge.ts'

describe('the directions between folders', () => {
  test.each([
    ['features/editor/Editor.tsx', `import { x } from '#fields/x.ts'`],
    ['features/editor/Editor.tsx', `import { x } from '#domain/x.ts'`],
    ['features/editor/Editor.tsx', `import { x } from './x.ts'`],
    ['features/editor/parts/Head.tsx', `import { x } from '../x.ts'`],
    ['data/client.ts', `import type { App } from '#server/app.ts'`],
    ['data/client.ts', `import { type App } from '#server/app.ts'`],
    ['data/client.ts', `export type { App } from '#server/app.ts'`],
    ['ui/Words.tsx', `import type { Words } from '#domain/words/words.ts'`],
    ['app/main.tsx', `const mock = () => import('#mock/browser.ts')`],
    ['mock/browser.ts', `import { createApp } from '#server/app.ts'`],
    ['server/main.ts', `import fs from 'node:fs'`],
    ['domain/schema.ts', `import { z } from 'zod'`],
    ['fields/FieldInput.test.tsx', `import { x } from '#testing/render.tsx'`],
    ['data/operations.test.ts', `import { createApp } from '#server/app.ts'\nimport fs from 'node:fs'`],
  ])('%s may say %s', (path, source) => {
    expect(judge([{ path, source }])).toEqual([])
  })

  test.each([
    ['features/editor/Editor.tsx', `import { x } from '#features/operations/x.ts'`],
    ['features/editor/Editor.tsx', `import { x } from '../operations/x.ts'`],
    ['features/editor/Editor.tsx', `import { x } from '#app/x.ts'`],
    ['features/editor/Editor.tsx', `import type { x } from '#server/store.ts'`],
    ['fields/FieldInput.tsx', `import { x } from '#testing/render.tsx'`],
    ['fields/FieldInput.tsx', `import type { X } from '#features/editor/x.ts'`],
    ['ui/Table.tsx', `import { x } from '#domain/words/words.ts'`],
    ['ui/Table.tsx', `import type { X } from '#domain/operation.ts'`],
    ['data/client.ts', `import { createApp } from '#server/app.ts'`],
    ['data/client.ts', `export * from '#server/app.ts'`],
    ['app/main.tsx', `import { startMock } from '#mock/browser.ts'`],
    ['app/main.tsx', `const s = () => import('#server/main.ts')`],
    ['app/main.tsx', `import fs from 'node:fs'`],
    ['domain/schema.ts', `import { useState } from 'react'`],
    ['domain/schema.ts', `import fs from 'node:fs'`],
    ['domain/schema.ts', `import { x } from '../data/x.ts'`],
    ['expression/lexer.ts', `import { x } from '#domain/x.ts'`],
    ['server/app.ts', `import { x } from '@mantine/core'`],
    ['utils/x.ts', ''],
  ])('%s may not say %s', (path, source) => {
    expect(judge([{ path, source }])).toHaveLength(1)
  })

  test('a fault says where it is and why it is one', () => {
    const source = `\nimport { x } from '#features/operations/x.ts'`
    expect(judge([{ path: 'features/editor/Editor.tsx', source }])[0]).toMatch(
      /^src\/features\/editor\/Editor\.tsx:2 imports features\/operations .*\n.*deleted alone/,
    )
  })

  test('a check of nothing is no pass', () => {
    expect(judge([])).toHaveLength(1)
  })
})
