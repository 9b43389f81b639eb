import { NothingHere } from '../site/NothingHere.tsx';
import { SiteFrame } from '../site/SiteFrame.tsx';

/** An address of no page at all, or a hall screen's. */
export default function NotFound() {
  return (
    <SiteFrame>
      <NothingHere />
    </SiteFrame>
  );
}
