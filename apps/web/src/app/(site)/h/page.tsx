import { LinkPage } from '../../../features/link/LinkPage.tsx';

/** `/h#SECRET`: the link of a hall screen. */
export default function Hall() {
  return <LinkPage kind="hall" />;
}
