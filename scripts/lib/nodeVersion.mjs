/**
 * Why Assay cannot use this Node, in a sentence, or undefined. The build tools run in Node 20 from 20.19 on, in 22 from
 * 22.12 on, and in everything newer.
 */
export function nodeProblem(version) {
  const [major, minor] = version.split('.').map(Number);
  const good = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (good) return undefined;
  return `Assay needs Node 20.19 or newer, or 22.12 or newer; this is Node ${version}. Install a newer one from nodejs.org or your system's packages, then try again.`;
}
