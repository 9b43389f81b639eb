import { PLACES } from './Waking.tsx';

type Heights = Record<string, number>;
/** Of how many pages a device remembers the heights. */
const PAGES = 30;
/** How long the places of whoever takes part wait for the connection before they show what anybody sees, ms. */
const PATIENCE = 6_000;

const read = (): Record<string, Heights> => {
  try {
    return JSON.parse(localStorage.getItem(PLACES) ?? '{}');
  } catch {
    return {};
  }
};

function remember(): void {
  const heights: Heights = {};
  for (const place of document.querySelectorAll<HTMLElement>('[data-place]'))
    heights[place.dataset.place ?? ''] = Math.round(place.getBoundingClientRect().height);
  const { [location.pathname]: _before, ...others } = read();
  const kept = Object.entries(others).slice(1 - PAGES);
  try {
    localStorage.setItem(PLACES, JSON.stringify(Object.fromEntries([...kept, [location.pathname, heights]])));
  } catch {
    // Without storage the places are not reserved: the page works all the same.
  }
}

/** Somebody takes part from this device from now on. */
export function markPlaces(): void {
  try {
    if (!localStorage.getItem(PLACES)) localStorage.setItem(PLACES, '{}');
  } catch {
    // Without storage the places are not reserved: the page works all the same.
  }
}

/** Shows the places as they are now. */
export function showPlaces(): void {
  delete document.documentElement.dataset.mine;
}

/** Shows them in any case after a while. @returns how to stop */
export function showPlacesLate(): () => void {
  const timer = setTimeout(showPlaces, PATIENCE);
  return () => clearTimeout(timer);
}

/** Remembers them when the page is left, if somebody takes part from here. @returns how to stop */
export function rememberPlaces(takesPart: boolean): () => void {
  if (!takesPart) {
    try {
      localStorage.removeItem(PLACES);
    } catch {
      // Nothing is kept there.
    }
    return () => {};
  }
  remember();
  const leave = () => document.visibilityState === 'hidden' && remember();
  document.addEventListener('visibilitychange', leave);
  return () => {
    document.removeEventListener('visibilitychange', leave);
    remember();
  };
}
