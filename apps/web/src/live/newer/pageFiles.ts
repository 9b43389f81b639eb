/** The build this page is of; empty where it was built without being told. */
const BUILD = process.env.WEB_BUILD;
/** A file that every build has for itself alone. */
const PATH = BUILD ? `/_next/static/${BUILD}/_buildManifest.js` : '/api/v1/health';

/** Whether the server still has the files of the build this page is of; `away`: nobody answers, or the server cannot now. */
export async function pageFiles(): Promise<'there' | 'gone' | 'away'> {
  const answer = await fetch(PATH, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
  if (answer?.ok) return 'there';
  return answer?.status === 404 ? 'gone' : 'away';
}
