import { EN_MAP } from './en-map.ts';

/** The words of the map's layouts and tools, in the reader's language: apart, because they come when they are wanted. */
export const mapWords: typeof EN_MAP = EN_MAP;
