import type { ExportView } from './export-view.ts';
import type { ExportFormat, Section } from './format.ts';

/** Writes a view in a format, a piece at a time: no more of it is held than one part. */
export async function* writeView(format: ExportFormat, view: ExportView): AsyncGenerator<string> {
  for (const section of format.sections(view.head)) {
    yield section.before;
    yield* writeParts(section.part, view);
    yield section.after ?? '';
  }
}

async function* writeParts(write: Section['part'], view: ExportView): AsyncGenerator<string> {
  if (write === undefined) return;
  let begun = false;
  for await (const part of view.parts()) {
    const text: string = write(part, begun);
    begun ||= text !== '';
    yield text;
  }
}
