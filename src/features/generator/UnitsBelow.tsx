import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { unitsBelow } from '#domain/pattern/units-below.ts'
import { writeValues } from '#domain/pattern/values.ts'
import type { Template } from '#domain/template/template.ts'
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
  const [name, setName] = useState(model.template.placeholders.at(-1)?.name ?? '')
  const [chosen, setChosen] = useState<string | null>(null)
  const meant = placeBefore(model.template, name)
  const path = chosen ?? (places.find((each) => each.path === meant) ?? places[0])?.path ?? ''
  const found = unitsBelow(locations, path, 'STORAGE')
  const take = () => {
    model.change((draft) => ({ ...draft, texts: { ...draft.texts, [name]: writeValues(found) } }))
    onDone()
  }
  if (places.length === 0) {
    return (
      <div className={styles.chooser}>
        <p>{words.none}</p>
        <Link to="/plant" data-autofocus>
          {words.toPlant}
        </Link>
      </div>
    )
  }
  return (
    <div className={styles.chooser}>
      <label htmlFor={`${id}-place`}>{words.place}</label>
      <select
        id={`${id}-place`}
        data-autofocus
        className={styles.select}
        value={path}
        onChange={(event) => setChosen(event.currentTarget.value)}
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

/** The place that the template puts before the placeholder: `Dairy/RawSilos` of `Dairy/RawSilos/{silo}`. */
function placeBefore({ values }: Template, name: string): string | null {
  const end = `/{${name}}`
  const path = Object.values(values).find((value) => typeof value === 'string' && value.endsWith(end))
  return typeof path === 'string' ? path.slice(0, -end.length) : null
}
