import type { ReactNode } from 'react';
import { SiteFrame } from '../../frame/SiteFrame.tsx';
import { ClientWords } from '../../i18n/ClientWords.tsx';

/** The words of `failure` travel with every page: when they are needed, nothing else can be fetched. */
export default function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <SiteFrame>
      <ClientWords parts={['failure']}>{children}</ClientWords>
    </SiteFrame>
  );
}
