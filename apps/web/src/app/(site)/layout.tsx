import type { ReactNode } from 'react';
import { ClientWords } from '../../i18n/ClientWords.tsx';
import { SiteFrame } from '../../site/SiteFrame.tsx';

/** The words of `failure` travel with every page: when they are needed, nothing else can be fetched. */
export default function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <SiteFrame>
      <ClientWords parts={['failure']}>{children}</ClientWords>
    </SiteFrame>
  );
}
