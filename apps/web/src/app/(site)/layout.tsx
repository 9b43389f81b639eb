import type { ReactNode } from 'react';
import { ClientWords } from '../../i18n/ClientWords.tsx';
import { SiteFrame } from '../../site/SiteFrame.tsx';

export default function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <SiteFrame>
      <ClientWords of="everywhere">{children}</ClientWords>
    </SiteFrame>
  );
}
