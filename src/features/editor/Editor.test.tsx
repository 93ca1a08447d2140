import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { reportReach } from '#data/connection.ts'
import { draftsOf } from '#data/drafts.ts'
import { ids } from '#testing/a-plant.ts'
import { openEditor } from '#testing/open-editor.tsx'
import { toasts } from '#ui/toast.ts'

// jsdom takes its time over a form of forty fields.
vi.setConfig({ testTimeout: 30_000 })
configure({ asyncUtilTimeout: 5_000 })

// A slow machine begins the next test while the last one's toast still stands.
afterEach(() => {
  for (const { id } of toasts.current()) toasts.dismiss(id)
})

describe('a field that applies only sometimes', () => {
  it('is hidden, waits, and comes back with its value', async () => {
    const { user, part, control } = await openEditor()
    expect(part('materialExpression')).toBeNull()
    await user.click(within(part('materialSource') ?? document.body).getByText('Expression'))
    await user.type(control('materialExpression'), 'm1')
    await user.click(within(part('materialSource') ?? document.body).getByText('Static'))
    expect(part('materialExpression')).toBeNull()
    expect(await screen.findByText(/A save will drop/)).toBeTruthy()
    await user.click(within(part('materialSource') ?? document.body).getByText('Expression'))
    expect(control('materialExpression').value).toBe('m1')
  })

  it('can be shown greyed, with the choice that decides', async () => {
    const { user, part } = await openEditor()
    await user.click(screen.getByLabelText('Show all fields'))
    const greyed = part('quantityOverflowValue')
    expect(greyed?.textContent).toContain('Applies when Calculation is Rising: stop minus start.')
    await user.click(within(greyed ?? document.body).getByRole('button', { name: 'Calculation' }))
    expect(document.activeElement?.getAttribute('value')).toBe('DIRECT')
  })

  it('is the contract’s own', async () => {
    const { part, control } = await openEditor('/operations/new', { contract: '2025-09' })
    expect(part('secondaryMaterial')).not.toBeNull()
    expect(part('flushIntervalMillis')).toBeNull()
    expect(control('quantityCalcType').value).toBe('DELTA')
  })
})

describe('a key', () => {
  it('in Name renders nothing and asks nothing; what stands beside follows', async () => {
    const { control, commits, asked } = await openEditor()
    await waitFor(() => expect(asked.length).toBeGreaterThan(4))
    await new Promise((resolve) => setTimeout(resolve, 300))
    const before = { commits: commits.count, asked: asked.length }
    fireEvent.input(control('name'), { target: { value: 'L' } })
    expect(commits.count).toBe(before.commits)
    await waitFor(() => expect(document.querySelector('h1')?.textContent).toBe('L'))
    expect(asked.length).toBe(before.asked)
  })

  it('in an expression renders that field alone', async () => {
    const { part, control, commits } = await openEditor()
    await new Promise((resolve) => setTimeout(resolve, 300))
    const before = commits.count
    fireEvent.input(control('startTriggerExpression'), { target: { value: '{[default]A}' } })
    expect(commits.count).toBe(before + 1)
    expect(part('startTriggerExpression')?.textContent).toContain('12 / 2,048')
  })
})

describe('a reference', () => {
  it('takes a pasted ULID at once, and says what it brings', async () => {
    const { user, part, control } = await openEditor()
    await user.click(control('sourceLocation'))
    await user.paste(ids.bay1.replaceAll('-', '').toLowerCase())
    expect(control('sourceLocation').value).toBe('Dairy/Bays/Bay1')
    expect(part('sourceLocation')?.textContent).toContain(`holds several lots. ${ids.bay1}`)
  })

  it('keeps what is not known as typed, with the nearest a press away', async () => {
    const { user, part, control } = await openEditor()
    await user.click(control('material'))
    await user.paste('Dairy/Raw/Raw Milc')
    await user.tab()
    expect(control('material').value).toBe('Dairy/Raw/Raw Milc')
    const alert = within(part('material') ?? document.body).getByRole('alert')
    await user.click(within(alert).getByRole('button', { name: 'Dairy/Raw/Raw Milk' }))
    expect(control('material').value).toBe('Dairy/Raw/Raw Milk')
    expect(within(part('material') ?? document.body).queryByRole('alert')).toBeNull()
  })
})

describe('what the runtime writes', () => {
  it('is put back when it is left to the runtime again', async () => {
    const { user, part, control } = await openEditor()
    await user.click(screen.getByLabelText('Override runtime state'))
    await user.selectOptions(control('status'), 'PAUSED')
    expect(await screen.findByText('1 unsaved change')).toBeTruthy()
    await user.click(screen.getByLabelText('Override runtime state'))
    expect(part('status')?.textContent).toContain('Idle')
    expect(await screen.findByText('Not saved yet')).toBeTruthy()
  })
})

describe('a save', () => {
  it('stores a new operation, takes its address and keeps the form', async () => {
    const { user, control, router, server } = await openEditor()
    await user.type(control('name'), 'Lids')
    const element = control('name')
    await user.keyboard('{Control>}s{/Control}')
    await screen.findByText('Created Lids')
    await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/operations\/01/))
    expect(control('name')).toBe(element)
    expect(document.activeElement).toBe(element)
    const { body } = await server.get('/api/inventory-operations')
    expect(body.items).toHaveLength(1)
  })

  it('without a name is refused at the field, and never sent', async () => {
    const { user, part, control, asked } = await openEditor()
    await user.click(screen.getByLabelText('Save'))
    expect((await within(part('name') ?? document.body).findByRole('alert')).textContent).toContain(
      'needs a name',
    )
    expect(document.activeElement).toBe(control('name'))
    expect(screen.getByText('Not saved: 1 error')).toBeTruthy()
    await user.type(control('name'), 'L')
    await waitFor(() => expect(within(part('name') ?? document.body).queryByRole('alert')).toBeNull())
    expect(asked.filter((each) => each.startsWith('POST'))).toEqual([])
  })

  it('whose answer breaks off is sent again, and stored once', async () => {
    const { user, control, server } = await openEditor()
    await user.type(control('name'), 'Lids')
    let isCut = false
    const answer = fetch
    vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
      const whole = await answer(url, init)
      if (init?.method !== 'POST' || isCut) return whole
      isCut = true
      return new Response('{"id":', whole)
    })
    await user.click(screen.getByLabelText('Save'))
    expect(await screen.findByText(/this is sent once when it answers/)).toBeTruthy()
    // Another request reaches the server.
    reportReach(true)
    expect(await screen.findByText('Created Lids')).toBeTruthy()
    const { body } = await server.get('/api/inventory-operations')
    expect(body.items).toHaveLength(1)
  })

  it('that takes long can be called off, and sent again', async () => {
    const { user, control, server } = await openEditor()
    await user.type(control('name'), 'Lids')
    const answer = fetch
    let isHeld = false
    vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
      const stored = await answer(url, init)
      if (init?.method !== 'POST' || isHeld) return stored
      isHeld = true
      return new Promise((_, reject) => {
        init.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))
      })
    })
    await user.click(screen.getByLabelText('Save'))
    await user.click(await screen.findByText('Stop waiting'))
    expect(await screen.findByText(/Whether it was stored is not known/)).toBeTruthy()
    await user.click(screen.getByText('Try again'))
    expect(await screen.findByText('Created Lids')).toBeTruthy()
    const { body } = await server.get('/api/inventory-operations')
    expect(body.items).toHaveLength(1)
  })

  it('of a form opened from a place begins there', async () => {
    const { control } = await openEditor(`/operations/new?source=${ids.bay1}`)
    expect(control('sourceLocation').value).toBe('Dairy/Bays/Bay1')
  })
})

describe('unsaved work', () => {
  it('is kept in the browser until it is saved', async () => {
    const { user, control } = await openEditor()
    await user.type(control('name'), 'Lids')
    await waitFor(() => expect(draftsOf(localStorage, '2025-03', null)[0]?.values.name).toBe('Lids'))
    await user.click(screen.getByLabelText('Save'))
    await screen.findByText('Created Lids')
    await waitFor(() => expect(draftsOf(localStorage, '2025-03', null)).toEqual([]))
  })

  it('asks before it is left', async () => {
    const { user, control, router } = await openEditor()
    await user.type(control('name'), 'Lids')
    void router.navigate({ to: '/operations' })
    expect(await screen.findByRole('dialog', { name: 'Leave without saving?' })).toBeTruthy()
    await user.click(screen.getByText('Stay'))
    expect(control('name').value).toBe('Lids')
  })
})
