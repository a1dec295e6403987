import { confinedFile } from './confined-path.ts';
import { mediaType } from './content-type.ts';
import { refusal, serveFile } from './serve-file.ts';

/** Answers concentric://slides/…: pictures and videos below the slides folder, and nothing else of it. */
export async function answerSlides(folder: string, request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const file = await confinedFile(folder, pathname);
  const type = file && mediaType(file.path);
  if (!type) return refusal(404);
  return serveFile(request, file, { 'Content-Type': type, 'Cache-Control': 'no-store' });
}
