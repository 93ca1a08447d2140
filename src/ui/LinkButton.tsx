import { createLink } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import { type ButtonLooks, buttonClass } from './Button.tsx'

/** A link to one of the page's routes that looks like a button. */
export const LinkButton = createLink(Anchor)

function Anchor({
  variant,
  icon,
  className,
  children,
  ...rest
}: Omit<ButtonLooks, 'shortcut'> & ComponentProps<'a'>) {
  return (
    <a className={buttonClass(variant, className)} {...rest}>
      {icon}
      {children}
    </a>
  )
}
