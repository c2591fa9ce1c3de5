/**
 * The element with this id. Throws where there is none of that kind: the page and its script don't belong together
 * then.
 */
export function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} "${id}".`);
  return found;
}

/** A new element with a class and a text. */
export function made(tag: string, className: string, text = ''): HTMLElement {
  const one = document.createElement(tag);
  one.className = className;
  one.textContent = text;
  return one;
}

/** A button on something that a click opens. */
export function opener(className: string, text: string): HTMLElement {
  const button = made('button', className, text);
  button.setAttribute('type', 'button');
  button.title = 'Request, response, scene and event';
  return button;
}
