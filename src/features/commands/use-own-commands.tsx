import {
  IconAlertTriangle,
  IconArrowRight,
  IconFileImport,
  IconKeyboard,
  IconPlus,
  IconSunMoon,
} from '@tabler/icons-react'
import { useHost } from '#data/use-host.ts'
import { chooseColorScheme, colorSchemes } from '#ui/color-scheme.ts'
import { type Command, icon, matches } from './command.ts'
import { useGoTo } from './use-go-to.ts'
import { useLocations } from './use-commands.tsx'
import { usePaletteWords } from './words.ts'

interface Options {
  readonly typed: string
  readonly onKeys: () => void
}

/** Commands that need no search: what is created, gone to and switched. */
export function useOwnCommands({ typed, onKeys }: Options): readonly Command[] {
  const commands = [...useCreating(typed), ...useGoing(), ...useSwitching(onKeys)]
  return commands.filter(({ label }) => typed === '' || matches(label, typed))
}

/** A new operation begins at the place that was typed. */
function useCreating(typed: string): readonly Command[] {
  const words = usePaletteWords().palette
  const to = useGoTo()
  const [place] = useLocations(typed)
  const { capabilities } = useHost()
  const image = <IconPlus {...icon} />
  if (place === undefined) {
    return [
      to('create', words.newOperation, image, { to: '/operations/new' }),
      to('create', words.newGuided, image, { to: '/onboarding/guided' }),
      ...(capabilities.includes('templates')
        ? [
            to('create', words.newByPattern, image, { to: '/onboarding/generate' }),
            to('create', words.newTemplate, image, { to: '/onboarding/templates/new' }),
          ]
        : []),
    ]
  }
  const { name, path } = place
  const [from, into] = [{ source: path }, { destination: path }]
  return [
    to('create', words.newFrom(name), image, { to: '/operations/new', search: from }, words.asSource),
    to('create', words.newInto(name), image, { to: '/operations/new', search: into }, words.asDestination),
  ]
}

function useGoing(): readonly Command[] {
  const words = usePaletteWords().palette
  const to = useGoTo()
  const { capabilities } = useHost()
  const arrow = <IconArrowRight {...icon} />
  const incomplete = { to: '/operations', search: { complete: 'false' } } as const
  return [
    to('run', words.goTo.operations, arrow, { to: '/operations' }),
    to('run', words.goTo.onboarding, arrow, { to: '/onboarding' }),
    ...(capabilities.includes('templates')
      ? [to('run', words.goTo.templates, arrow, { to: '/onboarding/templates' })]
      : []),
    to('run', words.goTo.plant, arrow, { to: '/plant' }),
    ...(capabilities.includes('history') ? [to('run', words.goTo.history, arrow, { to: '/history' })] : []),
    ...(capabilities.includes('import')
      ? [to('run', words.goTo.import, <IconFileImport {...icon} />, { to: '/operations/import' })]
      : []),
    to('run', words.incompleteOnly, <IconAlertTriangle {...icon} />, incomplete),
  ]
}

function useSwitching(onKeys: () => void): readonly Command[] {
  const words = usePaletteWords().palette
  const blank = { group: 'run', note: null, href: null } as const
  const themes = colorSchemes.map((scheme) => ({
    ...blank,
    id: scheme,
    icon: <IconSunMoon {...icon} />,
    label: words.theme[scheme],
    run: () => chooseColorScheme(scheme),
  }))
  const keys = { icon: <IconKeyboard {...icon} />, label: words.keys, note: <kbd>?</kbd>, run: onKeys }
  return [...themes, { ...blank, id: 'keys', ...keys }]
}
