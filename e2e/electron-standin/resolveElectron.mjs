/** Module loader hook: `electron`, imported by a module that was loaded for a launch, is that launch's stand-in. */
export async function resolve(specifier, context, next) {
  if (specifier !== 'electron' || !context.parentURL?.startsWith('file:')) return next(specifier, context);
  const launch = new URL(context.parentURL).searchParams.get('launch');
  if (!launch) return next(specifier, context);
  const standIn = new URL('./electronModule.mjs', import.meta.url);
  standIn.searchParams.set('launch', launch);
  return { url: standIn.href, shortCircuit: true };
}
