import { screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { render } from '#testing/render.tsx'
import { Dialog } from './Dialog.tsx'

function No({ onPress }: { readonly onPress: () => void }) {
  return (
    <button type="button" onClick={onPress}>
      No
    </button>
  )
}

function Asking() {
  const [opened, setOpened] = useState(false)
  const close = () => setOpened(false)
  return (
    <>
      <button type="button" onClick={() => setOpened(true)}>
        Ask
      </button>
      <Dialog opened={opened} onClose={close} title="Sure?" footer={<No onPress={close} />}>
        Words
      </Dialog>
    </>
  )
}

test.each(['{Escape}', '{Enter}'])('a dialog that %s closes gives the focus back', async (key) => {
  const { user } = render(<Asking />)
  const ask = screen.getByRole('button', { name: 'Ask' })
  await user.click(ask)
  const no = await screen.findByRole('button', { name: 'No' })
  no.focus()
  await user.keyboard(key)
  await waitFor(() => expect(no.isConnected).toBe(false))
  expect(document.activeElement).toBe(ask)
})
