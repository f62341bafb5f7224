/** Shorter texts (UTF-16 code units) give the detector too little to go by. */
const shortestText = 40;

/** As much as is looked at: more does not change the answer. */
const sampleLength = 8_000;

/**
 * The language a text is written in, as a two-letter tag, or null when it is too short or too mixed
 * to say. The detector and its data are loaded when first needed.
 */
export async function detectLanguage(text: string): Promise<string | null> {
  const sample = text.slice(0, sampleLength).trim();
  if (sample.length <= shortestText) return null;
  const { eld } = await import('eld/small');
  const { language, isReliable } = eld.detect(sample);
  return language !== '' && isReliable() ? language : null;
}
