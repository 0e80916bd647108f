import type { DrawnFigure } from './figure.ts';

/** How many pixels of the file stand for one of the picture, each way. */
const SCALE = 2;

/** Paints a figure as PNG at twice its size; throws where the browser cannot. */
export async function pngOf({ svg, width, height }: DrawnFigure): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * SCALE;
    canvas.height = height * SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await blobOf(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new RangeError('the picture is too large for this browser'));
    }, 'image/png');
  });
}
