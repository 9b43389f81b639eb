/** Minutes in the largest unit that holds them whole; 72 hours stay hours, as assemblies say them. */
export function span(minutes: number): { unit: 'days' | 'hours' | 'minutes'; count: number } {
  if (minutes % 60 !== 0) return { unit: 'minutes', count: minutes };
  const hours = minutes / 60;
  return hours % 24 === 0 && hours > 72
    ? { unit: 'days', count: hours / 24 }
    : { unit: 'hours', count: hours };
}
