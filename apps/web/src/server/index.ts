export { reachableAddress } from './address.ts';
export { getApi, getView } from './api.ts';
export { type AssemblyView, getAssembly } from './assembly.ts';
export { type Device, getMe, type Me, type Participant } from './me.ts';
