import type { ComponentProps, ReactNode } from 'react'
import styles from './Button.module.css'
import { tip } from './tip.ts'

export interface ButtonLooks {
  /** `primary`: the screen's one act; `quiet`: without a border, for what stands beside a title. */
  readonly variant?: 'primary' | 'default' | 'quiet'
  readonly icon?: ReactNode
  /** The keys that do the same, shown inside. */
  readonly shortcut?: string
}

type Props = ButtonLooks & ComponentProps<'button'>

export function Button({ variant, icon, shortcut, className, children, ...rest }: Props) {
  return (
    <button type="button" className={buttonClass(variant, className)} {...rest}>
      {icon}
      {children}
      {shortcut !== undefined && <kbd className={styles.shortcut}>{shortcut}</kbd>}
    </button>
  )
}

type IconProps = { readonly label: string } & ComponentProps<'button'>

/** An icon alone, only where everyone knows it; its name shows on hover and focus. */
export function IconButton({ label, className, children, ...rest }: IconProps) {
  const classes = `${buttonClass('quiet', className)} ${styles.icon}`
  return (
    <button type="button" className={classes} aria-label={label} {...tip(label)} {...rest}>
      {children}
    </button>
  )
}

/** An act in running text, underlined as a link is. */
export function TextButton({ className = '', ...rest }: ComponentProps<'button'>) {
  return <button type="button" className={`${styles.text} ${className}`} {...rest} />
}

/** The looks of a button for something else that acts like one, as a link. */
export function buttonClass(variant: ButtonLooks['variant'] = 'default', more = ''): string {
  const own = variant === 'default' ? '' : styles[variant]
  return `${styles.button} ${own} ${more}`
}
