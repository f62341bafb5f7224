/**
 * What stands in the page that no page of Assay's ever has: elements that run or load, handlers, addresses that lead
 * away without being asked about. Runs in the page.
 */
export function foreignMarkup(): string[] {
  const loading =
    'body script, iframe:not([sandbox=""]), frame, object, embed, applet, base, portal, fencedframe, body link, body meta, video, audio, source, track, area, math, marquee, foreignObject, animate, set, form[action]';
  const found: string[] = [];
  const says = (element: Element, why: string) => found.push(`${why}: ${element.outerHTML.slice(0, 160)}`);
  for (const element of document.querySelectorAll(loading)) says(element, 'an element');
  for (const element of document.querySelectorAll('*'))
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on')) says(element, 'a handler');
      if (/^(?:src|srcset|background|poster|data|action|formaction|ping|xlink:href)$/.test(name)) {
        if (!/^(?:blob:|data:image\/|\/|\.\/)/.test(value) && !value.startsWith(`${location.origin}/`))
          says(element, `“${name}”`);
      }
      if (name === 'href' && !/^(?:#|https?:|mailto:|\/assets\/|\.\/|data:image)/.test(value))
        says(element, 'an address');
      if (
        name === 'style' &&
        /url\(\s*["']?(?!blob:|data:image)|expression|-moz-binding|behavior:/i.test(value)
      )
        says(element, 'a style');
      if (/^\s*(?:java|vb|live)script\s*:/i.test(value) && name === 'href') says(element, 'a script');
    }
  return found;
}
