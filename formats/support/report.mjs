/**
 * What LibreOffice writes of our report, with what it does otherwise set right: it writes hidden words out, the signs
 * of notes right behind a word, and neither notes nor what stands for a picture.
 */
export function reportAsOthersReadIt(text) {
  return text
    .replace(' secret words', '')
    .replace('Tuesday1', 'Tuesday 1 1 By telephone, from two villages.')
    .replace(/рассвете\.(?:i|1|2)/, 'рассвете. 2 2 Перевод редакции. Map of the valley');
}
