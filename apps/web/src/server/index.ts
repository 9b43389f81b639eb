export { reachableAddress } from './address.ts';
export { read } from './api.ts';
export { getAssembly } from './assembly.ts';
