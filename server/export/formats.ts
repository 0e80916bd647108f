import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { csv } from './csv.ts';
import type { ExportFormat } from './format.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { about, json } from './json.ts';

/** Every format that a view can be taken away in. */
export const FORMATS: readonly ExportFormat[] = [csv, json, graphml, gexf, apa, bibtex, about];
