'use client';
import type { ReactNode } from 'react';
import { Button } from '../../design/Button.tsx';

/** Opens the browser's own way to print. */
export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <Button kind="primary" wide onClick={() => window.print()}>
      {children}
    </Button>
  );
}
