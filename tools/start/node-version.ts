/** The oldest Node that every tool of ours runs on, as in package.json's engines. */
export const OLDEST_NODE = '20.19.0';

/** One sentence about the Node we run on, and whether it is new enough. */
export function checkNode(version: string): { readonly ok: boolean; readonly sentence: string } {
  if (isAtLeast(version, OLDEST_NODE)) return { ok: true, sentence: `Node ${version}: new enough (${OLDEST_NODE} or later).` };
  return {
    ok: false,
    sentence: `Node ${version} is too old: Concentric needs ${OLDEST_NODE} or later. Install one from nodejs.org and try again.`,
  };
}

function isAtLeast(version: string, oldest: string): boolean {
  const have = version.split('.').map((part) => Number.parseInt(part, 10));
  for (const [place, need] of oldest.split('.').map(Number).entries()) {
    const part = have[place] ?? 0;
    if (part !== need) return part > need;
  }
  return true;
}
