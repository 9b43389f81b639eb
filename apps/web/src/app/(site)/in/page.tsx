import { LinkPage } from '../../../features/link/LinkPage.tsx';

/** `/in#SECRET`: a sign-in link. */
export default function SignIn() {
  return <LinkPage kind="in" />;
}
