import { NothingHere } from '../frame/NothingHere.tsx';
import { SiteFrame } from '../frame/SiteFrame.tsx';

/** An address of no page at all, or a hall screen's. */
export default function NotFound() {
  return (
    <SiteFrame>
      <NothingHere />
    </SiteFrame>
  );
}
