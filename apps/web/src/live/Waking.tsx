/** Where a device keeps that somebody takes part from it, and how high their places were on its pages. */
export const PLACES = 'coordinadora.places';

/**
 * Runs before anything is painted: on a device from which somebody takes part, what a kept page says to nobody in
 * particular is not shown in their places (`Mine`), which are as high as they were here last: a place that was empty is
 * not there. Without script, and for whoever comes for the first time, the page stands as it is.
 */
const SCRIPT = `(function(){try{var k=localStorage.getItem('${PLACES}');if(!k)return;var d=document.documentElement,h=JSON.parse(k)[location.pathname]||{};for(var z in h)d.style.setProperty('--place-'+z,h[z]?h[z]+'px':'0'),h[z]||d.style.setProperty('--there-'+z,'none');d.dataset.mine='awaited'}catch(e){}})()`;

export function Waking() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, allowed by its hash.
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
