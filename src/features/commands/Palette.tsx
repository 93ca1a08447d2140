interface Props {
  readonly onClose: () => void
  readonly onKeys: () => void
}

export function Palette({ onClose }: Props) {
  return <button type="button" onClick={onClose} />
}
