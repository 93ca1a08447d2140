import { useId, useState } from 'react'
import { unitsBelow } from '#domain/pattern/units-below.ts'
import { writeValues } from '#domain/pattern/values.ts'
import { Button, TextButton } from '#ui/Button.tsx'
import { Popover } from '#ui/Popover.tsx'
import styles from './GeneratorPage.module.css'
import type { GeneratorModel } from './use-generator.ts'
import { useGeneratorWords } from './words.ts'

/** Takes the names of the storage units below a place as a placeholder's values. */
export function UnitsBelow({ model }: { readonly model: GeneratorModel }) {
  const words = useGeneratorWords().generator.units
  return (
    <Popover label={words.label} renderTrigger={(props) => <TextButton {...props}>{words.open}</TextButton>}>
      {(close) => <Chooser model={model} onDone={close} />}
    </Popover>
  )
}

function Chooser({ model, onDone }: { readonly model: GeneratorModel; readonly onDone: () => void }) {
  const words = useGeneratorWords().generator.units
  const id = useId()
  const { locations } = model.plant.plant
  const places = locations.filter(({ path }) => unitsBelow(locations, path, 'STORAGE').length > 0)
  const [path, setPath] = useState(places.at(-1)?.path ?? '')
  const [name, setName] = useState(model.template.placeholders.at(-1)?.name ?? '')
  const found = unitsBelow(locations, path, 'STORAGE')
  const take = () => {
    model.change((draft) => ({ ...draft, texts: { ...draft.texts, [name]: writeValues(found) } }))
    onDone()
  }
  return (
    <div className={styles.chooser}>
      <label htmlFor={`${id}-place`}>{words.place}</label>
      <select
        id={`${id}-place`}
        data-autofocus
        className={styles.select}
        value={path}
        onChange={(event) => setPath(event.currentTarget.value)}
      >
        {places.map((place) => (
          <option key={place.id}>{place.path}</option>
        ))}
      </select>
      <label htmlFor={`${id}-into`}>{words.into}</label>
      <select
        id={`${id}-into`}
        className={styles.select}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      >
        {model.template.placeholders.map((placeholder) => (
          <option key={placeholder.name} value={placeholder.name}>{`{${placeholder.name}}`}</option>
        ))}
      </select>
      <p className={styles.help}>{words.found(found.length)}</p>
      <Button variant="primary" onClick={take} disabled={found.length === 0}>
        {words.take(found.length)}
      </Button>
    </div>
  )
}
