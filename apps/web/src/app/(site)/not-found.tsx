import { NothingHere } from '../../site/NothingHere.tsx';

/** No such assembly, proposal, decision or meeting; the layout has the frame already. */
export default function NotFound() {
  return <NothingHere />;
}
