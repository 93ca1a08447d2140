import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import type { DialogProps } from './Dialog.tsx'
import { OverlayScope } from './OverlayScope.tsx'
import styles from './overlay.module.css'
import { useFocusBack } from './use-focus-back.ts'

export function DialogModal({
  opened,
  onClose,
  title,
  children,
  footer,
  width = 480,
  placement,
}: DialogProps) {
  useFocusBack()
  const isSheet = placement === 'bottom'
  return (
    <OverlayScope>
      <Modal.Root
        unstyled
        opened={opened}
        onClose={onClose}
        transitionProps={{ duration: 120 }}
        scrollAreaComponent={Frame}
        classNames={{
          inner: (isSheet ? styles.bottom : styles.center) ?? '',
          content: (isSheet ? styles.sheet : styles.dialog) ?? '',
        }}
        styles={{ content: isSheet ? {} : { width } }}
      >
        <Modal.Overlay className={styles.veil ?? ''} />
        <Modal.Content>
          <Modal.Title className={styles.title ?? ''}>{title}</Modal.Title>
          <Modal.Body className={styles.body ?? ''}>{children}</Modal.Body>
          {footer !== undefined && <div className={styles.footer}>{footer}</div>}
        </Modal.Content>
      </Modal.Root>
    </OverlayScope>
  )
}

/** Only the body scrolls, so that title and acts stay in sight. */
function Frame({ children }: { readonly children?: ReactNode }) {
  return <div className={styles.frame}>{children}</div>
}
